//! Statements about things (RDF 1.1), in the order in which they are made, for three ways of writing them.

use std::collections::BTreeSet;

/// What a statement says of its subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Object {
    /// A thing with an address.
    Thing(String),
    /// Words, with their language.
    Words(String, &'static str),
    /// A value of a type of XML Schema, such as `date`.
    Typed(String, &'static str),
    Text(String),
}

/// A statement. Predicates are written with a prefix of [`PREFIXES`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    pub subject: String,
    pub predicate: &'static str,
    pub object: Object,
}

/// Vocabularies, by the prefix under which predicates and classes name them.
pub const PREFIXES: [(&str, &str); 12] = [
    ("adms", "http://www.w3.org/ns/adms#"),
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dcatap", "http://data.europa.eu/r5r/"),
    ("dcatapit", "http://dati.gov.it/onto/dcatapit#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("owl", "http://www.w3.org/2002/07/owl#"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("vcard", "http://www.w3.org/2006/vcard/ns#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

/// Statements, those of one subject together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Graph {
    statements: Vec<Statement>,
}

impl Graph {
    /// Begins to tell of a thing of these classes.
    pub fn thing(&mut self, subject: impl Into<String>, classes: &[&'static str]) -> Telling<'_> {
        let mut telling = Telling { graph: self, subject: subject.into() };
        for class in classes {
            telling = telling.link("rdf:type", full(class));
        }
        telling
    }

    /// The things that each statement of this predicate points to, each once.
    pub fn objects(&self, predicate: &str) -> BTreeSet<String> {
        let things = self.statements.iter().filter(|statement| statement.predicate == predicate);
        things
            .filter_map(|statement| match &statement.object {
                Object::Thing(address) => Some(address.clone()),
                _ => None,
            })
            .collect()
    }

    /// Each subject with its statements, in the order of their first mention.
    pub fn subjects(&self) -> Vec<(&str, Vec<&Statement>)> {
        let mut subjects: Vec<(&str, Vec<&Statement>)> = Vec::new();
        for statement in &self.statements {
            match subjects.iter_mut().find(|(subject, _)| *subject == statement.subject) {
                Some((_, own)) => own.push(statement),
                None => subjects.push((&statement.subject, vec![statement])),
            }
        }
        subjects
    }
}

/// What is told of one thing.
#[derive(Debug)]
pub struct Telling<'a> {
    graph: &'a mut Graph,
    subject: String,
}

impl Telling<'_> {
    pub fn link(self, predicate: &'static str, thing: impl Into<String>) -> Self {
        self.say(predicate, Object::Thing(thing.into()))
    }

    pub fn words(self, predicate: &'static str, words: impl Into<String>, lang: &'static str) -> Self {
        self.say(predicate, Object::Words(words.into(), lang))
    }

    pub fn text(self, predicate: &'static str, text: impl Into<String>) -> Self {
        self.say(predicate, Object::Text(text.into()))
    }

    pub fn typed(self, predicate: &'static str, value: impl Into<String>, class: &'static str) -> Self {
        self.say(predicate, Object::Typed(value.into(), class))
    }

    pub fn links(mut self, predicate: &'static str, things: impl IntoIterator<Item = String>) -> Self {
        for thing in things {
            self = self.link(predicate, thing);
        }
        self
    }

    fn say(self, predicate: &'static str, object: Object) -> Self {
        self.graph.statements.push(Statement { subject: self.subject.clone(), predicate, object });
        self
    }
}

/// The whole address of a name with a prefix.
pub fn full(name: &str) -> String {
    let (prefix, local) = name.split_once(':').expect("a name has a prefix");
    let (_, address) = PREFIXES.iter().find(|(own, _)| *own == prefix).expect("the prefix is listed");
    format!("{address}{local}")
}
