//! A box of remarks in memory.

use std::sync::{Mutex, MutexGuard};

use async_trait::async_trait;
use bussola::ports::remark::{Decision, Forgetting, Kept, MAX_OPEN, NewRemark, Remark, RemarkBox};
use bussola::ports::store::StoreError;

#[derive(Default)]
pub struct MemoryRemarks(Mutex<Vec<Remark>>);

impl MemoryRemarks {
    fn lock(&self) -> MutexGuard<'_, Vec<Remark>> {
        self.0.lock().expect("no writer panicked")
    }
}

#[async_trait]
impl RemarkBox for MemoryRemarks {
    async fn put_remark(&self, remark: &NewRemark) -> Result<Kept, StoreError> {
        let mut remarks = self.lock();
        let is_same = |own: &&mut Remark| {
            own.decision.is_none()
                && (&own.remark.subject, own.remark.field, &own.remark.words)
                    == (&remark.subject, remark.field, &remark.words)
        };
        if let Some(own) = remarks.iter_mut().find(is_same) {
            own.times += 1;
            return Ok(Kept::Again);
        }
        let about = remarks.iter().filter(|own| own.remark.subject == remark.subject).count();
        if about >= usize::try_from(MAX_OPEN.0).expect("a count") {
            return Ok(Kept::Full);
        }
        let number = i64::try_from(remarks.len()).expect("a count") + 1;
        remarks.push(Remark { number, remark: remark.clone(), times: 1, decision: None });
        Ok(Kept::New)
    }

    async fn remarks(&self) -> Result<Vec<Remark>, StoreError> {
        Ok(self.lock().clone())
    }

    async fn settle_remark(&self, number: i64, decision: &Decision) -> Result<bool, StoreError> {
        let mut remarks = self.lock();
        let open = remarks.iter_mut().find(|own| own.number == number && own.decision.is_none());
        Ok(open.map(|own| own.decision = Some(decision.clone())).is_some())
    }

    async fn forget_remarks(&self, _: Forgetting) -> Result<u64, StoreError> {
        Ok(0)
    }
}
