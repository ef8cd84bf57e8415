// The search on the phone: the form's values go to the engine and nowhere else, the answer becomes cards.
import { type Showing, card } from "./card";
import type { Loaded } from "./city";
import { deskPage } from "./desk";
import { type Icon, el } from "./dom";
import type { Desk } from "./engine";
import type { PhoneMap } from "./map";
import type { Point } from "./place";

/** Cards at first, and how many more at a time; the engine tells of a hundred at most. */
const PAGE_SIZE = 30;
const MOST = 100;
/** As far as "nearby" reaches on the server's pages. */
const NEARBY_M = 30_000;
const MAX_WITHOUT_PIN = 10;
/** What an address says when a desk is shown: never sent to anybody. */
const DESK = "#/";

/** Where distances begin, how it is called, and whether somebody may set out there. */
interface Origin extends Point {
  label: string;
  setsOut: boolean;
}

export interface Texts {
  /** A text of the page with values filled in. */
  (name: string, values?: Record<string, string>): string;
}

export class Search {
  private limit = PAGE_SIZE;

  constructor(
    private readonly loaded: Loaded,
    private readonly form: HTMLFormElement,
    private readonly answer: HTMLElement,
    private readonly icon: Icon,
    private readonly text: Texts,
    private readonly map: PhoneMap,
  ) {}

  /** Asks anew, after the form has changed. */
  restart(): void {
    this.limit = PAGE_SIZE;
    this.show();
  }

  /** Shows the list, or the desk that the address names. */
  show(): void {
    const id = location.hash.startsWith(DESK) ? decodeURIComponent(location.hash.slice(DESK.length)) : undefined;
    this.form.hidden = id !== undefined;
    this.answer.closest("[data-device]")?.classList.toggle("is-desk", id !== undefined);
    if (id === undefined) this.showList();
    else {
      this.map.close();
      this.showDesk(id);
    }
  }

  /** Names of places for what is typed. */
  places(text: string): string[] {
    const found = this.loaded.engine.places(text);
    return found.map(({ name, municipality }) => (municipality && municipality !== name ? `${name}, ${municipality}` : name));
  }

  private showList(): void {
    const { engine, words } = this.loaded;
    const origin = this.origin();
    const query = this.query(origin);
    const { at, features, remote } = engine.nearest(query);
    const wished = query.getAll("language");
    const showing: Showing = { words, icon: this.icon, engine, at, origin, setsOut: origin.setsOut, wished };
    const isRemote = (desk: Desk): boolean => desk.properties.location_kind === "remote";
    const [calls, without] = [remote.filter(isRemote), remote.filter((desk) => !isRemote(desk))];
    const [first, ...then] = features;
    const nNearby = engine.count(new URLSearchParams([...query, ["bbox", nearbyBox(origin)]]));
    this.answer.replaceChildren(
      el(
        "header",
        { class: "summary" },
        el("h3", {}, words.count("find-results", { count: nNearby }, { text: String(nNearby) }), " ", el("span", {}, words.say("find-near", { place: origin.label }))),
        el("p", { class: "moment" }, this.icon("clock"), words.moment(at)),
      ),
      ...this.notFound(origin),
      ...(features.length + remote.length === 0 ? [el("p", { class: "notice" }, this.text("none", { city: this.loaded.city.name }))] : []),
      ...(first ? [this.group(words.say("find-first"), showing, [first], true)] : []),
      ...this.groupOf(words.say("find-then"), showing, then),
      ...this.more(features.length),
      ...this.groupOf(words.say("find-remote"), showing, calls.slice(0, MAX_WITHOUT_PIN)),
      ...this.groupOf(words.say("find-without-pin"), showing, without.slice(0, MAX_WITHOUT_PIN), words.say("find-without-pin-note")),
    );
    this.map.show(features, origin);
  }

  private groupOf(title: string, showing: Showing, desks: Desk[], hint?: string): HTMLElement[] {
    return desks.length > 0 ? [this.group(title, showing, desks, false, hint)] : [];
  }

  private group(title: string, showing: Showing, desks: Desk[], isFirst: boolean, hint?: string): HTMLElement {
    const cards = desks.map((desk) => card(showing, desk, isFirst));
    return el("section", { class: "results" }, el("h3", { class: "group" }, title), hint && el("p", { class: "hint" }, hint), ...cards);
  }

  private more(nFound: number): HTMLElement[] {
    if (nFound < this.limit || this.limit >= MOST) return [];
    const button = el("button", { type: "button", class: "button" }, this.loaded.words.say("find-more-results"));
    button.addEventListener("click", () => {
      this.limit = Math.min(MOST, this.limit + PAGE_SIZE);
      this.show();
      // The first of the new cards: who uses the keys goes on from there.
      this.answer.querySelectorAll<HTMLElement>(".card h3 a")[nFound]?.focus();
    });
    return [el("p", { class: "more-results" }, button)];
  }

  private notFound(origin: Origin): HTMLElement[] {
    const text = this.field("near");
    const isUnderstood = text === "" || origin.label === text;
    return isUnderstood ? [] : [el("p", { class: "notice" }, this.text("not-found", { text, city: this.loaded.city.name }))];
  }

  private showDesk(id: string): void {
    const { engine, words } = this.loaded;
    const origin = this.origin();
    const back = el("a", { href: "#" }, this.icon("back"), this.form.dataset["back"] ?? "");
    try {
      const { at, desk, week } = engine.desk(id, this.field("at") || undefined, { lat: String(origin.lat), lon: String(origin.lon) });
      const showing: Showing = { words, icon: this.icon, engine, at, origin, setsOut: origin.setsOut, wished: [] };
      this.answer.replaceChildren(deskPage(showing, desk, week, back));
      this.answer.querySelector<HTMLElement>("[data-desk-title]")?.focus();
    } catch {
      // A desk of another city, or one that is gone.
      this.answer.replaceChildren(el("p", { class: "notice" }, this.text("none", { city: this.loaded.city.name })), el("p", {}, back));
    }
  }

  /** The position that was given, the place that was typed, or else the middle of the city. */
  private origin(): Origin {
    const { city, engine } = this.loaded;
    const middle = { lat: city.lat, lon: city.lon, label: this.text("center", { city: city.name }), setsOut: false };
    const near = this.field("near");
    const [place] = near === "" ? [] : engine.places(near.split(",")[0] ?? near);
    if (place) return { lon: place.coordinates[0], lat: place.coordinates[1], label: near, setsOut: false };
    const [lat, lon] = [this.field("lat"), this.field("lon")];
    if (near !== "" || lat === "" || lon === "") return middle;
    return { lat: Number(lat), lon: Number(lon), label: this.form.querySelector<HTMLElement>("[data-yours]")?.dataset["yours"] ?? "", setsOut: true };
  }

  private query(origin: Origin): URLSearchParams {
    const query = new URLSearchParams({ lat: String(origin.lat), lon: String(origin.lon), limit: String(this.limit) });
    for (const name of ["need", "language", "audience", "access", "free", "step_free", "open", "at"]) {
      const value = this.field(name);
      if (value !== "") query.set(name, value);
    }
    return query;
  }

  private field(name: string): string {
    const value = new FormData(this.form).get(name);
    return typeof value === "string" ? value.trim() : "";
  }
}

/** The box around a place whose desks count as nearby, as src/web/view/finder.rs draws it. */
function nearbyBox({ lat, lon }: Point): string {
  const north = NEARBY_M / 111_320;
  const east = north / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
  return [lon - east, lat - north, lon + east, lat + north].map((degrees) => degrees.toFixed(7)).join(",");
}
