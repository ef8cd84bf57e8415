// "On this phone": keeps cities, and searches in them without telling anybody. Loaded on its own page only.
import { carried, carry } from "./carry";
import { type City, type Loaded, fetchCity, fetchWords, keepPage, loadCity, partsOf } from "./city";
import { icons } from "./dom";
import { Problem } from "./engine";
import { PhoneMap } from "./map";
import { Search } from "./search";
import { forget, isFull, mayKeep, savedCities, wipe } from "./store";

const DAY_MS = 86_400_000;
/** How the service worker says that another page was wished, see worker/sw.ts. */
const NO_NETWORK = "#no-network";
/** About what comes out of the files of the map, for the bar while they are fetched. */
const MAP_BYTES = 7_100_000;

class Page {
  private loaded: Loaded | undefined;
  private search: Search | undefined;
  private readonly lang: string;
  private readonly engineUrl: string | undefined;
  private readonly cities: Map<string, City>;
  private readonly map: PhoneMap;

  constructor(private readonly root: HTMLElement) {
    this.lang = root.dataset["lang"] ?? "";
    this.engineUrl = root.dataset["engine"];
    this.map = new PhoneMap(this.find("map"), this.find<HTMLButtonElement>("map-show"));
    this.cities = new Map(this.rows().map((row) => [row.dataset["city"] ?? "", cityOf(row)]));
  }

  async start(): Promise<void> {
    if (!(await mayKeep())) return this.tell(this.text("no-storage"));
    this.listen();
    const saved = await this.list();
    const isInstead = location.hash === NO_NETWORK;
    if (isInstead) history.replaceState(null, "", location.pathname);
    const last = carried(this.form);
    const slugs = [...saved.filter((slug) => slug === last), ...saved];
    const city = slugs.map((slug) => this.cities.get(slug)).find((city) => city !== undefined);
    if (city) await this.open(city);
    if (isInstead) this.tell(this.text("no-network"));
    // What the page is made of may be newer than what is kept; without a network it stays as it is.
    if (city && this.engineUrl) await keepPage(this.engineUrl).catch(() => {});
  }

  private listen(): void {
    for (const row of this.rows()) {
      const city = cityOf(row);
      button(row, "save").addEventListener("click", () => void this.save(city));
      button(row, "open").addEventListener("click", () => void this.choose(city));
    }
    this.find("update").addEventListener("click", () => void this.update());
    this.find("map-save").addEventListener("click", () => void this.saveMap());
    this.find("wipe").addEventListener("click", () => void this.wipe());
    const form = this.form;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.search?.restart();
    });
    form.addEventListener("ask-places", (event) => {
      const { text, show } = (event as CustomEvent<{ text: string; show(names: string[]): void }>).detail;
      show(this.search?.places(text) ?? []);
    });
    window.addEventListener("hashchange", () => this.search?.show());
    carry(form, () => this.loaded?.city.slug);
  }

  /** Shows per city whether it is kept; answers those that are. */
  private async list(): Promise<string[]> {
    const saved = await savedCities();
    for (const row of this.rows()) {
      const isSaved = saved.includes(row.dataset["city"] ?? "");
      row.classList.toggle("is-saved", isSaved);
      button(row, "save").hidden = isSaved || this.engineUrl === undefined;
      button(row, "open").hidden = !isSaved;
    }
    document.documentElement.dataset["phone"] = "";
    this.find("wipe").hidden = saved.length === 0;
    this.find("install").hidden = saved.length === 0;
    await this.listMap();
    return saved;
  }

  private async listMap(): Promise<void> {
    const isKept = await this.map.isKept();
    this.find("map-bar").hidden = !PhoneMap.isPossible();
    this.find("map-save").hidden = isKept;
    this.find("map-show").hidden = !isKept;
  }

  private async saveMap(): Promise<void> {
    const bar = this.find<HTMLProgressElement>("progress");
    bar.value = 0;
    bar.hidden = false;
    this.busy(true);
    let came = 0;
    try {
      await this.map.keep((bytes) => (bar.value = Math.min(1, (came += bytes) / MAP_BYTES)));
      this.tell(this.text("map-saved"), true);
    } catch {
      this.tell(this.text("map-failed"));
    } finally {
      bar.hidden = true;
      this.busy(false);
      await this.listMap();
    }
  }

  private async save(city: City): Promise<void> {
    const bar = this.find<HTMLProgressElement>("progress");
    this.tell(this.text("saving", { city: city.name }), true);
    bar.value = 0;
    bar.hidden = false;
    this.busy(true);
    try {
      await fetchCity(city, this.lang, (bytes) => (bar.value = Math.min(1, bytes / city.bytes)));
      await keepPage(this.engineUrl ?? "");
      await this.list();
      if (await this.choose(city)) this.tell();
    } catch (error) {
      // A city is there whole or not at all.
      await forget(partsOf(city.slug, this.lang)).catch(() => {});
      await this.list();
      this.tell(isFull(error) ? this.text("no-room", { city: city.name }) : this.text("failed", { city: city.name }));
    } finally {
      bar.hidden = true;
      this.busy(false);
    }
  }

  private async choose(city: City): Promise<boolean> {
    if (location.hash) history.replaceState(null, "", location.pathname);
    const isOpen = await this.open(city);
    if (isOpen) this.find("city").focus();
    return isOpen;
  }

  /** Loads a kept city and shows its search, or says why not. */
  private async open(city: City): Promise<boolean> {
    // Words of another language than that of the page are better than none: without a network they stay.
    await fetchWords(city, this.lang).catch(() => {});
    try {
      this.loaded = await loadCity(city, this.lang, this.engineUrl ?? "");
    } catch (error) {
      // A part that is refused would be refused again, and its tag says that it is right: it goes.
      if (error instanceof Problem && error.wayOut === "fetch_again") await forget(partsOf(city.slug, this.lang));
      this.tell(this.text("broken", { city: city.name }));
      this.showRow(city);
      return false;
    }
    this.search = new Search(this.loaded, this.form, this.find("answer"), icons(this.root.dataset["icons"] ?? ""), this.text, this.map);
    this.find("city").textContent = city.name;
    this.find("search").hidden = false;
    this.root.classList.add("is-searching");
    this.form.querySelector<HTMLInputElement>("[name=near]")?.setAttribute("placeholder", this.text("center", { city: city.name }));
    this.tellAge();
    this.search.show();
    return true;
  }

  /** What cannot be read can be fetched again. */
  private showRow({ slug }: City): void {
    const row = this.rows().find((row) => row.dataset["city"] === slug);
    if (row) button(row, "save").hidden = this.engineUrl === undefined;
  }

  private tellAge(): void {
    if (!this.loaded) return;
    const { words, about, checked, city } = this.loaded;
    const today = new Date().toISOString().slice(0, 10);
    const last = new Date(Date.parse(about.first_unknown_day) - DAY_MS).toISOString().slice(0, 10);
    const isOld = today >= about.first_unknown_day;
    const age = this.text("age", { date: words.date(new Date(checked).toISOString()) });
    this.find("age").textContent = isOld ? this.text("old", { city: city.name }) : `${age} · ${this.text("until", { date: words.date(last) })}`;
    this.find("age").classList.toggle("notice", isOld);
  }

  /** Fetches only what has changed, of every city that is kept. */
  private async update(): Promise<void> {
    const city = this.loaded?.city;
    if (!city) return;
    this.busy(true);
    try {
      let bytes = 0;
      for (const slug of await savedCities()) {
        const kept = this.cities.get(slug);
        if (kept) bytes += await fetchCity(kept, this.lang);
      }
      if (this.engineUrl) await keepPage(this.engineUrl);
      if (await this.map.isKept()) await this.map.keep(() => {});
      if (!(await this.open(city))) return;
      const size = this.text("size", { value: String(Math.ceil(bytes / 1000)) });
      this.tell(bytes > 0 ? this.text("updated", { size }) : this.text("current"), true);
    } catch (error) {
      this.tell(isFull(error) ? this.text("no-room", { city: city.name }) : this.text("not-updated"));
    } finally {
      this.busy(false);
    }
  }

  private async wipe(): Promise<void> {
    this.map.close();
    await wipe();
    this.loaded = this.search = undefined;
    this.form.reset();
    this.find("search").hidden = true;
    this.root.classList.remove("is-searching", "is-desk");
    this.find("answer").replaceChildren();
    history.replaceState(null, "", location.pathname);
    await this.list();
    this.tell(this.text("wiped"), true);
  }

  /** A text that the page brought along, with values filled in. */
  private readonly text = (name: string, values: Record<string, string> = {}): string => {
    const text = this.root.getAttribute(`data-t-${name}`) ?? "";
    return text.replaceAll(/\{(\w+)\}/g, (place, value: string) => values[value] ?? place);
  };

  private tell(text = "", isGood = false): void {
    const status = this.find("status");
    status.textContent = text;
    status.hidden = text === "";
    status.classList.toggle("good", isGood);
    // The button that was tapped may be far below.
    if (text !== "") status.scrollIntoView({ block: "nearest" });
  }

  private busy(isBusy: boolean): void {
    for (const one of this.root.querySelectorAll<HTMLButtonElement>("[data-save], [data-device-update], [data-device-map-save], [data-device-wipe]")) one.disabled = isBusy;
  }

  private rows(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>("[data-city]")];
  }

  private get form(): HTMLFormElement {
    return this.find<HTMLFormElement>("form");
  }

  private find<T extends HTMLElement = HTMLElement>(part: string): T {
    const found = this.root.querySelector<T>(`[data-device-${part}]`);
    if (!found) throw new Error(`the page has no ${part}`);
    return found;
  }
}

function button(row: HTMLElement, name: string): HTMLButtonElement {
  const found = row.querySelector<HTMLButtonElement>(`[data-${name}]`);
  if (!found) throw new Error(`the row has no ${name}`);
  return found;
}

function cityOf({ dataset }: HTMLElement): City {
  const { city: slug = "", name = "", lat, lon, bytes } = dataset;
  return { slug, name, lat: Number(lat), lon: Number(lon), bytes: Number(bytes) };
}

const root = document.querySelector<HTMLElement>("[data-device]");
if (root) void new Page(root).start();
