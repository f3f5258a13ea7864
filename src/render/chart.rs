//! Bars as SVG, which stands inside a page: no style of its own, so that any Content-Security-Policy lets it pass.
//! Knows numbers and labels, and nothing of what they mean; the table beside it is the whole truth.

use crate::render::xml::Element;

/// How wide a chart is, in its own units; it is drawn at this width on the narrowest screens.
const WIDTH: usize = 320;
/// How high a row of text is.
const LINE: usize = 20;
/// How high a bar is.
const BAR: usize = 13;
/// Up to how many characters labels stand beside the bars instead of above them.
const SHORT: usize = 14;

/// A chart of bars that lie on top of each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart<'a> {
    /// What no other chart of the page is called: letters, digits and hyphens.
    pub id: &'a str,
    /// What it shows, in a few words.
    pub title: &'a str,
    /// What it shows, in a sentence.
    pub description: &'a str,
    /// Whether it begins at the right.
    pub is_right_to_left: bool,
    /// What each part of a bar is, where bars have more than one; at most four.
    pub parts: Vec<&'a str>,
    /// The bars.
    pub bars: Vec<Bar>,
}

/// A bar: what it is of, the figures of its parts, and what is written beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What it is of.
    pub label: String,
    /// The figures, one for each part.
    pub figures: Vec<usize>,
    /// How much it is together, in words.
    pub told: String,
}

impl Bar {
    fn sum(&self) -> usize {
        self.figures
            .iter()
            .fold(0, |sum, figure| sum.saturating_add(*figure))
    }
}

/// The chart as an element of a page. Parts are told apart by how they are filled, not by colour: full, hatched, outlined, dashed.
pub fn svg(chart: &Chart<'_>) -> String {
    let id = |part: &str| format!("{}-{part}", chart.id);
    let legend = if chart.parts.len() > 1 {
        chart.parts.len()
    } else {
        0
    };
    let layout = Layout::of(chart);
    let top = legend * LINE + if legend > 0 { LINE / 2 } else { 0 };
    let height = top + chart.bars.len() * layout.row;
    let mut drawn: Vec<Element> = Vec::new();
    for (at, words) in chart.parts.iter().enumerate().take(legend) {
        let y = at * LINE;
        drawn.push(layout.part(chart, at, 0.0, y + 2, BAR as f64));
        drawn.push(layout.text(BAR as f64 + 6.0, y + BAR, words));
    }
    for (at, bar) in chart.bars.iter().enumerate() {
        drawn.extend(layout.bar(chart, bar, top + at * layout.row));
    }
    let axis = layout.mirrored(layout.start as f64, 0.0);
    let axis = Element::new("path")
        .attribute("class", "axis")
        .attribute("fill", "none")
        .attribute("stroke", "currentColor")
        .attribute("d", &format!("M{axis:.1} {top}V{height}"));
    Element::new("svg")
        .attribute("class", "chart")
        .attribute("role", "img")
        .attribute(
            "aria-labelledby",
            &format!("{} {}", id("title"), id("desc")),
        )
        .attribute("viewBox", &format!("0 0 {WIDTH} {height}"))
        .attribute("width", &WIDTH.to_string())
        .attribute("height", &height.to_string())
        .attribute("focusable", "false")
        .with([
            Element::text("title", chart.title).attribute("id", &id("title")),
            Element::text("desc", chart.description).attribute("id", &id("desc")),
        ])
        .with((chart.parts.len() > 1).then(|| hatching(&id("hatch"))))
        .with(drawn)
        .with((layout.start > 0).then_some(axis))
        .inline()
}

/// Slanting lines, for the second part of bars.
fn hatching(id: &str) -> Element {
    let line = Element::new("path")
        .attribute("d", "M-1 1l2-2M0 6l6-6M5 7l2-2")
        .attribute("stroke", "currentColor")
        .attribute("stroke-width", "1.6");
    let pattern = Element::new("pattern")
        .attribute("id", id)
        .attribute("class", "bars")
        .attribute("width", "6")
        .attribute("height", "6")
        .attribute("patternUnits", "userSpaceOnUse")
        .with([line]);
    Element::new("defs").with([pattern])
}

/// Where things stand.
struct Layout {
    /// Where bars begin.
    start: usize,
    /// How high a row is.
    row: usize,
    /// How long one is.
    unit: f64,
    is_right_to_left: bool,
}

impl Layout {
    fn of(chart: &Chart<'_>) -> Self {
        let longest = chart.bars.iter().map(|bar| bar.label.chars().count()).max();
        let longest = longest.unwrap_or_default();
        let start = if longest <= SHORT { longest * 8 + 8 } else { 0 };
        let figures = chart.bars.iter().map(|bar| bar.told.chars().count());
        let room = figures.max().unwrap_or_default() * 8 + 8;
        let most = chart.bars.iter().map(Bar::sum).max().unwrap_or_default();
        let full = WIDTH - start - room.min(WIDTH / 2);
        Self {
            start,
            row: if start > 0 { LINE + 4 } else { 2 * LINE + 4 },
            unit: full as f64 / most.max(1) as f64,
            is_right_to_left: chart.is_right_to_left,
        }
    }

    /// The left edge of what is `width` wide and begins at `x`.
    fn mirrored(&self, x: f64, width: f64) -> f64 {
        match self.is_right_to_left {
            true => WIDTH as f64 - x - width,
            false => x,
        }
    }

    /// A text that begins at `x`: its anchor is where reading begins, on either side.
    fn text(&self, x: f64, y: usize, words: &str) -> Element {
        Element::text("text", words)
            .attribute("x", &format!("{:.1}", self.mirrored(x, 0.0)))
            .attribute("y", &y.to_string())
            .attribute("font-size", "14")
            .attribute("fill", "currentColor")
    }

    fn part(&self, chart: &Chart<'_>, at: usize, x: f64, y: usize, width: f64) -> Element {
        let fill = match at {
            0 => "currentColor".to_owned(),
            1 => format!("url(#{}-hatch)", chart.id),
            _ => "none".to_owned(),
        };
        let rect = Element::new("rect")
            .attribute("class", "bars")
            .attribute("x", &format!("{:.1}", self.mirrored(x, width) + 0.5))
            .attribute("y", &format!("{y}.5"))
            .attribute("width", &format!("{:.1}", (width - 1.0).max(0.5)))
            .attribute("height", &(BAR - 1).to_string())
            .attribute("fill", &fill)
            .attribute("stroke", "currentColor");
        match at {
            0..=2 => rect,
            _ => rect.attribute("stroke-dasharray", "2 2"),
        }
    }

    fn bar(&self, chart: &Chart<'_>, bar: &Bar, top: usize) -> Vec<Element> {
        let y = top + if self.start > 0 { 4 } else { LINE };
        let label_y = if self.start > 0 {
            y + BAR - 2
        } else {
            top + LINE - 5
        };
        let mut drawn = vec![self.text(0.0, label_y, &bar.label)];
        let mut x = self.start as f64;
        for (at, figure) in bar
            .figures
            .iter()
            .enumerate()
            .filter(|(_, figure)| **figure > 0)
        {
            let width = *figure as f64 * self.unit;
            drawn.push(self.part(chart, at, x, y, width));
            x += width;
        }
        drawn.push(self.text(x + 5.0, y + BAR - 2, &bar.told));
        drawn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(is_right_to_left: bool, bars: &[(&str, &[usize])]) -> String {
        let bars = bars.iter().map(|(label, figures)| Bar {
            label: (*label).to_owned(),
            figures: figures.to_vec(),
            told: figures.len().to_string(),
        });
        svg(&Chart {
            id: "c",
            title: "Incontri <per anno>",
            description: "Gli stessi numeri sono nella tabella.",
            is_right_to_left,
            parts: vec!["svolti", "altri"],
            bars: bars.collect(),
        })
    }

    /// The values of an attribute of the rectangles, in order.
    fn values(svg: &str, name: &str) -> Vec<f64> {
        let rects = svg.split("<rect ").skip(1);
        let values = rects.filter_map(|rect| {
            let (_, rest) = rect.split_once(&format!(" {name}=\""))?;
            rest.split('"').next()?.parse().ok()
        });
        values.collect()
    }

    #[test]
    fn bars_are_as_long_as_their_figures() {
        let drawn = chart(false, &[("2029", &[2, 1]), ("2030", &[4, 0])]);
        // The first two belong to the legend.
        let widths: Vec<f64> = values(&drawn, "width").split_off(2);
        let long: Vec<f64> = widths.iter().map(|width| width + 1.0).collect();
        assert!((long[0] * 2.0 - long[2]).abs() < 0.3, "{widths:?}");
        assert!((long[1] * 4.0 - long[2]).abs() < 0.5, "{widths:?}");
        assert_eq!(widths.len(), 3, "nothing is drawn for nothing");
    }

    #[test]
    fn what_is_read_from_the_right_begins_at_the_right() {
        let bars: &[(&str, &[usize])] = &[("2029", &[2, 1]), ("2030", &[4, 0])];
        let (left, right) = (chart(false, bars), chart(true, bars));
        let widths = values(&left, "width");
        assert_eq!(widths, values(&right, "width"));
        for ((a, b), width) in values(&left, "x")
            .iter()
            .zip(values(&right, "x"))
            .zip(widths)
        {
            assert!(
                (a + b + width - WIDTH as f64).abs() < 0.3,
                "{a} {b} {width}"
            );
        }
    }

    #[test]
    fn words_are_escaped_and_nothing_is_styled_in_place() {
        let drawn = chart(false, &[("<2029>", &[0, 0])]);
        assert!(drawn.contains("Incontri &lt;per anno&gt;"), "{drawn}");
        assert!(drawn.contains("&lt;2029&gt;"), "{drawn}");
        assert!(!drawn.contains("style"), "{drawn}");
    }

    #[test]
    fn everything_stands_inside_the_frame() {
        let drawn = chart(false, &[("2029", &[usize::MAX, 7]), ("2030", &[1, 1])]);
        for (x, width) in values(&drawn, "x").iter().zip(values(&drawn, "width")) {
            assert!(*x >= 0.0 && x + width <= WIDTH as f64, "{x} {width}");
        }
    }
}
