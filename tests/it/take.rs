//! What is taken along from a desk: contact, reminder, message, slip and poster.

mod files;
mod papers;
