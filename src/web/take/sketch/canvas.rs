//! A sketch as SVG.

use std::fmt::Write as _;

use bussola_engine::domain::position::Metres;

use super::content::{Drawing, Ink};
use super::label::placed;
use super::{HEIGHT, WIDTH, Window};
use crate::web::xml::escaped;

/// Lengths that a ruler may have, in metres.
const RULERS: [f64; 7] = [50.0, 100.0, 200.0, 500.0, 1_000.0, 2_000.0, 5_000.0];
/// The longest ruler, in millimetres.
const RULER: f64 = 22.0;
/// Where the ruler and the arrow to the north stand; no name is written there.
const CORNERS: [(f64, f64, f64); 4] =
    [(4.0, HEIGHT - 3.0, 4.0), (11.0, HEIGHT - 3.0, 4.0), (20.0, HEIGHT - 3.0, 4.0), (WIDTH - 4.5, 5.0, 3.6)];

/// See the module.
#[derive(Debug)]
pub(super) struct Canvas {
    svg: String,
    metres_per_mm: f64,
}

impl Canvas {
    pub(super) fn drawn(window: Window, drawing: Drawing, radius: Option<Metres>) -> Self {
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" width=\"{WIDTH}mm\" height=\"{HEIGHT}mm\">\
             <clipPath id=\"paper\"><rect width=\"{WIDTH}\" height=\"{HEIGHT}\" rx=\"1\"/></clipPath>\
             <g clip-path=\"url(#paper)\" stroke-linejoin=\"round\" stroke-linecap=\"round\">"
        );
        let Drawing { mut shapes, labels } = drawing;
        // What is no land is sea, where land is told at all.
        let has_land = shapes.iter().any(|(ink, _)| *ink == Ink::Land);
        let ground = if has_land { "#c9d6dc" } else { "#fff" };
        let _ = write!(svg, "<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{ground}\"/>");
        shapes.sort_by_key(|(ink, _)| *ink);
        for (ink, lines) in &shapes {
            shape(&mut svg, *ink, lines);
        }
        let (x, y) = (WIDTH / 2.0, HEIGHT / 2.0);
        if let Some(radius) = radius {
            let r = radius.value() / window.metres_per_mm;
            let _ = write!(
                svg,
                "<circle cx=\"{x}\" cy=\"{y}\" r=\"{r:.2}\" fill=\"#000\" fill-opacity=\".08\" stroke=\"#000\" stroke-width=\".35\" stroke-dasharray=\"1 1\"/>"
            );
        }
        for label in placed(labels, &CORNERS) {
            if let Some((x, y)) = label.dot {
                let _ = write!(svg, "<circle cx=\"{x:.2}\" cy=\"{y:.2}\" r=\".7\"/>");
            }
            let (x, y) = label.at;
            let (size, degrees) = (label.size, label.angle.to_degrees());
            let fill = if label.is_place { "#444" } else { "#000" };
            let text = escaped(&label.text);
            let _ = write!(
                svg,
                "<text x=\"{x:.2}\" y=\"{y:.2}\" dy=\"{:.2}\" transform=\"rotate({degrees:.1} {x:.2} {y:.2})\" \
                 font-family=\"Noto Sans\" font-size=\"{size}\" text-anchor=\"middle\" fill=\"{fill}\">{text}</text>",
                size * 0.35
            );
        }
        // The pin: its point is where the desk is.
        let _ = write!(
            svg,
            "<path d=\"M{x} {y} c-1 -1.6 -2.1 -2.6 -2.1 -4 a2.1 2.1 0 0 1 4.2 0 c0 1.4 -1.1 2.4 -2.1 4z\" stroke=\"#fff\" stroke-width=\".4\"/>\
             <circle cx=\"{x}\" cy=\"{}\" r=\".8\" fill=\"#fff\"/>",
            y - 4.0
        );
        Self { svg, metres_per_mm: window.metres_per_mm }
    }

    /// The longest ruler that fits: metres in nature, millimetres on paper.
    pub(super) fn ruler(&self) -> (f64, f64) {
        let fits = |metres: &f64| metres / self.metres_per_mm <= RULER;
        let metres = RULERS.into_iter().rfind(fits).unwrap_or(RULERS[0]);
        (metres, metres / self.metres_per_mm)
    }

    /// With the ruler, how long it is in words, and the arrow to the north.
    pub(super) fn finish(mut self, words: &str, mm: f64) -> String {
        let words = escaped(words);
        let (foot, north) = (HEIGHT - 2.8, WIDTH - 4.5);
        let _ = write!(
            self.svg,
            "<path d=\"M2.5 {foot} v1.2 h{mm:.2} v-1.2\" fill=\"none\" stroke=\"#000\" stroke-width=\".35\"/>\
             <text x=\"2.5\" y=\"{}\" font-family=\"Noto Sans\" font-size=\"2.2\">{words}</text>\
             <path d=\"M{north} 2.2 l1.5 4.2 l-1.5 -1 l-1.5 1z\"/>\
             <text x=\"{north}\" y=\"9\" font-family=\"Noto Sans\" font-size=\"2.2\" text-anchor=\"middle\">N</text></g>\
             <rect x=\".15\" y=\".15\" width=\"{}\" height=\"{}\" rx=\"1\" fill=\"none\" stroke=\"#666\" stroke-width=\".3\"/></svg>",
            foot - 0.8,
            WIDTH - 0.3,
            HEIGHT - 0.3
        );
        self.svg
    }
}

fn shape(svg: &mut String, ink: Ink, lines: &[Vec<(f64, f64)>]) {
    let mut path = String::new();
    for line in lines.iter().filter(|line| line.len() > 1) {
        for (number, (x, y)) in line.iter().enumerate() {
            let _ = write!(path, "{}{x:.2} {y:.2}", if number == 0 { 'M' } else { 'L' });
        }
        if matches!(ink, Ink::Land | Ink::Water) {
            path.push('Z');
        }
    }
    let look = match ink {
        Ink::Land => "fill=\"#fff\"",
        Ink::Water => "fill=\"#c9d6dc\"",
        Ink::River => "fill=\"none\" stroke=\"#a9bcc4\" stroke-width=\".8\"",
        Ink::Border => "fill=\"none\" stroke=\"#999\" stroke-width=\".2\" stroke-dasharray=\".8 .6\"",
        Ink::Rail => "fill=\"none\" stroke=\"#000\" stroke-width=\".3\" stroke-dasharray=\"1.4 .7\"",
        Ink::Path => "fill=\"none\" stroke=\"#bbb\" stroke-width=\".2\"",
        Ink::Minor => "fill=\"none\" stroke=\"#cfcfcf\" stroke-width=\".6\"",
        Ink::Major => "fill=\"none\" stroke=\"#bdbdbd\" stroke-width=\"1.3\"",
    };
    let _ = write!(svg, "<path d=\"{path}\" fill-rule=\"evenodd\" {look}/>");
}
