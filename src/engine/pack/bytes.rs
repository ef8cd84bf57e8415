//! Numbers, texts and lists as bytes, and back: what is read is not believed, every length is checked before it is used.

use std::collections::HashMap;

use super::PackError;

/// Most bytes of text that a pack may make: a text that is told once may be meant many times.
const MOST_TEXT: usize = 64 << 20;

/// Decimals that are kept as whole numbers: a hundred-millionth of a degree is a millimetre.
const DECIMALS: f64 = 1e7;
/// Up to here whole numbers are exact in an `f64`.
const WHOLE: u64 = 1 << 53;

/// Writes a part. Texts are collected, told once, and meant by their number.
#[derive(Debug, Default)]
pub(super) struct Writer {
    out: Vec<u8>,
    texts: Vec<u8>,
    text_numbers: HashMap<Box<str>, u64>,
}

impl Writer {
    pub fn byte(&mut self, byte: u8) {
        self.out.push(byte);
    }

    /// Seven bits to a byte, the lowest first (LEB128).
    pub fn number(&mut self, number: impl Into<u64>) {
        put_number(&mut self.out, number.into());
    }

    pub fn count(&mut self, count: usize) {
        self.number(count as u64);
    }

    /// Small numbers of either sign are short.
    pub fn signed(&mut self, number: impl Into<i64>) {
        self.number(zigzag(number.into()));
    }

    /// Seven decimals as a whole number where that is exact, or else all bits.
    pub fn decimal(&mut self, value: f64) {
        let whole = (value * DECIMALS).round() as i64;
        if whole.unsigned_abs() < WHOLE && (whole as f64 / DECIMALS).to_bits() == value.to_bits() {
            self.number(zigzag(whole) << 1);
        } else {
            self.byte(1);
            self.out.extend(value.to_bits().to_le_bytes());
        }
    }

    pub fn text(&mut self, text: &str) {
        let next = self.text_numbers.len() as u64;
        let number = *self.text_numbers.entry(text.into()).or_insert(next);
        if number == next {
            put_number(&mut self.texts, text.len() as u64);
            self.texts.extend(text.as_bytes());
        }
        self.number(number);
    }

    pub fn flag(&mut self, is_set: bool) {
        self.byte(u8::from(is_set));
    }

    /// One of a closed list, by its place.
    pub fn word<T: PartialEq>(&mut self, all: &[T], word: &T) {
        let place = all.iter().position(|own| own == word).expect("a closed list holds each of its words");
        self.count(place);
    }

    pub fn maybe<T>(&mut self, value: Option<T>, put: impl FnOnce(&mut Self, T)) {
        self.flag(value.is_some());
        if let Some(value) = value {
            put(self, value);
        }
    }

    pub fn maybe_text(&mut self, text: Option<&str>) {
        self.maybe(text, Self::text);
    }

    pub fn list<T>(&mut self, items: impl ExactSizeIterator<Item = T>, mut put: impl FnMut(&mut Self, T)) {
        self.count(items.len());
        items.for_each(|item| put(self, item));
    }

    /// What `put` writes, apart from what was written before; its texts are numbered with all others.
    pub fn aside(&mut self, put: impl FnOnce(&mut Self)) -> Vec<u8> {
        let before = std::mem::take(&mut self.out);
        put(self);
        std::mem::replace(&mut self.out, before)
    }

    pub fn bytes(&mut self, bytes: &[u8]) {
        self.out.extend(bytes);
    }

    /// All texts, then all else.
    pub fn finished(self) -> Vec<u8> {
        let mut whole = Vec::with_capacity(self.texts.len() + self.out.len() + 10);
        put_number(&mut whole, self.text_numbers.len() as u64);
        whole.extend(self.texts);
        whole.extend(self.out);
        whole
    }
}

fn put_number(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn zigzag(number: i64) -> u64 {
    (number << 1 ^ number >> 63) as u64
}

/// Reads what a [`Writer`] wrote.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    rest: &'a [u8],
    texts: Vec<&'a str>,
    text_left: usize,
}

type Read<T> = Result<T, PackError>;

/// What is written is not what a part may hold.
pub(super) fn broken<T>(what: &'static str) -> Read<T> {
    Err(PackError::Broken { what })
}

/// The value, or an error that says what is not as it should be.
pub(super) fn sound<T>(value: Option<T>, what: &'static str) -> Read<T> {
    value.ok_or(PackError::Broken { what })
}

impl<'a> Reader<'a> {
    pub fn new(bytes: &'a [u8]) -> Read<Self> {
        let mut reader = Self { rest: bytes, texts: Vec::new(), text_left: MOST_TEXT };
        let n_texts = reader.count()?;
        let mut texts = Vec::with_capacity(n_texts);
        for _ in 0..n_texts {
            let len = reader.count()?;
            let text = std::str::from_utf8(reader.take(len)?);
            texts.push(sound(text.ok(), "a text is not UTF-8")?);
        }
        reader.texts = texts;
        Ok(reader)
    }

    fn take(&mut self, len: usize) -> Read<&'a [u8]> {
        let (taken, rest) = sound(self.rest.split_at_checked(len), "it ends too early")?;
        self.rest = rest;
        Ok(taken)
    }

    pub fn byte(&mut self) -> Read<u8> {
        Ok(self.take(1)?[0])
    }

    #[inline(never)]
    pub fn number(&mut self) -> Read<u64> {
        // Most numbers are of one byte.
        if let Some((byte @ ..0x80, rest)) = self.rest.split_first() {
            self.rest = rest;
            return Ok(u64::from(*byte));
        }
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        broken("a number is too long")
    }

    /// A number that fits its type.
    pub fn small<T: TryFrom<u64>>(&mut self) -> Read<T> {
        let number = self.number()?;
        sound(T::try_from(number).ok(), "a number is too large")
    }

    /// How many items follow: never more than there are bytes left, so that room for them may be made.
    #[inline(never)]
    pub fn count(&mut self) -> Read<usize> {
        let count = self.small::<usize>()?;
        if count > self.rest.len() { broken("a list is longer than the part") } else { Ok(count) }
    }

    pub fn signed(&mut self) -> Read<i64> {
        Ok(unzigzag(self.number()?))
    }

    #[inline(never)]
    pub fn decimal(&mut self) -> Read<f64> {
        let number = self.number()?;
        if number == 1 {
            let bits = self.take(8)?.try_into().expect("eight bytes were taken");
            return Ok(f64::from_bits(u64::from_le_bytes(bits)));
        }
        if number & 1 == 1 {
            broken("a decimal number is odd")
        } else {
            Ok(unzigzag(number >> 1) as f64 / DECIMALS)
        }
    }

    #[inline(never)]
    pub fn text(&mut self) -> Read<&'a str> {
        let number = self.small::<usize>()?;
        let text = *sound(self.texts.get(number), "a text is missing")?;
        self.text_left = sound(self.text_left.checked_sub(text.len()), "its texts are too many")?;
        Ok(text)
    }

    /// A text of a type that knows its own shape.
    pub fn parsed<T, E>(&mut self, parse: impl FnOnce(&str) -> Result<T, E>, what: &'static str) -> Read<T> {
        sound(parse(self.text()?).ok(), what)
    }

    #[inline(never)]
    pub fn boxed(&mut self) -> Read<Box<str>> {
        self.text().map(Box::from)
    }

    #[inline(never)]
    pub fn flag(&mut self) -> Read<bool> {
        match self.byte()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => broken("neither yes nor no"),
        }
    }

    pub fn word<T: Copy>(&mut self, all: &[T]) -> Read<T> {
        let place = self.small::<usize>()?;
        sound(all.get(place).copied(), "a word is not of its list")
    }

    pub fn maybe<T>(&mut self, take: impl FnOnce(&mut Self) -> Read<T>) -> Read<Option<T>> {
        if self.flag()? { take(self).map(Some) } else { Ok(None) }
    }

    #[inline(never)]
    pub fn maybe_text(&mut self) -> Read<Option<Box<str>>> {
        self.maybe(Self::boxed)
    }

    pub fn list<T>(&mut self, mut take: impl FnMut(&mut Self) -> Read<T>) -> Read<Vec<T>> {
        let count = self.count()?;
        (0..count).map(|_| take(self)).collect()
    }

    /// Nothing may follow.
    pub fn end(&self) -> Read<()> {
        if self.rest.is_empty() { Ok(()) } else { broken("something follows its end") }
    }
}

fn unzigzag(number: u64) -> i64 {
    (number >> 1) as i64 ^ -((number & 1) as i64)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_was_written_is_read(
            number in any::<u64>(),
            signed in any::<i64>(),
            value in prop_oneof![any::<f64>(), (-1_800_000_000i64..1_800_000_000).prop_map(|n| n as f64 / 1e7)],
            texts in prop::collection::vec(".{0,9}", 0..5),
        ) {
            let mut writer = Writer::default();
            writer.number(number);
            writer.signed(signed);
            writer.decimal(value);
            writer.list(texts.iter(), |writer, text| writer.text(text));
            let bytes = writer.finished();
            let mut reader = Reader::new(&bytes).expect("what was written");
            prop_assert_eq!(reader.number(), Ok(number));
            prop_assert_eq!(reader.signed(), Ok(signed));
            prop_assert_eq!(reader.decimal().expect("a number").to_bits(), value.to_bits());
            prop_assert_eq!(reader.list(|reader| reader.text().map(str::to_owned)), Ok(texts));
            prop_assert_eq!(reader.end(), Ok(()));
        }
    }

    #[test]
    fn a_list_is_never_longer_than_what_is_left() {
        let mut writer = Writer::default();
        writer.number(u64::MAX);
        writer.number(3u64);
        let bytes = writer.finished();
        let mut reader = Reader::new(&bytes).expect("no texts");
        assert!(reader.count().is_err());
        assert!(reader.count().is_err());
    }

    #[test]
    fn a_text_that_is_meant_too_often_is_refused() {
        let mut writer = Writer::default();
        let long = "x".repeat(1 << 20);
        (0..65).for_each(|_| writer.text(&long));
        let bytes = writer.finished();
        let mut reader = Reader::new(&bytes).expect("one text");
        assert!((0..64).all(|_| reader.text().is_ok()));
        assert!(reader.text().is_err());
    }
}
