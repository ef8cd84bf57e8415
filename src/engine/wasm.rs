//! The functions that a browser calls: bytes are put into one buffer, an answer is taken out of another.
//!
//! A caller asks for room with [`input`], writes there, calls one of the others, and reads as many bytes as the answer
//! has where [`output`] says. Every call may move the memory, so that views of it are made anew. A call answers 1 when
//! all is well and 0 when the output tells a problem.

#![expect(unsafe_code, reason = "a name that the browser can call is an unsafe attribute")]

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::phone::{Phone, PhoneError};

/// The one city that is loaded, and the two buffers. The browser has one thread for us: the lock is never waited for.
static STATE: Mutex<State> = Mutex::new(State { phone: None, input: Vec::new(), output: String::new() });

struct State {
    phone: Option<Phone>,
    input: Vec<u8>,
    output: String,
}

fn state() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

impl State {
    fn answer(&mut self, answer: Result<String, PhoneError>) -> u32 {
        let is_well = answer.is_ok();
        self.output = answer.unwrap_or_else(|error| error.to_json());
        u32::from(is_well)
    }

    /// Asks with the input as a text.
    fn ask(&mut self, ask: impl FnOnce(&Phone, &str) -> Result<String, PhoneError>) -> u32 {
        let query = String::from_utf8_lossy(&self.input);
        let answer = self.phone.as_ref().ok_or(PhoneError::NoPack).and_then(|phone| ask(phone, &query));
        self.answer(answer)
    }
}

/// Whole seconds of milliseconds since 1970, as browsers count.
fn seconds(now_ms: f64) -> i64 {
    (now_ms / 1_000.0).floor() as i64
}

/// Room for so many bytes of input.
#[unsafe(no_mangle)]
extern "C" fn input(len: usize) -> *mut u8 {
    let mut state = state();
    state.input = vec![0; len];
    state.input.as_mut_ptr()
}

/// Where the answer of the last call lies.
#[unsafe(no_mangle)]
extern "C" fn output() -> *const u8 {
    state().output.as_ptr()
}

/// How many bytes it has.
#[unsafe(no_mangle)]
extern "C" fn output_len() -> usize {
    state().output.len()
}

/// Loads the input as the part with the desks; answers what was loaded. A city that was loaded before stays when the
/// part is refused.
#[unsafe(no_mangle)]
extern "C" fn load() -> u32 {
    let mut state = state();
    let part = std::mem::take(&mut state.input);
    let answer = Phone::load(&part).map(|phone| {
        let about = phone.about();
        state.phone = Some(phone);
        about
    });
    state.answer(answer)
}

/// Adds the input as the part of a language; answers what is loaded now.
#[unsafe(no_mangle)]
extern "C" fn add_words() -> u32 {
    let mut state = state();
    let part = std::mem::take(&mut state.input);
    let answer = match &mut state.phone {
        Some(phone) => phone.add_words(&part).map(|()| phone.about()),
        None => Err(PhoneError::NoPack),
    };
    state.answer(answer)
}

/// What codes are called in the languages that were loaded.
#[unsafe(no_mangle)]
extern "C" fn labels() -> u32 {
    state().ask(|phone, _| Ok(phone.labels()))
}

/// The nearest desks for the input, the query string of `/api/v1/nearest`.
#[unsafe(no_mangle)]
extern "C" fn nearest(now_ms: f64) -> u32 {
    state().ask(|phone, query| phone.nearest(query, seconds(now_ms)))
}

/// How many desks would remain per value, for the filters of the input.
#[unsafe(no_mangle)]
extern "C" fn facets(now_ms: f64) -> u32 {
    state().ask(|phone, query| phone.facets(query, seconds(now_ms)))
}

/// One desk with its state and its week: `id=...`.
#[unsafe(no_mangle)]
extern "C" fn desk(now_ms: f64) -> u32 {
    state().ask(|phone, query| phone.desk(query, seconds(now_ms)))
}

/// Needs, desks and places for the words `q=...`.
#[unsafe(no_mangle)]
extern "C" fn suggest() -> u32 {
    state().ask(Phone::suggest)
}
