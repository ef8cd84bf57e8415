// Elements made piece by piece: texts are always text, never markup.

type Child = Node | string | null | undefined | false;

/** An element with attributes and children; attributes that are undefined or false are left out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false));
  return made;
}

/** Words of a source: in Italian as a rule, never translated. */
export function foreign<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[K] {
  return el(tag, { ...attributes, translate: "no", lang: "it", dir: "auto" }, text);
}

const SVG = "http://www.w3.org/2000/svg";

/** Makes pictograms of the sprite at an address, hidden from screen readers: words stand beside them. */
export function icons(sprite: string): (name: string) => SVGSVGElement {
  return (name) => {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("class", "i");
    svg.setAttribute("aria-hidden", "true");
    const use = document.createElementNS(SVG, "use");
    use.setAttribute("href", `${sprite}#${name}`);
    svg.append(use);
    return svg;
  };
}

export type Icon = ReturnType<typeof icons>;
