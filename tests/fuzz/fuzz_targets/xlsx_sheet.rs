//! Fuzzes `xlsx_sheet` of the shared targets.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| bussola_fuzz::targets::xlsx_sheet(bytes));
