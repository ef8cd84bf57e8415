// A city that is kept: fetched with what reads it, loaded, brought up to date.
import { type About, Engine } from "./engine";
import { fetchPart, fromShell, keepShell, part, registerWorker, wordsOf } from "./store";
import { Words } from "./words";

/** What the page says of a city. */
export interface City {
  slug: string;
  name: string;
  lat: number;
  lon: number;
  bytes: number;
}

/** A city in the engine. */
export interface Loaded {
  city: City;
  engine: Engine;
  words: Words;
  about: About;
  /** When its desks were fetched, or found to be still right, in milliseconds since 1970. */
  checked: number;
}

export function partsOf(slug: string, lang: string): string[] {
  return [`/packs/${slug}.pack`, `/packs/${slug}.${lang}.pack`];
}

/** Fetches what has changed of a city; answers the bytes that came. `heard` is told how many have come so far. */
export async function fetchCity(city: City, lang: string, heard: (bytes: number) => void = () => {}): Promise<number> {
  let came = 0;
  const add = (bytes: number): void => {
    came += bytes;
    heard(came);
  };
  for (const url of partsOf(city.slug, lang)) await fetchPart(url, add);
  return came;
}

/** Fetches the words of a language of which none are kept, as after a change of the page's language. */
export async function fetchWords({ slug }: City, lang: string): Promise<void> {
  const [, words = ""] = partsOf(slug, lang);
  if (!(await part(words))) await fetchPart(words, () => {});
}

/** Keeps the page too, so that it opens without a network. */
export async function keepPage(engineUrl: string): Promise<void> {
  await keepShell([...filesOfPage(), engineUrl]);
  await registerWorker();
  // A browser may refuse: then it clears what it likes when it is short of room. Some ask the person, which takes its time.
  void navigator.storage?.persist?.().catch(() => false);
}

/** Everything that the page was made of. */
function filesOfPage(): string[] {
  const linked = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet], link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest]")];
  const scripts = [...document.querySelectorAll<HTMLScriptElement>("script[src]")];
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const assets = loaded.filter((url) => url.startsWith(`${location.origin}/assets/`));
  const sprites = [...document.querySelectorAll("use")].map((use) => (use.getAttribute("href") ?? "").split("#")[0] ?? "");
  return [...linked.map(({ href }) => href), ...scripts.map(({ src }) => src), ...assets, ...sprites].filter(Boolean);
}

export async function loadCity(city: City, lang: string, engineUrl: string): Promise<Loaded> {
  const desks = await part(`/packs/${city.slug}.pack`);
  const texts = await wordsOf(city.slug, lang);
  if (!desks || !texts) throw new Error(`${city.slug} is not kept whole`);
  const engine = await Engine.from(await fromShell(engineUrl));
  engine.load(desks.bytes);
  const about = engine.addWords(texts);
  const labels = engine.labels();
  return { city, engine, about, checked: desks.checked, words: new Words(labels[lang] ?? Object.values(labels)[0] ?? {}) };
}
