//! Protocol buffers as far as `.osm.pbf` needs them: no message is trusted, no number can overflow.

/// One field of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field<'a> {
    Number(u64),
    Bytes(&'a [u8]),
}

/// Walks through the fields of a message; ends at the first that is malformed.
#[derive(Debug, Clone)]
pub struct Message<'a>(pub &'a [u8]);

impl<'a> Iterator for Message<'a> {
    /// The field's number and value. Fields of fixed width are skipped: the format has none that matters.
    type Item = (u64, Field<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let key = number(&mut self.0)?;
            let field = match key & 7 {
                0 => Field::Number(number(&mut self.0)?),
                1 => {
                    self.0 = self.0.get(8..)?;
                    continue;
                }
                2 => {
                    let length = usize::try_from(number(&mut self.0)?).ok()?;
                    let (bytes, rest) = self.0.split_at_checked(length)?;
                    self.0 = rest;
                    Field::Bytes(bytes)
                }
                5 => {
                    self.0 = self.0.get(4..)?;
                    continue;
                }
                _ => return None,
            };
            return Some((key >> 3, field));
        }
    }
}

/// The numbers packed into bytes.
#[derive(Debug, Clone, Default)]
pub struct Packed<'a>(pub &'a [u8]);

impl Iterator for Packed<'_> {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        number(&mut self.0)
    }
}

impl<'a> Packed<'a> {
    /// Numbers that are given as the difference from the one before.
    pub fn sums(self) -> impl Iterator<Item = i64> + 'a {
        self.scan(0_i64, |sum, step| {
            *sum = sum.wrapping_add(signed(step));
            Some(*sum)
        })
    }
}

/// A number in seven-bit groups, the lowest first.
pub fn number(bytes: &mut &[u8]) -> Option<u64> {
    let mut value = 0_u64;
    for shift in (0..70).step_by(7) {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u64::from(byte & 0x7F).checked_shl(shift).unwrap_or(0);
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

/// A signed number in zigzag form.
pub fn signed(value: u64) -> i64 {
    (value >> 1) as i64 ^ -((value & 1) as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_and_broken_ones_end_the_message() {
        for (bytes, expected) in [
            (&[0x05_u8][..], Some(5)),
            (&[0xAC, 0x02], Some(300)),
            (&[0xFF; 10], None),
            (&[0x80], None),
            (&[], None),
        ] {
            assert_eq!(number(&mut &*bytes), expected, "{bytes:?}");
        }
        assert_eq!([0, 1, 2, 3, u64::MAX].map(signed), [0, -1, 1, -2, i64::MIN]);
        assert_eq!(Packed(&[2, 1, 4]).sums().collect::<Vec<_>>(), [1, 0, 2]);
    }

    #[test]
    fn fields_longer_than_the_message_are_refused() {
        let fields: Vec<_> = Message(&[0x08, 0x07, 0x12, 0x02, b'h', b'i', 0x12, 0x09, b'x']).collect();
        assert_eq!(fields, [(1, Field::Number(7)), (2, Field::Bytes(b"hi"))]);
    }
}
