//! The part of the project that reads what comes from outside, compiled without the rest, so that fuzzing builds fast.

extern crate self as bussola;

#[path = "../../../src"]
mod project {
    //! The project's own files.

    pub mod adapters {
        //! Only what reads.

        pub mod folder;
        pub mod sources;
    }
    pub mod formats;
    pub mod ingest;
    pub mod ports;
    pub mod publication;
}

pub use project::{adapters, formats, ingest, ports, publication};

#[path = "../targets.rs"]
pub mod targets;
