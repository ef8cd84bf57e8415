// The pages that every visitor may see, and small readers of what stands on them.
import { json } from "./browser.mjs";

export const LANGUAGES = { it: "Italian", en: "English" };
/** A script of its own each: Latin, right to left, with vowel signs, ideographs. */
export const SCRIPTS = { it: "Italian", ar: "Arabic", bn: "Bengali", zh: "Chinese" };
/** Piazza Castello, and a need that few desks serve: the search of most journeys. */
export const TORINO = { lat: 45.0703, lon: 7.6869 };
export const SEARCH = `lat=${TORINO.lat}&lon=${TORINO.lon}&need=residence_permit`;

/** Every kind of page in a language, with a desk and a sheet that exist: name and address. */
export async function pages(lang) {
  const { desk, sheet } = await deskWithSheet();
  return [
    ["the first page", `/${lang}`],
    ["the finder without a place", `/${lang}/find`],
    ["the finder", `/${lang}/find?${SEARCH}`],
    ["the finder without a result", `/${lang}/find?${SEARCH}&open=at&at=2026-08-15T03:00&free=true&step_free=true`],
    ["the page of a desk", `/${lang}/desk/${desk}?${SEARCH}`],
    ["the form for what is wrong", `/${lang}/desk/${desk}/wrong`],
    ["the shelf of sheets", `/${lang}/sheets`],
    ["a sheet", `/${lang}/sheet/${sheet}`],
    ["the list of paths", `/${lang}/paths`],
    ["a path", `/${lang}/path/permit_renewal?city=torino`],
    ["the data page", `/${lang}/data?need=health&format=gpkg`],
    ["the page of coverage", `/${lang}/data/coverage`],
    ["the coverage of a city", `/${lang}/data/coverage?city=la-spezia`],
    ["the data dictionary", `/${lang}/data/dictionary`],
    ["the screen of an info point", `/kiosk/torino?lang=${lang}&need=health`],
    ["the search for other sites", `/widget/torino?lang=${lang}&need=health`],
    ["the page that gives it to copy", `/${lang}/embed?city=torino&widget_lang=${lang}`],
    ["the page that keeps cities", `/${lang}/phone`],
    ["the page of saved desks", `/${lang}/saved`],
    ["the form of the poster", `/${lang}/poster?city=torino`],
    ["the privacy page", `/${lang}/privacy`],
    ["the accessibility page", `/${lang}/accessibility`],
    ["the page of a wrong address", `/${lang}/desk/no-such-desk`],
  ];
}

/** A desk that others can learn from. */
export async function deskWithSheet() {
  const { features } = await json("/api/v1/desks?has_sheet=true&limit=1");
  const [desk] = features;
  return { desk: desk.id, sheet: desk.properties.sheets[0].id };
}

/** The desks of the answer in its order, without those offered instead of one: those with a distance, and those without a pin by their group. */
export function listed(page) {
  return page.evaluate(() => {
    const cards = [...document.querySelectorAll(".card[data-desk]")].filter((card) => !card.closest(".instead"));
    const rows = cards.map((card) => ({ id: card.dataset.desk, distance: card.querySelector(".where b")?.textContent }));
    return {
      near: rows.filter((row) => row.distance !== undefined),
      withoutPin: rows.filter((row) => row.distance === undefined).map((row) => row.id),
    };
  });
}

/** "1,1 km" and "1.1 km" in metres. */
export function metres(text, lang) {
  const [thousands, decimal] = lang === "it" ? [".", ","] : [",", "."];
  const match = /^([\d.,]+)\s*(k?m)$/.exec(text.trim());
  if (!match) throw new Error(`"${text}" is not a distance`);
  const value = Number(match[1].replaceAll(thousands, "").replace(decimal, "."));
  return match[2] === "km" ? value * 1000 : value;
}

/** How wide the page is, and what makes it wider than the window. */
export function sideways(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement;
    const name = (element) => `${element.tagName.toLowerCase()}.${[...element.classList].join(".")}`;
    const isOut = (element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return element.checkVisibility() && width > 0 && (right > clientWidth + 1 || left < -1);
    };
    const culprits = scrollWidth > clientWidth ? [...document.body.querySelectorAll("*")].filter(isOut).map(name) : [];
    return { scrollWidth, clientWidth, culprits: [...new Set(culprits)].slice(0, 12) };
  });
}
