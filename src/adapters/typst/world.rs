//! The world that the typesetter sees: one template, one data file, two fonts. No disk, no network, no clock.

use ::typst::diag::{FileError, FileResult};
use ::typst::foundations::{Bytes, Datetime, Duration};
use ::typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use ::typst::text::{Font, FontBook};
use ::typst::utils::LazyHash;
use ::typst::{Library, LibraryExt, World};

const TEMPLATE: &str = include_str!("sheet.typ");

/// Noto Sans covers Latin, Greek and Cyrillic with all their accents. Licence beside the files.
const FONTS: [&[u8]; 2] =
    [include_bytes!("fonts/NotoSans-Regular.ttf"), include_bytes!("fonts/NotoSans-Bold.ttf")];

/// What all sheets share.
#[derive(Debug)]
pub(super) struct Workshop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
    data_id: FileId,
}

impl Workshop {
    pub(super) fn new() -> Self {
        let fonts: Vec<Font> = FONTS.iter().flat_map(|bytes| Font::iter(Bytes::new(*bytes))).collect();
        Self {
            library: LazyHash::new(Library::builder().build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            template: Source::new(file_id("sheet.typ"), TEMPLATE.to_owned()),
            data_id: file_id("sheet.json"),
        }
    }

    /// Whether the fonts have a glyph. PDF/UA allows no text without one.
    pub(super) fn can_write(&self, character: char) -> bool {
        self.fonts.iter().all(|font| font.info().coverage.contains(u32::from(character)))
    }
}

fn file_id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain file name is a path");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// The workshop with one sheet on the table.
pub(super) struct SheetWorld<'w> {
    workshop: &'w Workshop,
    data: Bytes,
}

impl<'w> SheetWorld<'w> {
    pub(super) fn new(workshop: &'w Workshop, json: Vec<u8>) -> Self {
        Self { workshop, data: Bytes::new(json) }
    }
}

impl World for SheetWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.workshop.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.workshop.book
    }

    fn main(&self) -> FileId {
        self.workshop.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main() { Ok(self.workshop.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.workshop.data_id { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.workshop.fonts.get(index).cloned()
    }

    /// The date on a sheet is its own, so a page never needs today's.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
