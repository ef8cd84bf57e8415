//! The web: what people and programs see.

pub mod pages;
pub mod site;
pub mod texts;
pub mod view;

pub mod assets {
    pub fn url(name: &str) -> String {
        format!("/assets/{name}")
    }
}
