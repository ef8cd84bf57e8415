//! The patterns of LIKE: `%` for any characters, `_` for one, `\` before either to mean itself.

/// A pattern, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Pattern {
    pieces: Vec<Piece>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece {
    Exactly(char),
    AnyOne,
    AnyMany,
}

impl Pattern {
    pub fn new(text: &str) -> Pattern {
        let mut pieces = Vec::new();
        let mut characters = text.chars().peekable();
        while let Some(c) = characters.next() {
            pieces.push(match c {
                '%' if pieces.last() == Some(&Piece::AnyMany) => continue,
                '%' => Piece::AnyMany,
                '_' => Piece::AnyOne,
                // Before anything else a backslash is only a backslash.
                '\\' => {
                    Piece::Exactly(characters.next_if(|next| matches!(next, '%' | '_' | '\\')).unwrap_or(c))
                }
                _ => Piece::Exactly(c),
            });
        }
        Pattern { pieces }
    }

    /// Goes back only to the last `%`, so the work is bounded by both lengths multiplied.
    pub fn matches(&self, text: &str) -> bool {
        let mut rest = text.chars();
        let mut at = 0;
        let mut last_many = None;
        loop {
            let before = rest.clone();
            let next = rest.next();
            match (self.pieces.get(at), next) {
                (Some(Piece::AnyMany), _) => {
                    last_many = Some((at, before.clone()));
                    rest = before;
                    at += 1;
                }
                (None, None) => return true,
                (Some(Piece::AnyOne), Some(_)) => at += 1,
                (Some(Piece::Exactly(expected)), Some(c)) if *expected == c => at += 1,
                (_, None) => return false,
                (_, Some(_)) => {
                    let Some((many, tried)) = &mut last_many else { return false };
                    // The last `%` takes one character more.
                    tried.next();
                    rest = tried.clone();
                    at = *many + 1;
                }
            }
        }
    }
}
