//! How large an expression may be: it comes from anybody, and what is read is walked by recursion for every row.

use super::ast::Node;

/// Longest text or JSON, in bytes.
pub const MAX_BYTES: usize = 128 * 1024;
/// Deepest nesting. In JSON each level is an object with an array, and `serde_json` reads 127 of either: enough for this
/// and the coordinates at the end of it.
pub const MAX_DEPTH: usize = 60;
/// Most parts: operators, properties, literals.
pub const MAX_NODES: usize = 2_000;
/// Most coordinates in all geometries together.
pub const MAX_COORDINATES: usize = 5_000;

/// What there is too much of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Excess {
    pub found: String,
    pub allowed: String,
}

impl Excess {
    pub fn of_bytes(n_bytes: usize) -> Excess {
        Excess { found: format!("{n_bytes} bytes"), allowed: format!("at most {MAX_BYTES} bytes") }
    }

    pub fn of_depth() -> Excess {
        Excess { found: "deeper nesting".to_owned(), allowed: format!("at most {MAX_DEPTH} levels") }
    }
}

/// Counts what a reader has put together. Readers stop at [`MAX_DEPTH`] levels of their own recursion, so this one is
/// bounded; a chain of operators may still be deeper than its brackets, which is found here.
pub(super) fn measure(root: &Node) -> Result<(), Excess> {
    let mut size = Size::default();
    size.add(root, 1);
    if size.depth > MAX_DEPTH {
        return Err(Excess::of_depth());
    }
    if size.n_nodes > MAX_NODES {
        let found = format!("{} parts", size.n_nodes);
        return Err(Excess { found, allowed: format!("at most {MAX_NODES} parts") });
    }
    if size.n_coordinates > MAX_COORDINATES {
        let found = format!("{} coordinates", size.n_coordinates);
        return Err(Excess { found, allowed: format!("at most {MAX_COORDINATES} coordinates") });
    }
    Ok(())
}

#[derive(Default)]
struct Size {
    depth: usize,
    n_nodes: usize,
    n_coordinates: usize,
}

impl Size {
    fn add(&mut self, node: &Node, depth: usize) {
        self.depth = self.depth.max(depth);
        self.n_nodes += 1;
        if let Node::Geometry(literal) = node {
            self.n_coordinates += literal.n_coordinates();
        }
        for child in node.children() {
            self.add(child, depth + 1);
        }
    }
}
