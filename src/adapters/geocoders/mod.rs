//! Finding addresses: from files of our own, without asking anybody.

pub mod embedded;
