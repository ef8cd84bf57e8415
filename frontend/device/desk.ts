// One desk with everything that the pack knows: the same boxes as frontend/templates/desk.html.
import { type Showing, accessFacts, callButton, freshness, isMessage, numbers, openingLine, openingOf } from "./card";
import { el, foreign } from "./dom";
import type { Day, Desk, Properties, Reason, Slot } from "./engine";
import { reasonText } from "./opening";
import { directionsUrl, geoUrl, mapUrl, placeLine, placeNote, pointOf, precisionSentence, siteOf } from "./place";

/** The whole desk; `back` leads to the list. */
export function deskPage(showing: Showing, desk: Desk, week: Day[], back: HTMLElement): HTMLElement {
  const { words, icon } = showing;
  const { properties } = desk;
  const view = openingOf(showing, desk);
  const repeats = properties.name.includes(properties.organization);
  const title = foreign("h2", properties.name, { tabindex: "-1", "data-desk-title": "" });
  return el(
    "article",
    { class: "desk" },
    el(
      "header",
      { class: "desk-head" },
      el("p", { class: "back" }, back),
      el("p", { class: "kind" }, words.label("organization_kind", properties.organization_kind)),
      title,
      !repeats && foreign("p", properties.organization, { class: "org" }),
      openingLine(icon, view),
      view.late && el("p", { class: "reason late" }, icon("exclamation"), el("span", {}, view.late)),
      ...view.reasons.map((reason) => el("p", { class: "reason" }, reason)),
      el("p", { class: `fresh trust-${properties.trust}` }, el("b", {}, words.say(`trust-${properties.trust}`))),
      actions(showing, desk),
    ),
    el(
      "section",
      { class: "facts-grid" },
      hours(showing, properties, week),
      place(showing, desk),
      bring(showing, properties),
      people(showing, properties),
      contacts(showing, properties),
      origin(showing, properties),
    ),
  );
}

function actions(showing: Showing, desk: Desk): HTMLElement {
  const { words, icon } = showing;
  const point = pointOf(desk);
  return el(
    "p",
    { class: "actions" },
    callButton(showing, desk.properties),
    point && el("a", { class: "button quiet", href: geoUrl(point) }, icon("route"), words.say("desk-directions-app")),
  );
}

function box(showing: Showing, sign: string, title: string, ...children: (Node | string | false | null | undefined)[]): HTMLElement {
  return el("section", { class: "box" }, el("h3", { class: "box-title" }, showing.icon(sign), title), ...children);
}

function unknown(text: string): HTMLElement {
  return el("p", { class: "unknown" }, text);
}

function hours(showing: Showing, properties: Properties, week: Day[]): HTMLElement {
  const { words, icon } = showing;
  const common = commonReasons(week);
  const text = properties.opening_hours_text;
  const hasWeek = properties.opening_hours !== null;
  const rows = week.map((day) => row(showing, day, common));
  const table = el(
    "table",
    {},
    el("caption", { class: "hidden" }, words.say("desk-hours-week")),
    el("thead", { class: "hidden" }, el("tr", {}, el("th", { scope: "col" }, words.say("desk-hours-day")), el("th", { scope: "col" }, words.say("desk-hours-hours")))),
    el("tbody", {}, ...rows),
  );
  const section = box(
    showing,
    "clock",
    words.say("desk-opening"),
    hasWeek ? table : unknown(words.say("desk-hours-unknown")),
    ...(hasWeek ? common.map((reason) => el("p", { class: "week-note" }, icon("info"), reasonText(words, reason))) : []),
    text !== null && el("p", { class: "source-words" }, `${words.say("desk-hours-source")}: `, foreign("q", text)),
  );
  section.classList.add("hours");
  return section;
}

function row({ words, icon, at }: Showing, day: Day, common: Reason[]): HTMLElement {
  const isToday = day.date === at.slice(0, 10);
  const slots = day.slots.map((slot) => {
    const names = slot.languages?.map((code) => words.label("language", code)) ?? [];
    return el(
      "p",
      { class: slot.is_sure ? "slot" : "slot maybe" },
      !slot.is_sure && icon("exclamation"),
      el("span", { class: "time", dir: "ltr" }, `${words.clock(slot.start)}–${words.clock(slot.end)}`),
      names.length > 0 && el("span", { class: "slot-languages" }, " ", icon("speech-bubbles"), words.list(names)),
      ...notes(words, slot, common).map((note) => el("span", { class: "slot-note" }, ` ${note}`)),
    );
  });
  const none = day.is_known ? words.say("desk-hours-closed") : words.say("desk-hours-no-hours");
  return el(
    "tr",
    { class: isToday && "today" },
    el("th", { scope: "row" }, words.weekday(day.date), isToday && el("small", {}, ` ${words.say("day-today")}`)),
    el("td", {}, ...(slots.length > 0 ? slots : [el("p", { class: "shut" }, none)]), day.closed && el("p", { class: "slot-note" }, reasonText(words, day.closed))),
  );
}

function notes(words: Showing["words"], slot: Slot, common: Reason[]): string[] {
  const own = slot.reasons.filter((reason) => reason.code !== "regular_slot" && !common.some((other) => isSame(other, reason)));
  const told = own.map((reason) => reasonText(words, reason));
  const minutes = slot.last_entry_minutes;
  return minutes === undefined ? told : [...told, words.say("desk-hours-last-entry", { minutes: String(minutes) })];
}

/** Reasons that every slot has, told once instead of in every line. */
function commonReasons(week: Day[]): Reason[] {
  const slots = week.flatMap((day) => day.slots);
  const everywhere = (reason: Reason): boolean => slots.every((slot) => slot.reasons.some((other) => isSame(other, reason)));
  return (slots[0]?.reasons ?? []).filter((reason) => reason.code !== "regular_slot" && everywhere(reason));
}

function isSame(one: Reason, other: Reason): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function place(showing: Showing, desk: Desk): HTMLElement {
  const { words, icon } = showing;
  const { postcode, district, step_free, address_visibility } = desk.properties;
  const line = placeLine(desk.properties);
  const point = pointOf(desk);
  const isExact = placeNote(words, desk) === undefined;
  const steps = { true: "desk-step-free-yes", false: "desk-step-free-no", null: "desk-step-free-unknown" }[`${step_free}`];
  const link = (url: string, text: string): HTMLElement => el("li", {}, el("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, text));
  return box(
    showing,
    "pin",
    words.say("desk-where"),
    line
      ? foreign("address", [line, postcode, address_visibility === "full" ? district : null].filter(Boolean).join(" · "))
      : unknown(words.say("address-missing")),
    el("p", { class: isExact ? "exact" : "approximate" }, icon("target"), precisionSentence(words, desk)),
    point &&
      el("ul", { class: "ways" }, link(directionsUrl(point), words.say("desk-directions-walk")), link(mapUrl(point), words.say("desk-directions-osm"))),
    el("p", {}, icon("wheelchair"), words.say(steps)),
  );
}

function bring(showing: Showing, { documents, documents_mandatory, access, free }: Properties): HTMLElement {
  const { words, icon } = showing;
  const papers = documents.map((code) => {
    const isOptional = !documents_mandatory.includes(code);
    return el("li", {}, icon("check"), words.label("document", code), isOptional && el("small", {}, ` (${words.say("desk-document-optional")})`));
  });
  const ways = accessFacts(words, access).map(([sign, text]) => el("li", {}, icon(sign), text));
  const cost = { true: "desk-cost-free", false: "desk-cost-paid", null: "desk-cost-unknown" }[`${free}`];
  return box(
    showing,
    "document",
    words.say("desk-documents"),
    papers.length > 0 ? el("ul", { class: "ticks" }, ...papers) : unknown(words.say("desk-documents-unknown")),
    el("h4", {}, words.say("desk-access")),
    ways.length > 0 ? el("ul", { class: "plain" }, ...ways) : unknown(words.say("access-unknown")),
    el("h4", {}, words.say("desk-cost")),
    el("p", {}, icon("coins"), words.say(cost)),
  );
}

function people(showing: Showing, { languages, audience, needs }: Properties): HTMLElement {
  const { words, icon } = showing;
  const chips = (kind: string, codes: string[]): HTMLElement => {
    return el("ul", { class: "chips" }, ...codes.map((code) => el("li", {}, el("span", { class: "chip" }, words.label(kind, code)))));
  };
  return box(
    showing,
    "speech-bubbles",
    words.say("desk-languages"),
    languages.length > 0 ? chips("language", languages) : unknown(words.say("desk-languages-unknown")),
    el("h4", {}, words.say("desk-for-whom")),
    audience.length > 0 ? chips("audience", audience) : unknown(words.say("desk-for-whom-unknown")),
    el("h4", {}, words.say("desk-needs")),
    el("ul", { class: "plain" }, ...needs.map((code) => el("li", {}, icon(words.label("icon", code)), words.label("need", code)))),
  );
}

function contacts(showing: Showing, properties: Properties): HTMLElement {
  const { words, icon } = showing;
  const { emails, websites, organization_website } = properties;
  const line = (sign: string, href: string, text: string): HTMLElement => {
    return el("li", {}, icon(sign), el("a", { href, dir: "ltr", rel: "noopener noreferrer" }, text));
  };
  const sites = [...new Set([...websites, organization_website])].flatMap((url) => {
    const site = siteOf(url);
    return url !== null && site && !isMessage(url) ? [line("globe", url, site)] : [];
  });
  const all = [
    ...numbers(properties).map(({ text, href, isMessage }) => line(isMessage ? "smartphone" : "phone", href, text)),
    ...emails.map((email) => line("mail", `mailto:${email}`, email)),
    ...sites,
  ];
  return box(
    showing,
    "phone",
    words.say("desk-contacts"),
    all.length > 0 ? el("ul", { class: "contacts" }, ...all) : unknown(words.say("desk-contacts-none")),
  );
}

function origin(showing: Showing, properties: Properties): HTMLElement {
  const { words } = showing;
  const { source_url, confirmed_on, confirmed_by, notes: note, inferred, licence } = properties;
  const site = siteOf(source_url);
  const isByPerson = confirmed_by !== null && confirmed_by !== "import";
  const confirmed = confirmed_on === null ? words.say("confirmed-never") : isByPerson && words.say(`confirmed-by-${confirmed_by}`, { date: words.date(confirmed_on) });
  const rules = [...new Set(inferred.map((one) => one.split("=")[1] ?? ""))].sort();
  return box(
    showing,
    "info",
    words.say("desk-source"),
    el("p", {}, `${freshness(words, properties)}.`),
    confirmed && el("p", {}, confirmed),
    site && source_url !== null
      ? el("p", {}, el("a", { href: source_url, rel: "noopener noreferrer", target: "_blank" }, `${words.say("desk-source-link")} `, el("span", { dir: "ltr" }, `(${site})`)))
      : el("p", {}, words.say("desk-source-none")),
    note !== null && el("h4", {}, words.say("desk-notes"), " ", el("small", {}, `(${words.say("desk-notes-language")})`)),
    note !== null && el("blockquote", { lang: "it", dir: "auto" }, note),
    rules.length > 0 && el("h4", {}, words.say("desk-inferred")),
    rules.length > 0 && el("ul", { class: "plain" }, ...rules.map((rule) => el("li", {}, words.say(`inferred-${rule}`)))),
    el("p", { class: "hint" }, `${words.say("desk-licence")}: ${licence}`),
  );
}
