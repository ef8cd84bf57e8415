//! The fonts of the press, in the order in which `paper.typ` asks them.

/// Licence and origin beside the files.
pub(super) const FONTS: [&[u8]; 11] = [
    include_bytes!("fonts/NotoSans-Regular.ttf"),
    include_bytes!("fonts/NotoSans-Bold.ttf"),
    include_bytes!("fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("fonts/NotoSansBengali-Regular.ttf"),
    include_bytes!("fonts/NotoSansBengali-Bold.ttf"),
    include_bytes!("fonts/NotoSansGurmukhi-Regular.ttf"),
    include_bytes!("fonts/NotoSansGurmukhi-Bold.ttf"),
    include_bytes!("fonts/NotoSansEthiopic-Regular.ttf"),
    include_bytes!("fonts/NotoSansEthiopic-Bold.ttf"),
    include_bytes!("fonts/NotoSansSC-Regular.otf"),
];

/// Marks of direction and joining are obeyed and never drawn, so no font needs them.
pub(super) fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
