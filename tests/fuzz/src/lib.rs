//! The part of the project that reads what comes from outside, compiled without the rest, so that fuzzing builds fast.

extern crate self as bussola;

pub mod adapters {
    //! Only what reads.

    #[path = "../../../../src/adapters/folder/mod.rs"]
    pub mod folder;
    #[path = "../../../../src/adapters/sources/mod.rs"]
    pub mod sources;
}
#[path = "../../../src/ingest/mod.rs"]
pub mod ingest;
#[path = "../../../src/ports/mod.rs"]
pub mod ports;
#[path = "../../../src/publication.rs"]
pub mod publication;
#[path = "../targets.rs"]
pub mod targets;
