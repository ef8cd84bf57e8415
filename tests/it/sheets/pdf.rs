//! What a reader finds in a PDF: its text, its tags, its links.

use lopdf::{Dictionary, Document, Object};

/// A printed sheet as it was read back.
pub struct Paper {
    /// Without blanks, which lines and columns move about.
    pub text: String,
    pub n_pages: usize,
    pub is_tagged: bool,
    pub claims_pdf_ua: bool,
    pub language: Option<String>,
    pub title: Option<String>,
    pub links: Vec<String>,
}

pub fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

impl Paper {
    pub fn read(bytes: &[u8]) -> Self {
        let pdf = Document::load_mem(bytes).expect("a PDF");
        let pages: Vec<u32> = pdf.get_pages().into_keys().collect();
        let catalog = pdf.catalog().expect("a catalogue");
        let marked = dictionary(&pdf, catalog, b"MarkInfo").and_then(|info| info.get(b"Marked").ok());
        let metadata = stream(&pdf, catalog, b"Metadata").unwrap_or_default();
        let info = dictionary(&pdf, &pdf.trailer, b"Info");
        Self {
            text: squeezed(&pdf.extract_text(&pages).expect("text as text")),
            n_pages: pages.len(),
            is_tagged: matches!(marked, Some(Object::Boolean(true)))
                && dictionary(&pdf, catalog, b"StructTreeRoot").is_some(),
            claims_pdf_ua: metadata.contains("pdfuaid:part"),
            language: text(catalog, b"Lang"),
            title: info.and_then(|info| text(info, b"Title")),
            links: links(&pdf),
        }
    }
}

fn dictionary<'a>(pdf: &'a Document, parent: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
    let (_, object) = pdf.dereference(parent.get(key).ok()?).ok()?;
    object.as_dict().ok()
}

fn stream(pdf: &Document, parent: &Dictionary, key: &[u8]) -> Option<String> {
    let (_, object) = pdf.dereference(parent.get(key).ok()?).ok()?;
    let content = object.as_stream().ok()?.get_plain_content().ok()?;
    String::from_utf8(content).ok()
}

fn text(parent: &Dictionary, key: &[u8]) -> Option<String> {
    lopdf::decode_text_string(parent.get(key).ok()?).ok()
}

fn links(pdf: &Document) -> Vec<String> {
    let pages = pdf.get_pages().into_values();
    let annotations = pages.filter_map(|page| pdf.get_page_annotations(page).ok()).flatten();
    annotations.filter_map(|annotation| text(dictionary(pdf, annotation, b"A")?, b"URI")).collect()
}
