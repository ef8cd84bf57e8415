// The opening state in words, as src/web/view/opening.rs says it: a sentence, a sign and the reasons.
import type { Opening, Reason } from "./engine";
import { type Words, minutesUntil } from "./words";

const SOON_MINUTES = 30;
const TOO_LATE = ["too_late", "too_late_to_enter"];

export interface OpeningView {
  state: Opening["state"];
  icon: string;
  sentence: string;
  late: string | undefined;
  reasons: string[];
  /** The hours as the source writes them, where no rule understood them. */
  sourceWords: string | undefined;
}

export interface Circumstance {
  at: string;
  hasPhone: boolean;
  nextIsSure: boolean;
  hoursText: string | null;
  /** Whether somebody may set out from where distances begin, and not from the middle of an area. */
  setsOut: boolean;
}

const ICONS = { open: "door-open", opens: "clock", closed: "door-closed", maybe: "exclamation", unknown: "question" };

/** Reasons that the sentence of a state says already. */
const SAID: Record<Opening["state"], string[]> = {
  open: ["regular_slot", "always_open"],
  opens: ["regular_slot", "no_known_opening"],
  closed: ["no_known_opening"],
  maybe: ["regular_slot"],
  unknown: ["hours_not_known", "hours_as_text", "no_known_opening"],
};

export function openingView(words: Words, opening: Opening, circumstance: Circumstance): OpeningView {
  const { state, last_entry } = opening;
  const { at, hoursText, setsOut } = circumstance;
  const hours = opening.reasons.filter(({ code }) => !TOO_LATE.includes(code));
  const lateness = opening.reasons.find(({ code }) => TOO_LATE.includes(code));
  const main = state === "maybe" ? hours.find(isDoubt) : undefined;
  const said = hours.filter((reason) => reason !== main && !SAID[state].includes(reason.code));
  const reasons = said.map((reason) => reasonText(words, reason));
  const isOver = last_entry !== null && at > last_entry;
  if (last_entry !== null && !isOver) reasons.unshift(words.say("opening-last-entry", { time: words.clock(last_entry) }));
  const late = isOver
    ? words.say("opening-entry-over", { time: words.clock(last_entry) })
    : setsOut && lateness
      ? tooLate(words, lateness)
      : undefined;
  return {
    state,
    icon: main && isAccess(main) ? "calendar" : ICONS[state],
    sentence: sentence(words, opening, hours, main, circumstance),
    late,
    reasons,
    sourceWords: state === "unknown" ? (hoursText ?? undefined) : undefined,
  };
}

function sentence(words: Words, opening: Opening, hours: Reason[], main: Reason | undefined, about: Circumstance): string {
  switch (opening.state) {
    case "open":
      return open(words, opening.until, hours, about.at);
    case "opens":
      return opens(words, opening.next, about);
    case "closed":
      return words.say("opening-closed");
    case "maybe":
      return maybe(words, opening.until, main, about.at);
    case "unknown":
      return unknown(words, hours, about);
  }
}

function open(words: Words, until: string | null, hours: Reason[], at: string): string {
  if (until === null) {
    const isAlways = hours.some(({ code }) => code === "always_open");
    return isAlways ? words.say("opening-always") : words.say("opening-open");
  }
  const time = words.clock(until);
  const minutes = minutesUntil(at, until);
  if (minutes === undefined) return words.say("opening-open-until-day", { day: words.day(until, at), time });
  if (minutes <= SOON_MINUTES) return words.count("opening-closes-soon", { minutes }, { time });
  return words.say("opening-open-until", { time });
}

function opens(words: Words, next: string | null, { at, nextIsSure }: Circumstance): string {
  if (next === null) return words.say("opening-closed");
  const time = words.clock(next);
  const minutes = minutesUntil(at, next);
  if (minutes !== undefined && minutes <= SOON_MINUTES && nextIsSure) return words.count("opening-opens-soon", { minutes }, { time });
  const values = { day: words.day(next, at), time };
  return nextIsSure ? words.say("opening-opens", values) : words.say("opening-opens-maybe", values);
}

function maybe(words: Words, until: string | null, main: Reason | undefined, at: string): string {
  const key = `opening-maybe-${main?.code}`;
  if (!main || !words.has(key)) return words.say("opening-maybe");
  if (isAccess(main) && until === null) return reasonText(words, main);
  const name = nameIn(words, main);
  return words.say(key, { time: words.clock(until ?? at), name, holiday: name });
}

function unknown(words: Words, hours: Reason[], { hasPhone, hoursText }: Circumstance): string {
  if (hoursText !== null) return hasPhone ? words.say("opening-unknown-text") : words.say("opening-unknown-text-no-phone");
  if (hours.some(({ code }) => code === "unconfirmed")) return words.say("opening-unknown-unconfirmed");
  return hasPhone ? words.say("opening-unknown") : words.say("opening-unknown-no-phone");
}

function tooLate(words: Words, { code, minutes = 0, walk_minutes = 0 }: Reason): string {
  return words.count(`reason-${code}`, { minutes, walk: Math.max(walk_minutes, 1) });
}

/** A reason in words; the source's own note follows, untranslated. */
export function reasonText(words: Words, reason: Reason): string {
  const name = nameIn(words, reason);
  const date = reason.last_on ? words.date(reason.last_on) : "";
  const told = words.say(`reason-${reason.code}`, { date, name, holiday: name });
  const note = reason.note ?? reason.comment;
  return note ? `${told} (${note})` : told;
}

function nameIn(words: Words, { holiday, patron }: Reason): string {
  return holiday ? words.say(`holiday-${holiday}`) : (patron ?? "");
}

function isAccess({ code }: Reason): boolean {
  return ["by_appointment", "by_phone", "by_referral"].includes(code);
}

/** Whether a reason makes an opening unsure. */
function isDoubt(reason: Reason): boolean {
  const codes = ["national_holiday", "patron_day", "bridge_day", "august", "hours_unclear", "unconfirmed", "hours_not_known", "hours_as_text"];
  return isAccess(reason) || codes.includes(reason.code);
}
