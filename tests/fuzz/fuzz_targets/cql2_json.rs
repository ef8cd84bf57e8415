//! Fuzzes `cql2_json` of the shared targets.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| bussola_fuzz::targets::cql2_json(bytes));
