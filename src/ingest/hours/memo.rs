//! What this thread has lately read, so that hours that a thousand desks share are understood once.

use std::cell::RefCell;
use std::collections::HashMap;

use bussola_engine::domain::service::Access;

use super::Outcome;

/// Hours that a thread remembers before it forgets them all.
const MOST: usize = 4_096;
/// Longer texts are rarely the same as another, and would fill the memory.
const LONGEST: usize = 500;

type Key = (Option<Box<str>>, Option<Box<str>>, Vec<Access>);

thread_local! {
    static READ: RefCell<HashMap<Key, Outcome>> = RefCell::new(HashMap::new());
}

/// What was decided for the same words, column and access before, or what `decide` says.
pub fn remembered(
    words: Option<&str>,
    column: Option<&str>,
    access: &[Access],
    decide: impl FnOnce() -> Outcome,
) -> Outcome {
    if words.map_or(0, str::len) + column.map_or(0, str::len) > LONGEST {
        return decide();
    }
    let key = (words.map(Into::into), column.map(Into::into), access.to_vec());
    if let Some(outcome) = READ.with_borrow(|read| read.get(&key).cloned()) {
        return outcome;
    }
    let outcome = decide();
    READ.with_borrow_mut(|read| {
        if read.len() == MOST {
            read.clear();
        }
        read.insert(key, outcome.clone());
    });
    outcome
}

#[cfg(test)]
mod tests {
    use bussola_engine::domain::schedule::Hours;

    use super::super::{decide, normalise};
    use super::*;

    #[test]
    fn the_same_words_are_read_once_and_other_words_anew() {
        let never = || -> Outcome { unreachable!("read before") };
        let (morning, afternoon) = (Some("lun-ven 9-12"), Some("lun-ven 15-18"));
        let first = normalise(morning, None, &[]);
        assert_eq!(remembered(morning, None, &[], never), first);
        assert_ne!(normalise(afternoon, None, &[]).schedule, first.schedule);
        assert_ne!(normalise(None, morning, &[]).issues, first.issues);
        let by_appointment = normalise(morning, None, &[Access::Appointment]);
        assert_eq!(by_appointment, decide(morning, None, &[Access::Appointment]));
        assert_ne!(by_appointment.access, first.access);
    }

    #[test]
    fn long_texts_and_more_than_fit_are_read_all_the_same() {
        let long = "chiedere in portineria ".repeat(40);
        assert_eq!(normalise(Some(&long), None, &[]).schedule.hours, Hours::TextOnly(long.as_str().into()));
        for minute in 0..MOST + 10 {
            let words = format!("lun 8.{:02}-{}.{:02}", minute % 60, 9 + minute / 60 % 14, minute % 60);
            assert_eq!(normalise(Some(&words), None, &[]), decide(Some(&words), None, &[]), "{words}");
        }
    }
}
