//! Files that people edit in `data/`, read into domain values.

pub mod sheets;
