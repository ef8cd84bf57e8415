//! A graph as Turtle, as RDF/XML and as JSON-LD.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::graph::{Graph, Object, PREFIXES, Statement, full};
use crate::web::xml::escaped;

/// RDF 1.1 Turtle.
pub fn turtle(graph: &Graph) -> String {
    let mut out = String::new();
    for (prefix, address) in PREFIXES {
        push(&mut out, format_args!("@prefix {prefix}: <{address}> .\n"));
    }
    for (subject, statements) in graph.subjects() {
        push(&mut out, format_args!("\n<{}>", iri(subject)));
        let last = statements.len() - 1;
        for (i, Statement { subject: _, predicate, object }) in statements.into_iter().enumerate() {
            let end = if i == last { " ." } else { " ;" };
            push(&mut out, format_args!("\n    {predicate} {}{end}", turtle_object(object)));
        }
        out.push('\n');
    }
    out
}

fn turtle_object(object: &Object) -> String {
    match object {
        Object::Thing(address) => format!("<{}>", iri(address)),
        Object::Words(words, lang) => format!("{}@{lang}", quoted(words)),
        Object::Typed(value, class) => format!("{}^^xsd:{class}", quoted(value)),
        Object::Text(text) => quoted(text),
    }
}

/// What may not stand between `<` and `>` is percent-encoded.
fn iri(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for c in address.chars() {
        if c <= ' ' || "<>\"{}|^`\\".contains(c) {
            push(&mut out, format_args!("%{:02X}", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            c if c.is_control() => push(&mut out, format_args!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// RDF 1.1 XML.
pub fn xml(graph: &Graph) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    for (prefix, address) in PREFIXES {
        push(&mut out, format_args!("\n    xmlns:{prefix}=\"{address}\""));
    }
    out.push_str(">\n");
    for (subject, statements) in graph.subjects() {
        push(&mut out, format_args!("  <rdf:Description rdf:about=\"{}\">\n", escaped(&iri(subject))));
        for Statement { subject: _, predicate, object } in statements {
            push(&mut out, format_args!("    <{predicate}{}</{predicate}>\n", xml_object(object)));
        }
        out.push_str("  </rdf:Description>\n");
    }
    out.push_str("</rdf:RDF>\n");
    out
}

/// The rest of a start tag, and what stands in the element.
fn xml_object(object: &Object) -> String {
    match object {
        Object::Thing(address) => format!(" rdf:resource=\"{}\">", escaped(&iri(address))),
        Object::Words(words, lang) => format!(" xml:lang=\"{lang}\">{}", escaped(words)),
        Object::Typed(value, class) => {
            format!(" rdf:datatype=\"{}\">{}", full(&format!("xsd:{class}")), escaped(value))
        }
        Object::Text(text) => format!(">{}", escaped(text)),
    }
}

/// JSON-LD 1.1 with the prefixes as its context.
pub fn json_ld(graph: &Graph) -> Value {
    let context: Map<String, Value> =
        PREFIXES.iter().map(|(prefix, address)| ((*prefix).to_owned(), json!(address))).collect();
    let things = graph.subjects().into_iter().map(|(subject, statements)| {
        let mut thing = Map::from_iter([("@id".to_owned(), json!(iri(subject)))]);
        for Statement { subject: _, predicate, object } in statements {
            let (key, value) = match (predicate, object) {
                (&"rdf:type", Object::Thing(class)) => ("@type", json!(class)),
                (predicate, object) => (*predicate, json_object(object)),
            };
            let values = thing.entry(key).or_insert_with(|| json!([]));
            values.as_array_mut().expect("it was begun as a list").push(value);
        }
        Value::Object(thing)
    });
    json!({ "@context": context, "@graph": things.collect::<Vec<_>>() })
}

fn json_object(object: &Object) -> Value {
    match object {
        Object::Thing(address) => json!({ "@id": iri(address) }),
        Object::Words(words, lang) => json!({ "@value": words, "@language": lang }),
        Object::Typed(value, class) => json!({ "@value": value, "@type": format!("xsd:{class}") }),
        Object::Text(text) => json!({ "@value": text }),
    }
}

fn push(out: &mut String, text: std::fmt::Arguments<'_>) {
    out.write_fmt(text).expect("a text takes everything");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph() -> Graph {
        let mut graph = Graph::default();
        graph
            .thing("https://example.org/a b", &["dcat:Dataset"])
            .words("dct:title", "Sportelli \"aperti\" & <vicini>", "it")
            .typed("dct:issued", "2026-11-20", "date")
            .link("dct:publisher", "https://example.org/p");
        graph
    }

    #[test]
    fn signs_of_each_language_are_escaped() {
        let text = turtle(&graph());
        assert!(text.contains("<https://example.org/a%20b>\n    rdf:type"), "{text}");
        assert!(text.contains("dct:title \"Sportelli \\\"aperti\\\" & <vicini>\"@it ;"), "{text}");
        assert!(text.ends_with("dct:publisher <https://example.org/p> .\n"), "{text}");
        let text = xml(&graph());
        assert!(
            text.contains("xml:lang=\"it\">Sportelli &quot;aperti&quot; &amp; &lt;vicini&gt;<"),
            "{text}"
        );
    }

    #[test]
    fn json_holds_the_same_statements() {
        let value = json_ld(&graph());
        let thing = &value["@graph"][0];
        assert_eq!(thing["@type"][0], "http://www.w3.org/ns/dcat#Dataset");
        assert_eq!(thing["dct:issued"][0], json!({ "@value": "2026-11-20", "@type": "xsd:date" }));
        assert_eq!(thing["dct:publisher"][0]["@id"], "https://example.org/p");
    }
}
