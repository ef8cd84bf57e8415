//! Identifiers of HSDS: UUIDs made of our own ids, the same on every machine and in every run.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};
use sha1::{Digest, Sha1};
use utoipa::openapi::schema::{Object, SchemaFormat, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

/// The UUID of version 5 of `https://github.com/bussola-map/bussola/hsds` among web addresses. Never to be changed:
/// whoever harvests us knows everything by what is made of it.
const NAMESPACE: [u8; 16] =
    [0xe7, 0x7e, 0xb8, 0xbe, 0x08, 0xdd, 0x5b, 0x5e, 0xb3, 0x73, 0x3e, 0x25, 0x61, 0xe3, 0x7f, 0x22];

/// A UUID (RFC 9562), ordered by its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid([u8; 16]);

impl Uuid {
    /// The UUID of a thing: `kind` tells apart things of which the own identifiers may be the same.
    pub fn of(kind: &str, own: &str) -> Self {
        Self::version_5(NAMESPACE, &[kind, "/", own])
    }

    /// The UUID of a part of something, by what the part says.
    pub fn part(self, kind: &str, said: &str) -> Self {
        Self::version_5(self.0, &[kind, "/", said])
    }

    fn version_5(namespace: [u8; 16], name: &[&str]) -> Self {
        let mut hash = Sha1::new();
        hash.update(namespace);
        name.iter().for_each(|part| hash.update(part));
        let digest: [u8; 20] = hash.finalize().into();
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&digest[..16]);
        bytes[6] = bytes[6] & 0x0f | 0x50;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        Self(bytes)
    }
}

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, byte) in self.0.iter().enumerate() {
            if matches!(at, 4 | 6 | 8 | 10) {
                f.write_str("-")?;
            }
            write!(f, "{byte:02x}")?;
        }
        Ok(())
    }
}

/// The text is not a UUID.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UuidError;

impl FromStr for Uuid {
    type Err = UuidError;

    /// Thirty-two hexadecimal digits in five groups.
    fn from_str(text: &str) -> Result<Self, UuidError> {
        let groups: Vec<&str> = text.split('-').collect();
        let is_grouped = groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12]);
        let digits = groups.concat();
        if !is_grouped || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(UuidError);
        }
        let value = u128::from_str_radix(&digits, 16).map_err(|_| UuidError)?;
        Ok(Self(value.to_be_bytes()))
    }
}

impl Serialize for Uuid {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl PartialSchema for Uuid {
    fn schema() -> RefOr<Schema> {
        let mut schema = Object::with_type(Type::String);
        schema.format = Some(SchemaFormat::Custom("uuid".to_owned()));
        schema.into()
    }
}

impl ToSchema for Uuid {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_those_that_any_other_program_makes_of_the_same_words() {
        // Python: uuid5(uuid5(NAMESPACE_URL, "https://github.com/bussola-map/bussola/hsds"), "desk/d1-anagrafe")
        assert_eq!(Uuid::of("desk", "d1-anagrafe").to_string(), "2b5fe96b-5eab-541a-ab76-28103d50fa54");
        assert_ne!(Uuid::of("desk", "a"), Uuid::of("service", "a"));
        let desk = Uuid::of("desk", "a");
        assert_ne!(desk.part("phone", "1"), desk.part("phone", "2"));
    }

    #[test]
    fn an_identifier_is_read_back_and_nothing_else_is_one() {
        let uuid = Uuid::of("desk", "a");
        assert_eq!(uuid.to_string().parse(), Ok(uuid));
        assert_eq!(uuid.to_string().to_uppercase().parse(), Ok(uuid));
        for wrong in
            ["", "a", "00000000-0000-0000-0000-00000000000", "0000000000000000-0000-0000-000000000000"]
        {
            assert_eq!(wrong.parse::<Uuid>(), Err(UuidError), "{wrong}");
        }
        assert_eq!("g0000000-0000-0000-0000-000000000000".parse::<Uuid>(), Err(UuidError));
    }
}
