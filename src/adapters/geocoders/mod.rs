//! Finding addresses.
