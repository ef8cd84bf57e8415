//! The world that the typesetter sees: templates, one data file, our fonts. No disk, no network, no clock.

use ::typst::diag::{FileError, FileResult};
use ::typst::foundations::{Bytes, Datetime, Duration};
use ::typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use ::typst::text::{Font, FontBook};
use ::typst::utils::LazyHash;
use ::typst::{Library, LibraryExt, World};

use super::fonts::{FONTS, is_invisible};

/// What a paper is set with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Template {
    Sheet,
    Slip,
    Poster,
}

/// In the order of `Template`; the last one holds what slips and posters share.
const TEMPLATES: [(&str, &str); 4] = [
    ("sheet.typ", include_str!("sheet.typ")),
    ("slip.typ", include_str!("slip.typ")),
    ("poster.typ", include_str!("poster.typ")),
    ("paper.typ", include_str!("paper.typ")),
];

/// What all papers share.
#[derive(Debug)]
pub(super) struct Workshop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    templates: [Source; TEMPLATES.len()],
    data_id: FileId,
}

impl Workshop {
    pub(super) fn new() -> Self {
        let fonts: Vec<Font> = FONTS.iter().flat_map(|bytes| Font::iter(Bytes::new(*bytes))).collect();
        Self {
            library: LazyHash::new(Library::builder().build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            templates: TEMPLATES.map(|(name, text)| Source::new(file_id(name), text.to_owned())),
            data_id: file_id("page.json"),
        }
    }

    /// Whether some font has a glyph. PDF/UA allows no text without one.
    pub(super) fn can_write(&self, character: char) -> bool {
        let has_glyph = |font: &Font| font.info().coverage.contains(u32::from(character));
        is_invisible(character) || self.fonts.iter().any(has_glyph)
    }
}

fn file_id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain file name is a path");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// The workshop with one paper on the table.
pub(super) struct Table<'w> {
    workshop: &'w Workshop,
    template: Template,
    data: Bytes,
}

impl<'w> Table<'w> {
    pub(super) fn new(workshop: &'w Workshop, template: Template, json: Vec<u8>) -> Self {
        Self { workshop, template, data: Bytes::new(json) }
    }
}

impl World for Table<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.workshop.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.workshop.book
    }

    fn main(&self) -> FileId {
        self.workshop.templates[self.template as usize].id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.workshop.templates.iter().find(|template| template.id() == id);
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.workshop.data_id { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.workshop.fonts.get(index).cloned()
    }

    /// The date on a paper is its own, so a page never needs today's.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
