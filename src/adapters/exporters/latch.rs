//! A way out that remembers why it was closed.

use std::io::{self, Write};

/// Fails once, with the fault of what is behind it, and takes everything afterwards for nothing: libraries wrap the fault
/// in errors of their own, and some write on when they are dropped.
pub(super) struct Latch<'a> {
    out: &'a mut (dyn Write + Send),
    fault: Option<io::Error>,
}

impl<'a> Latch<'a> {
    pub fn new(out: &'a mut (dyn Write + Send)) -> Self {
        Self { out, fault: None }
    }

    /// How the writing ended: the fault itself comes before what a library made of it.
    pub fn outcome<E>(self, result: Result<(), E>) -> io::Result<()>
    where
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        match self.fault {
            Some(fault) => Err(fault),
            None => result.map_err(io::Error::other),
        }
    }

    fn keep<T>(&mut self, result: io::Result<T>) -> io::Result<T> {
        result.map_err(|fault| {
            let kind = fault.kind();
            self.fault = Some(fault);
            kind.into()
        })
    }
}

impl Write for Latch<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.fault.is_some() {
            return Ok(bytes.len());
        }
        let result = self.out.write(bytes);
        self.keep(result)
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.fault.is_some() {
            return Ok(());
        }
        let result = self.out.flush();
        self.keep(result)
    }
}
