// A desk in a list: the same pieces and classes as frontend/templates/components/card.html.
import { type Icon, el, foreign } from "./dom";
import type { Desk, Engine, Properties } from "./engine";
import { type OpeningView, openingView } from "./opening";
import { type Point, bearing, directionsUrl, placeLine, placeNote, pointOf, siteOf } from "./place";
import type { Words } from "./words";

const MAX_LANGUAGES = 6;
const LONGEST_WALK_MINUTES = 75;

/** What cards are made with. */
export interface Showing {
  words: Words;
  icon: Icon;
  engine: Engine;
  at: string;
  /** Where distances begin, and whether somebody may set out there. */
  origin: Point;
  setsOut: boolean;
  wished: string[];
}

export function card(showing: Showing, desk: Desk, isFirst: boolean): HTMLElement {
  const { words, icon } = showing;
  const { properties } = desk;
  const view = openingOf(showing, desk);
  const point = pointOf(desk);
  const repeats = properties.name.includes(properties.organization);
  const hasInferredHours = properties.opening_hours !== null && properties.inferred.some((one) => one.startsWith("opening_hours="));
  const fresh = hasInferredHours ? `${freshness(words, properties)} · ${words.say("card-hours-inferred")}` : freshness(words, properties);
  return el(
    "article",
    { class: isFirst ? "card first" : "card", id: `desk-${desk.id}`, "data-desk": desk.id },
    openingLine(icon, view),
    view.late && el("p", { class: "reason late" }, icon("exclamation"), el("span", {}, view.late)),
    el("h3", {}, foreign("a", properties.name, { href: `#/${desk.id}` })),
    !repeats && foreign("p", properties.organization, { class: "org" }),
    where(showing, desk, point),
    view.sourceWords && sourceWords(words, view.sourceWords),
    ...view.reasons.map((reason) => el("p", { class: "reason" }, reason)),
    facts(showing, properties),
    el("p", { class: `fresh trust-${properties.trust}` }, el("b", {}, words.say(`trust-short-${properties.trust}`)), " ", el("span", {}, fresh)),
    actions(showing, properties, point),
  );
}

export function openingOf(showing: Showing, { id, properties }: Desk): OpeningView {
  const { opening, phones, opening_hours, opening_hours_text } = properties;
  return openingView(showing.words, opening, {
    at: showing.at,
    hasPhone: phones.length > 0,
    nextIsSure: opening.state !== "opens" || opening.next === null || isSure(showing.engine, id, opening.next),
    hoursText: opening_hours === null ? opening_hours_text : null,
    setsOut: showing.setsOut,
  });
}

function isSure(engine: Engine, id: string, start: string): boolean {
  const { week } = engine.desk(id, start);
  return week[0]?.slots.some((slot) => slot.start === start && slot.is_sure) ?? false;
}

export function openingLine(icon: Icon, view: OpeningView): HTMLElement {
  return el("p", { class: `opening is-${view.state}` }, icon(view.icon), el("span", {}, view.sentence));
}

function sourceWords(words: Words, text: string): HTMLElement {
  return el("p", { class: "source-words" }, `${words.say("card-hours-source")}: `, foreign("q", text));
}

function where({ words, icon, origin }: Showing, desk: Desk, point: Point | undefined): HTMLElement {
  const { distance_m, walk_minutes } = desk.properties;
  const place = placeLine(desk.properties);
  const note = placeNote(words, desk);
  const isWalk = walk_minutes !== undefined && walk_minutes <= LONGEST_WALK_MINUTES;
  return el(
    "p",
    { class: "where" },
    point && el("span", { class: `needle b-${bearing(origin, point)}`, "aria-hidden": "true" }, icon("needle")),
    distance_m !== undefined && el("b", {}, words.distance(distance_m)),
    isWalk && el("span", {}, words.count("walk-minutes", { minutes: Math.max(walk_minutes, 1) })),
    place && foreign("span", place, { class: "address" }),
    note && el("span", { class: "approximate" }, note),
  );
}

function facts({ words, icon, wished }: Showing, properties: Properties): HTMLElement {
  const { opening, languages, free, access, step_free } = properties;
  const isNow = opening.languages_now.length > 0;
  const all = isNow ? opening.languages_now : languages;
  const spoken = [...all].sort((a, b) => Number(wished.includes(b)) - Number(wished.includes(a)));
  const label = isNow ? words.say("card-languages-now") : words.say("card-languages");
  const names = spoken.slice(0, MAX_LANGUAGES).map((code) => {
    return el("span", { class: wished.includes(code) ? "language wished" : "language" }, words.label("language", code));
  });
  const nMore = spoken.length - names.length;
  const fact = (sign: string, text: string): HTMLElement => el("li", {}, icon(sign), text);
  return el(
    "ul",
    { class: "facts" },
    names.length > 0 &&
      el("li", { class: "spoken" }, icon("speech-bubbles"), el("span", { class: "hidden" }, `${label}: `), ...names, nMore > 0 && el("span", { class: "language" }, `+${nMore}`)),
    free === true && fact("circle-check", words.say("card-free")),
    free === false && fact("coins", words.say("card-paid")),
    ...accessFacts(words, access).map(([sign, text]) => fact(sign, text)),
    step_free === true && fact("wheelchair", words.say("desk-step-free-yes")),
  );
}

const WAYS_IN: Record<string, string> = { walk_in: "walk", appointment: "calendar", phone: "phone", referral: "signpost" };

/** Ways in; two that make each other needless to say become one. */
export function accessFacts(words: Words, access: string[]): [string, string][] {
  const both = ["walk_in", "appointment"];
  const isBoth = both.every((way) => access.includes(way));
  const others = access.filter((way) => !(isBoth && both.includes(way)));
  const told = others.map((way): [string, string] => [WAYS_IN[way] ?? "signpost", words.say(`access-${way}`)]);
  return isBoth ? [["walk", words.say("access-with-or-without")], ...told] : told;
}

/** When and where the facts were read. */
export function freshness(words: Words, { source_dated_on, source_url }: Properties): string {
  const source = siteOf(source_url);
  const date = source_dated_on ? words.date(source_dated_on) : undefined;
  if (date && source) return words.say("freshness-dated", { date, source });
  if (date) return words.say("freshness-dated-no-source", { date });
  if (source) return words.say("freshness-undated", { source });
  return words.say("freshness-undated-no-source");
}

function actions(showing: Showing, properties: Properties, point: Point | undefined): HTMLElement {
  const { words, icon } = showing;
  return el(
    "p",
    { class: "actions" },
    callButton(showing, properties),
    point && el("a", { class: "button quiet", href: directionsUrl(point), rel: "noopener noreferrer", target: "_blank" }, icon("route"), words.say("card-directions")),
  );
}

/** A number, and what a tap on it does: a call, or a message. */
interface Reach {
  text: string;
  href: string;
  isMessage: boolean;
}

const MESSAGES = /^https:\/\/wa\.me\/(?=\d{7,15}$)(39)?(\d{3})?(\d*)$/;

/** The numbers of a desk: those to call, then those that read messages, which it has as web addresses. */
export function numbers({ phones, websites }: Properties): Reach[] {
  const calls = phones.map((text) => ({ text, href: `tel:${text.replaceAll(/[^\d+]/g, "")}`, isMessage: false }));
  const messages = websites.filter(isMessage).map((href) => ({ text: `WhatsApp ${grouped(href)}`, href, isMessage: true }));
  return [...calls, ...messages];
}

export function isMessage(url: string | null): boolean {
  return MESSAGES.test(url ?? "");
}

function grouped(url: string): string {
  const [, italy, first, rest] = MESSAGES.exec(url) ?? [];
  return italy ? `+39 ${first} ${rest}` : `+${url.replaceAll(/\D/g, "")}`;
}

/** One tap to the desk, by the first of its numbers. */
export function callButton({ words, icon }: Showing, properties: Properties): HTMLElement | undefined {
  const [reach] = numbers(properties);
  if (!reach) return undefined;
  const { text, href, isMessage } = reach;
  const number = el("span", { dir: "ltr" }, text);
  if (isMessage) return el("a", { class: "button call", href, rel: "noopener noreferrer", target: "_blank" }, icon("smartphone"), number);
  return el("a", { class: "button call", href }, icon("phone"), el("span", { class: "hidden" }, `${words.say("card-phone")} `), number);
}
