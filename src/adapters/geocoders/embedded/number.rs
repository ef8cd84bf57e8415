//! House numbers: `12`, `12/A`, `12 bis`, `12/3`, `12 rosso`, as one comparable value.

/// Highest number on a door.
const MAX_NUMBER: u32 = 99_999;

/// A house number, ordered as along the street. `0` of everything is a place on the street without a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct HouseNumber {
    /// One more than the number on the door, so that 0 can mean none.
    line: u32,
    suffix: u16,
}

const RED: u16 = 1 << 15;
const LETTER_SHIFT: u32 = 10;
const ORDINAL_SHIFT: u32 = 8;

impl HouseNumber {
    pub const NONE: Self = Self { line: 0, suffix: 0 };

    /// `None` when the text does not begin with a number: `snc`, a name.
    ///
    /// Two cities number shops in red beside houses in black: `12/r`, `12 rosso`. These are counted apart.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim_start();
        let n_digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = text.split_at(n_digits);
        let number: u32 = digits.parse().ok().filter(|number| *number <= MAX_NUMBER)?;
        let mut suffix = 0;
        for part in rest.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).take(3) {
            suffix |= suffix_part(&part.to_lowercase(), suffix);
        }
        Some(Self { line: number + 1, suffix })
    }

    pub fn number(self) -> Option<u32> {
        self.line.checked_sub(1)
    }

    pub fn is_red(self) -> bool {
        self.suffix & RED != 0
    }

    pub fn has_suffix(self) -> bool {
        self.suffix != 0
    }

    /// As stored in the index.
    pub fn to_parts(self) -> (u32, u16) {
        (self.line, self.suffix)
    }

    pub fn from_parts(line: u32, suffix: u16) -> Option<Self> {
        (line <= MAX_NUMBER + 1).then_some(Self { line, suffix })
    }
}

/// The bits of one part of what follows the number; nothing for a part whose place is taken.
fn suffix_part(part: &str, taken: u16) -> u16 {
    let ordinal = match part {
        "bis" => 1,
        "ter" => 2,
        "quater" | "quarter" => 3,
        _ => 0,
    };
    let is_red = matches!(part, "r" | "rosso" | "rossa" | "red");
    let bits = if ordinal > 0 {
        ordinal << ORDINAL_SHIFT
    } else if is_red {
        return RED;
    } else if let Ok(number) = part.parse::<u8>() {
        return if taken & 0xff == 0 { u16::from(number) } else { 0 };
    } else if let [letter @ b'a'..=b'z'] = part.as_bytes() {
        u16::from(letter - b'a' + 1) << LETTER_SHIFT
    } else {
        return 0;
    };
    let field = if ordinal > 0 { 3 << ORDINAL_SHIFT } else { 31 << LETTER_SHIFT };
    if taken & field == 0 { bits } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_number_are_one_number() {
        for (a, b) in [
            ("12/A", "12a"),
            ("12/A", "12 A"),
            ("12 bis", "12/bis"),
            ("12/r", "12 rosso"),
            ("12R", "12/R"),
            ("007", "7"),
            ("5/2", "5-2"),
        ] {
            assert_eq!(HouseNumber::read(a), HouseNumber::read(b), "{a} {b}");
            assert!(HouseNumber::read(a).is_some(), "{a}");
        }
    }

    #[test]
    fn other_numbers_are_others_and_come_in_order() {
        let ordered =
            ["1", "2", "2/A", "2/B", "2/r", "3", "12"].map(|text| HouseNumber::read(text).expect("a number"));
        assert!(ordered.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(ordered[4].is_red() && !ordered[2].is_red());
        for text in ["snc", "", "Via", "123456", "A3"] {
            assert_eq!(HouseNumber::read(text), None, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn reading_a_number_never_panics_and_keeps_its_parts(text in "[0-9]{0,7}[ /a-zA-Z0-9°è-]{0,12}") {
            if let Some(number) = HouseNumber::read(&text) {
                let (line, suffix) = number.to_parts();
                proptest::prop_assert_eq!(HouseNumber::from_parts(line, suffix), Some(number));
                proptest::prop_assert!(number > HouseNumber::NONE);
            }
        }
    }
}
