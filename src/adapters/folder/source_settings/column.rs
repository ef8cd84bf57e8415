//! One entry of `[columns]`: a column's name, or a table that says more.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::ports::mapping::shape::Letters;
use crate::ports::mapping::{FieldMapping, Origin, Shape};

/// Either the column's name, or a table that says more.
#[derive(Debug, Clone, Deserialize)]
#[serde(
    untagged,
    expecting = "a column name, or { column | join | first | constant | from, split, values, only_listed, default, \
                 required, separator, plain, after, before, between, strip, lower, upper, slug, prefix, suffix }"
)]
pub enum Column {
    Name(String),
    Rule(Box<ColumnRule>),
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ColumnRule {
    column: Option<String>,
    join: Option<Vec<String>>,
    separator: Option<String>,
    first: Option<Vec<String>>,
    constant: Option<String>,
    from: Option<Vec<String>>,
    split: Option<String>,
    values: BTreeMap<String, String>,
    only_listed: bool,
    default: Option<String>,
    required: bool,
    plain: bool,
    after: Option<String>,
    before: Option<String>,
    between: Option<[String; 2]>,
    strip: Option<String>,
    lower: bool,
    upper: bool,
    slug: bool,
    prefix: Option<String>,
    suffix: Option<String>,
}

impl Column {
    /// The fields that a key is made of, when this says so.
    pub fn made_from(&self) -> Result<Option<Vec<String>>, &'static str> {
        match self {
            Self::Rule(rule) if rule.from.is_some() => match rule.n_origins() {
                1 => Ok(rule.from.clone()),
                _ => Err("give only one of column, join, first, constant and from"),
            },
            _ => Ok(None),
        }
    }

    /// `None` for an empty name: the field is left out, also where the format would fill it.
    pub fn into_mapping(self, field: &str) -> Result<Option<FieldMapping>, String> {
        match self {
            Self::Name(column) if column.is_empty() => Ok(None),
            Self::Name(column) => Ok(Some(FieldMapping::plain(field, &column))),
            Self::Rule(rule) => rule.into_mapping(field).map(Some),
        }
    }
}

impl ColumnRule {
    fn n_origins(&self) -> usize {
        let origins = [
            self.column.is_some(),
            self.join.is_some(),
            self.first.is_some(),
            self.constant.is_some(),
            self.from.is_some(),
        ];
        origins.into_iter().filter(|is_given| *is_given).count()
    }

    fn into_mapping(self, field: &str) -> Result<FieldMapping, String> {
        if self.n_origins() != 1 {
            return Err("give one of column, join, first and constant".to_owned());
        }
        if self.separator.is_some() && self.join.is_none() {
            return Err("`separator` goes with `join`".to_owned());
        }
        if [&self.join, &self.first].into_iter().flatten().any(Vec::is_empty) {
            return Err("name at least one column".to_owned());
        }
        if self.split.as_deref() == Some("") {
            return Err("`split` must not be empty".to_owned());
        }
        let letters = match (self.lower, self.upper, self.slug) {
            (false, false, false) => Letters::AsTheyAre,
            (true, false, false) => Letters::Lower,
            (false, true, false) => Letters::Upper,
            (false, false, true) => Letters::Slug,
            _ => return Err("give only one of lower, upper and slug".to_owned()),
        };
        let origin = match (self.column, self.join, self.first, self.constant) {
            (Some(column), ..) => Origin::Column(column),
            (_, Some(columns), ..) => {
                Origin::Join { columns, separator: self.separator.unwrap_or_else(|| " ".to_owned()) }
            }
            (.., Some(columns), _) => Origin::First(columns),
            (.., constant) => Origin::Constant(constant.unwrap_or_default()),
        };
        Ok(FieldMapping {
            field: field.to_owned(),
            origin,
            shape: Shape {
                is_plain: self.plain,
                after: self.after,
                before: self.before,
                between: self.between,
                strip: self.strip,
                letters,
                prefix: self.prefix,
                suffix: self.suffix,
            },
            split: self.split,
            values: self.values,
            only_listed: self.only_listed,
            default: self.default,
            is_required: self.required,
        })
    }
}
