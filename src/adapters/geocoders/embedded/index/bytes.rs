//! Reading and writing little-endian numbers and varints; reading never goes past the end.

/// A number of four bytes at a place.
pub fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let end = at.checked_add(4)?;
    Some(u32::from_le_bytes(bytes.get(at..end)?.try_into().ok()?))
}

/// A number of eight bytes at a place.
pub fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    let end = at.checked_add(8)?;
    Some(u64::from_le_bytes(bytes.get(at..end)?.try_into().ok()?))
}

/// A table of numbers of four bytes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Numbers<'a>(pub &'a [u8]);

impl<'a> Numbers<'a> {
    pub fn len(self) -> usize {
        self.0.len() / 4
    }

    pub fn get(self, at: usize) -> Option<u32> {
        u32_at(self.0, at.checked_mul(4)?)
    }

    /// A part of the table; what lies past its end is left out.
    pub fn part(self, from: usize, to: usize) -> Self {
        let to = to.min(self.len());
        let from = from.min(to);
        Self(self.0.get(from * 4..to * 4).unwrap_or_default())
    }

    pub fn iter(self) -> impl Iterator<Item = u32> + use<'a> {
        self.0.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
    }

    /// How many numbers are smaller; the table is sorted.
    pub fn lower_bound(self, value: u32) -> usize {
        let (mut from, mut to) = (0, self.len());
        while from < to {
            let middle = usize::midpoint(from, to);
            if self.get(middle).is_some_and(|number| number < value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        from
    }

    /// The numbers from `from` to before `to`, of a sorted table.
    pub fn between(self, from: u32, to: u32) -> Self {
        self.part(self.lower_bound(from), self.lower_bound(to))
    }

    pub fn contains(self, value: u32) -> bool {
        self.get(self.lower_bound(value)) == Some(value)
    }
}

/// Reads one after the other.
#[derive(Debug, Clone, Copy)]
pub struct Cursor<'a> {
    bytes: &'a [u8],
}

impl<'a> Cursor<'a> {
    pub fn at(bytes: &'a [u8], at: usize) -> Option<Self> {
        Some(Self { bytes: bytes.get(at..)? })
    }

    pub fn left(&self) -> usize {
        self.bytes.len()
    }

    pub fn varint(&mut self) -> Option<u64> {
        let mut value = 0_u64;
        for shift in (0..64).step_by(7) {
            let (&byte, rest) = self.bytes.split_first()?;
            self.bytes = rest;
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }

    pub fn small(&mut self) -> Option<u32> {
        u32::try_from(self.varint()?).ok()
    }

    /// Small numbers of either sign are short.
    pub fn zigzag(&mut self) -> Option<i64> {
        let value = self.varint()?;
        Some((value >> 1) as i64 ^ -((value & 1) as i64))
    }

    pub fn text(&mut self) -> Option<&'a str> {
        let len = usize::try_from(self.varint()?).ok()?;
        let (text, rest) = self.bytes.split_at_checked(len)?;
        self.bytes = rest;
        str::from_utf8(text).ok()
    }
}

pub fn put_varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

pub fn put_zigzag(out: &mut Vec<u8>, value: i64) {
    put_varint(out, ((value << 1) ^ (value >> 63)) as u64);
}

pub fn put_text(out: &mut Vec<u8>, text: &str) {
    put_varint(out, text.len() as u64);
    out.extend_from_slice(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn what_is_written_is_read_back(values in proptest::collection::vec(proptest::num::i64::ANY, 0..20)) {
            let mut bytes = Vec::new();
            for value in &values {
                put_zigzag(&mut bytes, *value);
                put_varint(&mut bytes, *value as u64);
            }
            put_text(&mut bytes, "è");
            let mut cursor = Cursor::at(&bytes, 0).expect("the beginning");
            for value in &values {
                proptest::prop_assert_eq!(cursor.zigzag(), Some(*value));
                proptest::prop_assert_eq!(cursor.varint(), Some(*value as u64));
            }
            proptest::prop_assert_eq!((cursor.text(), cursor.left(), cursor.varint()), (Some("è"), 0, None));
        }

        #[test]
        fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..40), at in 0_usize..50) {
            let numbers = Numbers(&bytes);
            let _ = (numbers.get(at), numbers.part(at, at + 3).len(), numbers.between(3, 9).len(), u64_at(&bytes, at));
            if let Some(mut cursor) = Cursor::at(&bytes, at) {
                let _ = (cursor.text(), cursor.zigzag(), cursor.small());
            }
        }
    }
}
