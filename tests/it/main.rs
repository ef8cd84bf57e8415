//! Integration tests, one binary.

mod http_api;
