//! Small changes to a text on its way into a field, always in the same order, never an expression language.

use std::borrow::Cow;

use bussola_engine::domain::id::slug;

/// What is done to a text. Each part is optional; the order is that of the fields here.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shape {
    /// Marks of HTML are taken out and line breaks kept as spaces.
    pub is_plain: bool,
    /// What stands after the first of these; all of it where it is not there.
    pub after: Option<String>,
    /// What stands before the first of these; all of it where it is not there.
    pub before: Option<String>,
    /// What stands between the two; nothing where they are not there.
    pub between: Option<[String; 2]>,
    /// Any of these characters at either end is taken off.
    pub strip: Option<String>,
    pub letters: Letters,
    /// Put before and after what is left, if anything is.
    pub prefix: Option<String>,
    pub suffix: Option<String>,
}

/// How letters are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Letters {
    #[default]
    AsTheyAre,
    Lower,
    Upper,
    /// In the shape of a key: lower case without accents, words joined by `-`.
    Slug,
}

impl Shape {
    /// The text, trimmed and changed.
    pub fn apply<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let text = text.trim();
        if *self == Self::default() {
            return Cow::Borrowed(text);
        }
        let plain = if self.is_plain { plain_text(text) } else { text.to_owned() };
        let mut part = plain.as_str();
        if let Some(mark) = &self.after {
            part = part.split_once(mark.as_str()).map_or(part, |(_, rest)| rest);
        }
        if let Some(mark) = &self.before {
            part = part.split_once(mark.as_str()).map_or(part, |(start, _)| start);
        }
        if let Some([open, close]) = &self.between {
            let rest = part.split_once(open.as_str()).map_or("", |(_, rest)| rest);
            part = rest.split_once(close.as_str()).map_or("", |(inner, _)| inner);
        }
        if let Some(characters) = &self.strip {
            part = part.trim().trim_matches(|c| characters.contains(c));
        }
        let part = self.letters.of(part.trim());
        if part.is_empty() {
            return Cow::Borrowed("");
        }
        let (prefix, suffix) =
            (self.prefix.as_deref().unwrap_or_default(), self.suffix.as_deref().unwrap_or_default());
        Cow::Owned(format!("{prefix}{part}{suffix}"))
    }
}

impl Letters {
    fn of(self, text: &str) -> String {
        match self {
            Self::AsTheyAre => text.to_owned(),
            Self::Lower => text.to_lowercase(),
            Self::Upper => text.to_uppercase(),
            Self::Slug => slug(text),
        }
    }
}

/// A text without marks of HTML: elements become spaces, the commonest entities letters.
pub fn plain_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(inside) = rest.strip_prefix('<') {
            // A mark of HTML begins with a letter, `/` or `!`; "< 18 anni" is text.
            let is_mark = inside.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
            match inside.find('>').filter(|_| is_mark) {
                Some(end) => {
                    out.push(' ');
                    rest = &inside[end + 1..];
                }
                None => {
                    out.push('<');
                    rest = inside;
                }
            }
        } else {
            let (letter, taken) = entity(rest);
            out.push(letter);
            rest = &rest[taken..];
        }
    }
    out.push_str(rest);
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The letter of an entity at the start of a text and how many bytes it takes; `&` itself where it is none.
fn entity(text: &str) -> (char, usize) {
    const NAMED: [(&str, char); 14] = [
        ("&amp;", '&'),
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&quot;", '"'),
        ("&apos;", '\''),
        ("&nbsp;", ' '),
        ("&agrave;", 'à'),
        ("&egrave;", 'è'),
        ("&eacute;", 'é'),
        ("&igrave;", 'ì'),
        ("&ograve;", 'ò'),
        ("&ugrave;", 'ù'),
        ("&rsquo;", '’'),
        ("&ndash;", '–'),
    ];
    if let Some((name, letter)) = NAMED.iter().find(|(name, _)| text.starts_with(name)) {
        return (*letter, name.len());
    }
    let number = text.strip_prefix("&#").and_then(|rest| rest.split_once(';')).map(|(number, _)| number);
    let letter = number.filter(|number| number.len() <= 7).and_then(|number| {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        Some((char::from_u32(code).filter(|c| !c.is_control())?, number.len() + 3))
    });
    letter.unwrap_or(('&', 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shaped(shape: &Shape, text: &str) -> String {
        shape.apply(text).into_owned()
    }

    #[test]
    fn a_text_is_cut_stripped_and_dressed_in_a_fixed_order() {
        let some = |text: &str| Some(text.to_owned());
        for (shape, text, expected) in [
            (Shape::default(), "  as it is ", "as it is"),
            (Shape { after: some("Tel:"), ..Shape::default() }, "Tel: 011 1", "011 1"),
            (Shape { after: some("Tel:"), ..Shape::default() }, "011 1", "011 1"),
            (Shape { before: some(" - "), ..Shape::default() }, "Via Po 1 - 10100", "Via Po 1"),
            (Shape { between: Some(["(".into(), ")".into()]), ..Shape::default() }, "Bari (BA)", "BA"),
            (Shape { between: Some(["(".into(), ")".into()]), ..Shape::default() }, "Bari", ""),
            (Shape { strip: some("\"'*"), ..Shape::default() }, "*'Caritas'*", "Caritas"),
            (Shape { letters: Letters::Lower, ..Shape::default() }, "È LUNEDÌ", "è lunedì"),
            (Shape { letters: Letters::Upper, ..Shape::default() }, "ba", "BA"),
            (
                Shape { letters: Letters::Slug, prefix: some("osm-"), ..Shape::default() },
                "node/12",
                "osm-node-12",
            ),
            (Shape { prefix: some("+39 "), ..Shape::default() }, " ", ""),
            (
                Shape { after: some("<b>"), is_plain: true, ..Shape::default() },
                "<p>Lun&nbsp;-&#32;Ven<br/>9&ndash;13 &amp; &lt;18 &egrave; & basta</p>",
                "Lun - Ven 9–13 & <18 è & basta",
            ),
        ] {
            assert_eq!(shaped(&shape, text), expected, "{text}");
        }
    }

    #[test]
    fn html_that_is_broken_is_text() {
        for (text, expected) in [
            ("< 18 anni", "< 18 anni"),
            ("<p", "<p"),
            ("&#xFFFFFFFFFF;", "&#xFFFFFFFFFF;"),
            ("&#0;", "&#0;"),
            ("a &foo; b", "a &foo; b"),
            ("&", "&"),
            ("<!-- x --> y", "y"),
        ] {
            assert_eq!(plain_text(text), expected);
        }
    }
}
