//! The head of every part: what it is, its version, its length and its checksum.
//!
//! | bytes | hold |
//! |---|---|
//! | 0-7 | `bussola` and the byte 26, which ends a text file |
//! | 8-9 | version of the format, the low byte first, as in all that follows |
//! | 10 | which part this is |
//! | 11 | nothing yet: 0 |
//! | 12-15 | length of what follows the head |
//! | 16-23 | checksum of bytes 8 to 15 and of what follows |

use std::fmt;

/// The version that is written, and the only one that is read: packs live for days, not for years.
pub const VERSION: u16 = 1;

const MAGIC: [u8; 8] = *b"bussola\x1a";
const HEAD: usize = 24;

/// Which part of a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartKind {
    Desks,
    /// The words of one language.
    Words,
}

impl PartKind {
    fn code(self) -> u8 {
        match self {
            Self::Desks => 1,
            Self::Words => 2,
        }
    }
}

impl fmt::Display for PartKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Desks => "the part with the desks",
            Self::Words => "the part of a language",
        })
    }
}

/// Why a part is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PackError {
    /// Something else altogether, such as an error page.
    NotAPack,
    /// Written by an older or a newer program.
    OtherVersion { found: u16 },
    /// A part of a pack, but not the one that was asked for.
    OtherPart { wanted: PartKind },
    /// Some of it is missing, as after a download that broke off.
    Truncated { expected: usize, found: usize },
    /// Something was changed on the way.
    Altered,
    /// The checksum is right and yet something cannot be: an error of the program that wrote it, or a forgery.
    Broken { what: &'static str },
}

/// What helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WayOut {
    FetchAgain,
    /// Load the page again: the program on the phone is older than the pack.
    UpdateProgram,
}

impl PackError {
    /// The word for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAPack => "not_a_pack",
            Self::OtherVersion { .. } => "other_version",
            Self::OtherPart { .. } => "other_part",
            Self::Truncated { .. } => "truncated",
            Self::Altered => "altered",
            Self::Broken { .. } => "broken",
        }
    }

    pub fn way_out(&self) -> WayOut {
        match self {
            Self::OtherVersion { found } if *found > VERSION => WayOut::UpdateProgram,
            Self::NotAPack
            | Self::OtherVersion { .. }
            | Self::OtherPart { .. }
            | Self::Truncated { .. }
            | Self::Altered
            | Self::Broken { .. } => WayOut::FetchAgain,
        }
    }
}

impl WayOut {
    /// The word for programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::FetchAgain => "fetch_again",
            Self::UpdateProgram => "update_program",
        }
    }
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPack => write!(f, "this is not a city pack")?,
            Self::OtherVersion { found } => {
                write!(f, "the pack is of version {found}, and this program reads version {VERSION}")?;
            }
            Self::OtherPart { wanted } => write!(f, "this is not {wanted} of a city pack")?,
            Self::Truncated { expected, found } => {
                write!(f, "the pack has {found} bytes instead of {expected}")?;
            }
            Self::Altered => write!(f, "the pack was changed on its way")?,
            Self::Broken { what } => write!(f, "the pack is broken: {what}")?,
        }
        f.write_str(match self.way_out() {
            WayOut::FetchAgain => "; fetch it again",
            WayOut::UpdateProgram => "; update the program",
        })
    }
}

impl std::error::Error for PackError {}

/// Puts the head before the content of a part.
pub(super) fn seal(kind: PartKind, content: Vec<u8>) -> Vec<u8> {
    let mut part = Vec::with_capacity(HEAD + content.len());
    part.extend(MAGIC);
    part.extend(VERSION.to_le_bytes());
    part.extend([kind.code(), 0]);
    part.extend(u32::try_from(content.len()).expect("a city has less than 4 GB").to_le_bytes());
    let sum = checksum(&[&part[8..16], &content]);
    part.extend(sum.to_le_bytes());
    part.extend(content);
    part
}

/// The content of a part whose head is right.
pub(super) fn open(kind: PartKind, part: &[u8]) -> Result<&[u8], PackError> {
    let begins = part.iter().zip(&MAGIC).all(|(own, byte)| own == byte);
    if part.is_empty() || !begins {
        return Err(PackError::NotAPack);
    }
    let Some((head, content)) = part.split_first_chunk::<HEAD>() else {
        return Err(PackError::Truncated { expected: HEAD, found: part.len() });
    };
    let found = u16::from_le_bytes([head[8], head[9]]);
    if found != VERSION {
        return Err(PackError::OtherVersion { found });
    }
    let len = u32::from_le_bytes([head[12], head[13], head[14], head[15]]) as usize;
    if content.len() < len {
        return Err(PackError::Truncated { expected: HEAD.saturating_add(len), found: part.len() });
    }
    let sum = checksum(&[&head[8..16], content]).to_le_bytes();
    if content.len() > len || head[16..] != sum {
        return Err(PackError::Altered);
    }
    if head[10] != kind.code() {
        return Err(PackError::OtherPart { wanted: kind });
    }
    Ok(content)
}

/// A checksum against accidents, not against people: eight bytes at a time, after FNV-1a. Each step can be undone, so
/// that no change within eight bytes goes unseen.
pub fn checksum(parts: &[&[u8]]) -> u64 {
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let mut sum: u64 = 0xcbf2_9ce4_8422_2325;
    let mut mix = |word: u64| {
        sum = (sum ^ word).wrapping_mul(PRIME);
        sum ^= sum >> 32;
    };
    for part in parts {
        let (words, rest) = part.as_chunks::<8>();
        words.iter().for_each(|word| mix(u64::from_le_bytes(*word)));
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        mix(u64::from_le_bytes(last));
        mix(part.len() as u64);
    }
    sum
}
