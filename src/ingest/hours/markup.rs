//! What web pages leave behind in a cell: tags and entities, turned into plain characters.

use std::borrow::Cow;

/// Longest tag that is taken for one, in bytes.
const MAX_TAG: usize = 200;
/// Tags that end a line; all others are nothing.
const LINE_TAGS: [&str; 9] = ["br", "p", "li", "div", "tr", "ul", "ol", "table", "h3"];

const ENTITIES: [(&str, char); 22] = [
    ("nbsp", ' '),
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("rsquo", '\''),
    ("lsquo", '\''),
    ("ndash", '-'),
    ("mdash", '-'),
    ("minus", '-'),
    ("shy", '\u{ad}'),
    ("deg", '°'),
    ("ordm", 'º'),
    ("ordf", 'ª'),
    ("agrave", 'à'),
    ("egrave", 'è'),
    ("eacute", 'é'),
    ("igrave", 'ì'),
    ("ograve", 'ò'),
    ("ugrave", 'ù'),
    ("bull", '•'),
];

/// The text without markup. What is no tag and no known entity stays as it is.
pub fn strip(text: &str) -> Cow<'_, str> {
    if !text.contains(['<', '&']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (piece, len) = tag(rest).or_else(|| entity(rest)).unwrap_or((rest.chars().next(), 1));
        out.extend(piece);
        rest = &rest[len..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// A tag at the beginning: what stands for it, and its length.
fn tag(text: &str) -> Option<(Option<char>, usize)> {
    let inside = text.strip_prefix('<')?;
    let end = inside.bytes().take(MAX_TAG).position(|b| b == b'>')?;
    let name = inside[..end].trim_start_matches('/');
    let name: String = name.chars().take_while(char::is_ascii_alphanumeric).collect();
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let is_line = LINE_TAGS.contains(&name.to_ascii_lowercase().as_str());
    Some((Some(if is_line { '\n' } else { ' ' }), end + 2))
}

/// An entity at the beginning: its character, and its length.
fn entity(text: &str) -> Option<(Option<char>, usize)> {
    let inside = text.strip_prefix('&')?;
    let end = inside.bytes().take(10).position(|b| b == b';')?;
    let name = &inside[..end];
    let number = name.strip_prefix('#').and_then(|digits| match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => digits.parse().ok(),
    });
    let known = || {
        let name = name.to_ascii_lowercase();
        ENTITIES.iter().find(|(entity, _)| *entity == name).map(|(_, c)| *c)
    };
    let c = number.and_then(char::from_u32).or_else(known)?;
    Some((Some(c), end + 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_entities_become_plain_text() {
        for (text, expected) in [
            ("<p>Luned&igrave;&nbsp;9&ndash;12</p>", "\nLunedì 9-12\n"),
            ("lun<br/>mar", "lun\nmar"),
            ("<strong class=\"x\">lun</strong>", " lun "),
            ("9 &#8211; 12 &#x2013; 13", "9 – 12 – 13"),
            ("a < b & c &unknown; &#99999999;", "a < b & c &unknown; &#99999999;"),
            ("<à>", "<à>"),
            ("plain", "plain"),
        ] {
            assert_eq!(strip(text), expected, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_stripped_without_panic(text in "\\PC{0,60}", markup in "[<>&;#xX/a-zèİ0-9]{0,40}") {
            _ = strip(&text);
            _ = strip(&markup);
        }
    }
}
