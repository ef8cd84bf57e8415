//! Printing with Typst: templates of ours, the page as data, a PDF/UA-1 out.
//!
//! People's words reach a template as a JSON file of values. They are never parsed as markup.

mod data;
mod fonts;
mod paper;
mod world;

use ::typst::comemo;
use ::typst::diag::SourceDiagnostic;
use ::typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use self::data::Pen;
use crate::ports::press::{PosterPage, Press, PressError, SheetPage, SlipPage};
use world::{Table, Template, Workshop};

/// Results of this many sheets back are kept by the memoisation cache: the fonts and the template stay warm, and
/// the memory stays flat.
const CACHE_MAX_AGE: usize = 4;

/// The press. Making one parses the fonts and the templates; keep it.
#[derive(Debug)]
pub struct Typst {
    workshop: Workshop,
    standards: PdfStandards,
}

impl Typst {
    #[expect(clippy::new_without_default, reason = "making a press is work, not a default value")]
    pub fn new() -> Self {
        let standards = PdfStandards::new(&[PdfStandard::Ua_1]).expect("PDF/UA-1 alone is a valid choice");
        Self { workshop: Workshop::new(), standards }
    }

    fn pen(&self) -> Pen<impl Fn(char) -> bool + '_> {
        Pen { can_write: |c| self.workshop.can_write(c) }
    }

    /// `id` is the paper's own among all papers.
    fn typeset(&self, template: Template, id: &str, json: Vec<u8>) -> Result<Vec<u8>, PressError> {
        let failed = |errors: &[SourceDiagnostic]| PressError::Typesetting {
            id: id.to_owned(),
            detail: errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; "),
        };
        let table = Table::new(&self.workshop, template, json);
        let document = ::typst::compile::<PagedDocument>(&table).output.map_err(|errors| failed(&errors))?;
        let options = PdfOptions {
            ident: Smart::Custom(id.to_owned()),
            creator: Smart::Custom(Some("Bussola".to_owned())),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        let pdf = typst_pdf::pdf(&document, &options).map_err(|errors| failed(&errors));
        comemo::evict(CACHE_MAX_AGE);
        pdf
    }
}

impl Press for Typst {
    fn sheet_pdf(&self, page: &SheetPage) -> Result<Vec<u8>, PressError> {
        let json = data::to_json(page, &self.pen())?;
        self.typeset(Template::Sheet, &format!("{}.{}", page.id, page.language), json)
    }

    fn slip_pdf(&self, page: &SlipPage) -> Result<Vec<u8>, PressError> {
        self.typeset(Template::Slip, &page.id, paper::slip(page, &self.pen())?)
    }

    fn poster_pdf(&self, page: &PosterPage) -> Result<Vec<u8>, PressError> {
        self.typeset(Template::Poster, &page.id, paper::poster(page, &self.pen())?)
    }

    fn can_write(&self, text: &str) -> bool {
        text.chars().all(|c| c.is_whitespace() || self.workshop.can_write(c))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::{Path, PathBuf};

    use super::*;

    fn texts(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() { texts(&path, found) } else { found.push(path) }
        }
    }

    #[test]
    fn every_character_of_every_language_has_a_font() {
        let press = Typst::new();
        let mut files = Vec::new();
        texts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data/locales"), &mut files);
        assert!(files.len() > 5, "the texts were not found");
        let mut missing: BTreeMap<String, String> = BTreeMap::new();
        for file in files {
            let text = std::fs::read_to_string(&file).expect("a text");
            let lines = text.lines().filter(|line| !line.starts_with('#'));
            let unknown = lines.flat_map(str::chars).filter(|c| !press.can_write(&c.to_string()));
            let folder = file.parent().and_then(Path::file_name).unwrap_or_default();
            missing.entry(folder.to_string_lossy().into_owned()).or_default().extend(unknown);
        }
        missing.retain(|_, characters| !characters.is_empty());
        assert!(missing.is_empty(), "cut the fonts again, see fonts/README.md: {missing:?}");
    }

    #[test]
    fn what_no_font_writes_is_known() {
        let press = Typst::new();
        assert!(press.can_write("Città, ăș, Ђ, سلام, বাংলা, ਪੰਜਾਬੀ, ትግርኛ"));
        assert!(!press.can_write("ไทย"));
    }
}
