//! What the project needs from the world, as traits in its own words. Adapters implement them, `app` chooses.

pub mod clock;
pub mod correction;
pub mod duplicates;
pub mod exporter;
pub mod geocode_cache;
pub mod geocoder;
pub mod mapped;
pub mod mapping;
pub mod past;
pub mod press;
pub mod remark;
pub mod review;
pub mod sample;
pub mod source;
pub mod store;
pub mod workshop;
