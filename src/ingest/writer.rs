//! The way to the store: parts are written while the next are made, all in one transaction.
//!
//! A run that fits into memory opens the transaction only when it has read everything, so that slow sources and
//! geocoders keep no other writer waiting.

use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use crate::ports::store::StoreError;
use crate::ports::workshop::{Committed, Import, ImportPart, ImportStart, Workshop};

/// Desks that are held back before the transaction begins.
const HELD: usize = 30_000;

/// Where parts go.
pub struct Writer<'a> {
    store: &'a dyn Workshop,
    start: ImportStart,
    held: Vec<ImportPart>,
    n_held: usize,
    open: Option<Open>,
}

/// A transaction on its way.
struct Open {
    parts: mpsc::Sender<ImportPart>,
    task: JoinHandle<Result<Box<dyn Import>, StoreError>>,
}

impl<'a> Writer<'a> {
    pub fn new(store: &'a dyn Workshop, start: ImportStart) -> Self {
        Self { store, start, held: Vec::new(), n_held: 0, open: None }
    }

    /// Takes a part. An error of an earlier part may come out here.
    pub async fn write(&mut self, part: ImportPart) -> Result<(), StoreError> {
        self.n_held += part.desks.len() + part.quarantine.len();
        self.held.push(part);
        if self.n_held >= HELD || self.open.is_some() {
            self.send().await?;
        }
        Ok(())
    }

    /// Publishes everything at once.
    pub async fn commit(mut self, report: String) -> Result<Committed, StoreError> {
        self.send().await?;
        let Some(Open { parts, task }) = self.open.take() else {
            unreachable!("sending opens the transaction")
        };
        drop(parts);
        ended(task).await?.commit(report).await
    }

    /// Nothing was written.
    pub async fn abandon(mut self) {
        if let Some(Open { parts, task }) = self.open.take() {
            drop(parts);
            drop(ended(task).await);
        }
    }

    async fn send(&mut self) -> Result<(), StoreError> {
        if self.open.is_none() {
            let import = self.store.begin(self.start.clone()).await?;
            let (parts, waiting) = mpsc::channel(1);
            self.open = Some(Open { parts, task: tokio::spawn(write_all(import, waiting)) });
        }
        for part in self.held.drain(..) {
            let is_taken = match &self.open {
                Some(open) => open.parts.send(part).await.is_ok(),
                None => false,
            };
            if !is_taken && let Some(Open { task, .. }) = self.open.take() {
                return Err(ended(task).await.err().unwrap_or_else(broken));
            }
        }
        Ok(())
    }
}

async fn write_all(
    mut import: Box<dyn Import>,
    mut parts: mpsc::Receiver<ImportPart>,
) -> Result<Box<dyn Import>, StoreError> {
    while let Some(part) = parts.recv().await {
        import.write(part).await?;
    }
    Ok(import)
}

async fn ended(task: JoinHandle<Result<Box<dyn Import>, StoreError>>) -> Result<Box<dyn Import>, StoreError> {
    task.await.unwrap_or_else(|error| Err(StoreError::Unavailable(Box::new(error))))
}

/// The writing task ended although nobody told it to.
fn broken() -> StoreError {
    StoreError::Unavailable("the writing ended before its parts".into())
}
