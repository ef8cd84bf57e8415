// A pictogram of the sprite, as the server writes it into pages.

const SVG = "http://www.w3.org/2000/svg";

export function icon(sprite: string, name: string): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  svg.setAttribute("class", "i");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `${sprite}#${name}`);
  svg.append(use);
  return svg;
}
