//! Tokens into an expression, by the precedence of the grammar: OR, AND, NOT, comparisons, sums, products, powers.

use super::super::ast::{Arithmetic, Comparison, End, Node, Operator};
use super::super::error::{ParseError, excerpt};
use super::super::instant::Instant;
use super::super::limits::{self, Excess, MAX_BYTES, MAX_DEPTH};
use super::super::{check, check::Kinds};
use super::lexer::{Piece, Token, error_at, tokens};
use super::{is_keyword, wkt};

/// # Errors
///
/// With the character where the text stops being CQL2, or is too large.
pub(in super::super) fn parse(text: &str) -> Result<Node, ParseError> {
    let too_large = |excess: Excess| error_at(text, 0, &excess.found, &excess.allowed);
    if text.len() > MAX_BYTES {
        return Err(too_large(Excess::of_bytes(text.len())));
    }
    let pieces = tokens(text)?;
    let mut parser = Parser { text, pieces: &pieces, at: 0, depth: 0 };
    let root = parser.alternatives()?;
    if *parser.token() != Token::End {
        return Err(parser.unexpected("an operator or the end"));
    }
    limits::measure(&root).map_err(too_large)?;
    let is_truth = check::is_truth(&root, &|_| Kinds::ANY);
    is_truth.map_err(|mismatch| error_at(text, 0, &mismatch.found, &mismatch.allowed))?;
    Ok(root)
}

pub(super) struct Parser<'a> {
    text: &'a str,
    pieces: &'a [Piece],
    at: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    pub fn token(&self) -> &'a Token {
        &self.pieces[self.at].token
    }

    /// Goes one on, but never beyond the end.
    pub fn advance(&mut self) {
        self.at = (self.at + 1).min(self.pieces.len() - 1);
    }

    pub fn start(&self) -> usize {
        self.pieces[self.at].start
    }

    pub fn error(&self, start: usize, found: &str, allowed: &str) -> ParseError {
        error_at(self.text, start, found, allowed)
    }

    /// Whether the name here is followed by what only a geometry is followed by.
    pub fn is_before_coordinates(&self) -> bool {
        let next = |n: usize| self.pieces.get(self.at + n).map(|piece| &piece.token);
        match next(1) {
            Some(Token::Sign("(")) => true,
            Some(Token::Name(name)) => {
                name.eq_ignore_ascii_case("z") && matches!(next(2), Some(Token::Sign("(")))
            }
            _ => false,
        }
    }

    /// The token here is not one that may stand here.
    pub fn unexpected(&self, allowed: &str) -> ParseError {
        let Piece { token, start, end, .. } = &self.pieces[self.at];
        let found = match token {
            Token::End => "the end".to_owned(),
            _ => excerpt(&self.text[*start..*end]),
        };
        self.error(*start, &found, allowed)
    }

    pub fn takes(&mut self, sign: &str) -> bool {
        let is_here = matches!(self.token(), Token::Sign(own) if *own == sign);
        if is_here {
            self.advance();
        }
        is_here
    }

    pub fn expect(&mut self, sign: &str) -> Result<(), ParseError> {
        if self.takes(sign) { Ok(()) } else { Err(self.unexpected(&format!("{sign:?}"))) }
    }

    fn is_keyword(&self, keyword: &str) -> bool {
        matches!(self.token(), Token::Name(name) if name.eq_ignore_ascii_case(keyword))
    }

    fn takes_keyword(&mut self, keyword: &str) -> bool {
        let is_here = self.is_keyword(keyword);
        if is_here {
            self.advance();
        }
        is_here
    }

    fn expect_keyword(&mut self, keyword: &str) -> Result<(), ParseError> {
        if self.takes_keyword(keyword) { Ok(()) } else { Err(self.unexpected(&keyword.to_ascii_uppercase())) }
    }

    fn apply(&self, start: usize, operator: Operator, args: Vec<Node>) -> Result<Node, ParseError> {
        Node::apply(operator, args).map_err(|mismatch| {
            let found = format!("{} for {}", mismatch.found, operator.name());
            self.error(start, &found, &mismatch.allowed)
        })
    }

    /// One level further down.
    fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, ParseError>) -> Result<T, ParseError> {
        if self.depth >= MAX_DEPTH {
            let excess = Excess::of_depth();
            return Err(self.error(self.start(), &excess.found, &excess.allowed));
        }
        self.depth += 1;
        let inner = read(self);
        self.depth -= 1;
        inner
    }

    fn alternatives(&mut self) -> Result<Node, ParseError> {
        let start = self.start();
        let mut terms = vec![self.conjunction()?];
        while self.takes_keyword("or") {
            terms.push(self.conjunction()?);
        }
        self.joined(start, Operator::Or, terms)
    }

    fn conjunction(&mut self) -> Result<Node, ParseError> {
        let start = self.start();
        let mut factors = vec![self.negation()?];
        while self.takes_keyword("and") {
            factors.push(self.negation()?);
        }
        self.joined(start, Operator::And, factors)
    }

    fn joined(&self, start: usize, operator: Operator, mut terms: Vec<Node>) -> Result<Node, ParseError> {
        match terms.pop() {
            Some(only) if terms.is_empty() => Ok(only),
            last => self.apply(start, operator, terms.into_iter().chain(last).collect()),
        }
    }

    fn negation(&mut self) -> Result<Node, ParseError> {
        let start = self.start();
        if self.takes_keyword("not") {
            let inner = self.nested(Self::negation)?;
            return self.apply(start, Operator::Not, vec![inner]);
        }
        self.comparison()
    }

    fn comparison(&mut self) -> Result<Node, ParseError> {
        let left = self.sum()?;
        let start = self.start();
        if let Some(comparison) = self.comparison_sign() {
            let right = self.sum()?;
            return self.apply(start, Operator::Compare(comparison), vec![left, right]);
        }
        if self.takes_keyword("is") {
            let is_negated = self.takes_keyword("not");
            self.expect_keyword("null")?;
            let is_null = self.apply(start, Operator::IsNull, vec![left])?;
            return self.negated(start, is_negated, is_null);
        }
        let is_negated = self.takes_keyword("not");
        let (operator, args) = if self.takes_keyword("like") {
            (Operator::Like, vec![left, self.sum()?])
        } else if self.takes_keyword("between") {
            let low = self.sum()?;
            self.expect_keyword("and")?;
            (Operator::Between, vec![left, low, self.sum()?])
        } else if self.takes_keyword("in") {
            self.expect("(")?;
            (Operator::In, vec![left, Node::List(self.separated(Self::sum)?)])
        } else if is_negated {
            return Err(self.unexpected("LIKE, BETWEEN or IN"));
        } else {
            return Ok(left);
        };
        let predicate = self.apply(start, operator, args)?;
        self.negated(start, is_negated, predicate)
    }

    fn negated(&self, start: usize, is_negated: bool, predicate: Node) -> Result<Node, ParseError> {
        if is_negated { self.apply(start, Operator::Not, vec![predicate]) } else { Ok(predicate) }
    }

    fn comparison_sign(&mut self) -> Option<Comparison> {
        let Token::Sign(sign) = self.token() else { return None };
        let Some(Operator::Compare(comparison)) = Operator::named(sign) else { return None };
        self.advance();
        Some(comparison)
    }

    fn sum(&mut self) -> Result<Node, ParseError> {
        self.chain(Self::product, &[("+", Arithmetic::Plus), ("-", Arithmetic::Minus)])
    }

    fn product(&mut self) -> Result<Node, ParseError> {
        let operators = [
            ("*", Arithmetic::Times),
            ("/", Arithmetic::Divide),
            ("%", Arithmetic::Modulo),
            ("div", Arithmetic::DivideWhole),
        ];
        self.chain(Self::power, &operators)
    }

    /// Operands between operators of one rank, from the left. Each lies deeper than the one before.
    fn chain(
        &mut self,
        read: fn(&mut Self) -> Result<Node, ParseError>,
        operators: &[(&str, Arithmetic)],
    ) -> Result<Node, ParseError> {
        let mut left = read(self)?;
        for _ in 0..=MAX_DEPTH {
            let start = self.start();
            let found = operators.iter().find(|(name, _)| self.takes(name) || self.takes_keyword(name));
            let Some((_, operator)) = found else { return Ok(left) };
            let right = read(self)?;
            left = self.apply(start, Operator::Arithmetic(*operator), vec![left, right])?;
        }
        let excess = Excess::of_depth();
        Err(self.error(self.start(), &excess.found, &excess.allowed))
    }

    /// The grammar has one `^`: of two, brackets say which comes first.
    fn power(&mut self) -> Result<Node, ParseError> {
        let base = self.factor()?;
        let start = self.start();
        if !self.takes("^") {
            return Ok(base);
        }
        let exponent = self.factor()?;
        self.apply(start, Operator::Arithmetic(Arithmetic::Power), vec![base, exponent])
    }

    /// A sign belongs to what follows it directly, also before `^`.
    fn factor(&mut self) -> Result<Node, ParseError> {
        let start = self.start();
        if self.takes("-") {
            let operand = self.operand()?;
            return match operand {
                Node::Number(number) => Ok(Node::Number(-number)),
                other => {
                    let times = Operator::Arithmetic(Arithmetic::Times);
                    self.apply(start, times, vec![Node::Number(-1.0), other])
                }
            };
        }
        if self.takes("+") && !matches!(self.token(), Token::Number(_)) {
            return Err(self.unexpected("a number"));
        }
        self.operand()
    }

    fn operand(&mut self) -> Result<Node, ParseError> {
        let node = match self.token() {
            Token::Number(number) => Node::Number(*number),
            Token::Text(text) => Node::Text(text.clone()),
            Token::Quoted(name) => return self.name(name, true),
            Token::Name(name) => return self.name(name, false),
            Token::Sign("(") => {
                self.advance();
                let inner = self.nested(Self::alternatives)?;
                self.expect(")")?;
                return Ok(inner);
            }
            _ => return Err(self.unexpected("a property, a literal, a function or \"(\"")),
        };
        self.advance();
        Ok(node)
    }

    /// A property, or what a name before a bracket begins.
    fn name(&mut self, name: &str, is_quoted: bool) -> Result<Node, ParseError> {
        let start = self.start();
        if !is_quoted {
            if let Some(literal) = wkt::geometry(self, name)? {
                return Ok(Node::Geometry(literal));
            }
            if is_keyword(name) {
                let truth = ["false", "true"].iter().position(|word| word.eq_ignore_ascii_case(name));
                let Some(truth) = truth else {
                    return Err(
                        self.unexpected("a value; a property of this name is written in double quotes")
                    );
                };
                self.advance();
                return Ok(Node::Bool(truth == 1));
            }
        }
        self.advance();
        if !self.takes("(") {
            return Ok(Node::Property(name.to_owned()));
        }
        match name.to_ascii_lowercase().as_str() {
            "date" if !is_quoted => self.instant(Instant::parse_date, "a date like '2026-05-01'"),
            "timestamp" if !is_quoted => {
                self.instant(Instant::parse_timestamp, "a timestamp like '2026-05-01T12:00:00Z'")
            }
            "interval" if !is_quoted => self.interval(),
            _ => self.call(start, name),
        }
    }

    /// The rest of an operator that is written like a function, or of a function of the server's own.
    fn call(&mut self, start: usize, name: &str) -> Result<Node, ParseError> {
        let operator = Operator::named(name);
        if operator.is_some_and(|operator| !operator.is_written_as_function()) {
            return Err(self.error(start, name, "this operator between its operands"));
        }
        let args = self.nested(Self::elements)?;
        match operator {
            Some(operator) => self.apply(start, operator, args),
            None => Ok(Node::Function(name.to_owned(), args)),
        }
    }

    /// The rest of a list up to its closing bracket: one item or more.
    pub fn separated<T>(
        &mut self,
        read: fn(&mut Self) -> Result<T, ParseError>,
    ) -> Result<Vec<T>, ParseError> {
        let mut items = vec![read(self)?];
        while self.takes(",") {
            items.push(read(self)?);
        }
        self.expect(")")?;
        Ok(items)
    }

    /// Arguments of a function or elements of an array; there may be none.
    fn elements(&mut self) -> Result<Vec<Node>, ParseError> {
        if self.takes(")") { Ok(Vec::new()) } else { self.separated(Self::element) }
    }

    /// Brackets are an array when they are the whole element, and group when an operator follows them.
    fn element(&mut self) -> Result<Node, ParseError> {
        let closing = self.pieces[self.at].closes_at;
        let follower = closing.map(|closing| &self.pieces[closing + 1].token);
        if matches!(follower, Some(Token::Sign("," | ")"))) {
            self.advance();
            return self.nested(|parser| Ok(Node::List(parser.elements()?)));
        }
        self.alternatives()
    }

    /// The rest of `DATE('…')` or `TIMESTAMP('…')`.
    fn instant(&mut self, read: fn(&str) -> Option<Instant>, allowed: &str) -> Result<Node, ParseError> {
        let Token::Text(text) = self.token() else { return Err(self.unexpected(allowed)) };
        let Some(instant) = read(text) else { return Err(self.unexpected(allowed)) };
        self.advance();
        self.expect(")")?;
        Ok(Node::Instant(instant))
    }

    /// The rest of `INTERVAL(…, …)`.
    fn interval(&mut self) -> Result<Node, ParseError> {
        let start = self.end_of_interval()?;
        self.expect(",")?;
        let end = self.end_of_interval()?;
        self.expect(")")?;
        Ok(Node::Interval(Box::new([start, end])))
    }

    fn end_of_interval(&mut self) -> Result<End, ParseError> {
        const ALLOWED: &str = "a date or a timestamp in single quotes, '..' or a property";
        if let Token::Text(text) = self.token() {
            let end = match text.as_str() {
                ".." => End::Open,
                text => match Instant::parse(text) {
                    Some(instant) => End::At(Node::Instant(instant)),
                    None => return Err(self.unexpected(ALLOWED)),
                },
            };
            self.advance();
            return Ok(end);
        }
        let start = self.start();
        match self.nested(Self::operand)? {
            node @ (Node::Property(_) | Node::Function(..) | Node::Instant(_)) => Ok(End::At(node)),
            _ => Err(self.error(start, "another value", ALLOWED)),
        }
    }
}
