//! Printing with Typst: a template of ours, the page as data, a PDF/UA-1 out.
//!
//! People's words reach the template as a JSON file of values. They are never parsed as markup.

mod data;
mod world;

use ::typst::comemo;
use ::typst::diag::SourceDiagnostic;
use ::typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::ports::press::{Press, PressError, SheetPage};
use world::{SheetWorld, Workshop};

/// Results of this many sheets back are kept by the memoisation cache: the fonts and the template stay warm, and
/// the memory stays flat.
const CACHE_MAX_AGE: usize = 4;

/// The press. Making one parses the fonts and the template; keep it.
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

    fn typeset(&self, page: &SheetPage, json: Vec<u8>) -> Result<Vec<u8>, PressError> {
        let failed = |errors: &[SourceDiagnostic]| PressError::Typesetting {
            id: page.id.clone(),
            detail: errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; "),
        };
        let world = SheetWorld::new(&self.workshop, json);
        let document = ::typst::compile::<PagedDocument>(&world).output.map_err(|errors| failed(&errors))?;
        let options = PdfOptions {
            ident: Smart::Custom(format!("{}.{}", page.id, page.language)),
            creator: Smart::Custom(Some("Bussola".to_owned())),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map_err(|errors| failed(&errors))
    }
}

impl Press for Typst {
    fn sheet_pdf(&self, page: &SheetPage) -> Result<Vec<u8>, PressError> {
        let json = data::to_json(page, |c| self.workshop.can_write(c))?;
        let pdf = self.typeset(page, json);
        comemo::evict(CACHE_MAX_AGE);
        pdf
    }
}
