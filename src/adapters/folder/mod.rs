//! Files that people edit in `data/`, read into domain values.

pub mod cities;
pub mod corrections;
pub mod duplicates;
pub mod file;
pub mod geocoders;
pub mod headings;
pub mod mapped;
pub mod municipalities;
pub mod notices;
pub mod paths;
pub mod sheets;
pub mod source_settings;
pub mod taxonomy;
pub mod vocabulary;
pub mod words;
