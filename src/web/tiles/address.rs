//! Which tile a path names.

use crate::formats::web_mercator::TileAddress;
use crate::web::problem::{Allowed, Problem};

/// The ending of a tile's address.
const EXTENSION: &str = ".mvt";

/// Zoom, column and row as the path has them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Parts<'a> {
    pub zoom: &'a str,
    pub column: &'a str,
    pub row: &'a str,
}

impl Parts<'_> {
    /// The tile, if its zoom is one of those that there are.
    pub(super) fn tile(self, min_zoom: u8, max_zoom: u8) -> Result<TileAddress, Problem> {
        let zoom: u32 = number("z", self.zoom)?;
        let (column, row) = (number("x", self.column)?, number("y", self.row)?);
        let known = u8::try_from(zoom).ok().filter(|zoom| (min_zoom..=max_zoom).contains(zoom));
        known.and_then(|zoom| TileAddress::new(zoom, column, row)).ok_or_else(|| Problem::NoSuchTile {
            tile: format!("{zoom}/{column}/{row}"),
            min_zoom,
            max_zoom,
        })
    }
}

/// The last part of a path without its ending.
pub(super) fn without_extension(file: &str) -> Result<&str, Problem> {
    file.strip_suffix(EXTENSION).ok_or_else(|| {
        let format = file.rsplit_once('.').map_or("", |(_, format)| format);
        Problem::NoSuchFormat { format: format.to_owned(), allowed: vec![EXTENSION[1..].to_owned()] }
    })
}

fn number(parameter: &'static str, text: &str) -> Result<u32, Problem> {
    // `+7` would be a second address of the same tile.
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_plain).ok_or_else(|| Problem::BadValue {
        parameter,
        value: text.to_owned(),
        allowed: Allowed::Shape("a whole number"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_tiles_of_the_grid_are_tiles() {
        let code = |zoom, column, row| {
            Parts { zoom, column, row }.tile(2, 5).map(|_| ()).map_err(|problem| problem.code())
        };
        assert_eq!(code("2", "3", "0"), Ok(()));
        assert_eq!(code("5", "31", "31"), Ok(()));
        for (zoom, column, row) in [("1", "0", "0"), ("6", "0", "0"), ("300", "0", "0"), ("2", "4", "0")] {
            assert_eq!(code(zoom, column, row), Err("not-found"), "{zoom}/{column}/{row}");
        }
        for (zoom, column, row) in [("a", "0", "0"), ("2", "-1", "0"), ("2", "0", "+1"), ("2", "", "0")] {
            assert_eq!(code(zoom, column, row), Err("bad-value"), "{zoom}/{column}/{row}");
        }
    }
}
