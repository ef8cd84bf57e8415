//! Who has read a text: the language as a whole says it, and single texts say otherwise by a comment right above them,
//! `# reviewed: WHO, YYYY-MM-DD` or `# drafted`, in `.ftl` and `.toml` alike.

use chrono::NaiveDate;

use super::LanguageStatus;

/// How many of a language's texts a person has read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Review {
    pub n_texts: usize,
    pub n_read: usize,
}

impl Review {
    /// No text is a machine's draft.
    pub fn is_whole(self) -> bool {
        self.n_read == self.n_texts
    }

    /// Counts the texts of one file; the line of a mark that does not say who and when is an error.
    pub(super) fn add(&mut self, file: &str, status: LanguageStatus) -> Result<(), usize> {
        let mut mark = None;
        for (index, line) in file.lines().enumerate() {
            if let Some(comment) = line.strip_prefix('#') {
                mark = read_mark(comment.trim()).map_err(|BadMark| index + 1)?.or(mark);
            } else if begins_text(line) {
                self.n_texts += 1;
                self.n_read += usize::from(mark.take().unwrap_or(status) == LanguageStatus::Reviewed);
            } else if !line.starts_with('[') {
                mark = None;
            }
        }
        Ok(())
    }
}

/// It does not say who has read the text, and on which day.
struct BadMark;

fn read_mark(comment: &str) -> Result<Option<LanguageStatus>, BadMark> {
    if comment == "drafted" {
        return Ok(Some(LanguageStatus::Machine));
    }
    let Some(said) = comment.strip_prefix("reviewed:") else { return Ok(None) };
    let (who, day) = said.rsplit_once(',').ok_or(BadMark)?;
    let is_said = !who.trim().is_empty() && day.trim().parse::<NaiveDate>().is_ok();
    is_said.then_some(Some(LanguageStatus::Reviewed)).ok_or(BadMark)
}

/// Synonyms and the lines that go on with a text are not texts of their own.
fn begins_text(line: &str) -> bool {
    let key = line.split_once(" =").map_or("", |(key, _)| key);
    let is_key = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '"');
    !key.is_empty() && key != "synonyms" && key.chars().all(is_key)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FLUENT: &str = "## Menu\n\n# reviewed: M. B., 2026-11-20\nnav-find = Chercher\nnav-data = Données\n\
                          # Said of a desk.\n# drafted\nopen = Ouvert\nlong =\n    on goes = it\n# reviewed: A, 2026-01-02\n\n\
                          last = Fin\n";

    fn counted(file: &str, status: LanguageStatus) -> Result<(usize, usize), usize> {
        let mut review = Review::default();
        review.add(file, status).map(|()| (review.n_texts, review.n_read))
    }

    #[test]
    fn a_mark_above_a_text_says_otherwise_than_its_language() {
        assert_eq!(
            counted(FLUENT, LanguageStatus::Machine),
            Ok((5, 1)),
            "an empty line parts a mark from a text"
        );
        assert_eq!(counted(FLUENT, LanguageStatus::Reviewed), Ok((5, 4)));
        let labels = "# reviewed: M. B., 2026-11-20\n[need.legal]\nlabel = \"Droit\"\nquestion = \"?\"\nsynonyms = [\"a\"]\n";
        assert_eq!(
            counted(labels, LanguageStatus::Machine),
            Ok((2, 1)),
            "of a table the mark is for its first text"
        );
    }

    #[test]
    fn a_mark_says_who_and_when() {
        for bad in
            ["# reviewed: 2026-11-20", "# reviewed: M. B.", "# reviewed: M. B., yesterday", "#reviewed:"]
        {
            assert_eq!(counted(&format!("a = b\n{bad}\nc = d\n"), LanguageStatus::Machine), Err(2), "{bad}");
        }
        assert_eq!(counted("# reviewed by the way\na = b\n", LanguageStatus::Machine), Ok((1, 0)));
    }
}
