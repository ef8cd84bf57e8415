// The texts of a pack, in the language of the page: as the server says them.

type Values = Record<string, string>;

const MINUTES_OF_DAY = 24 * 60;

export class Words {
  constructor(private readonly labels: Record<string, string>) {}

  has(key: string): boolean {
    return `text.${key}` in this.labels;
  }

  say(key: string, values: Values = {}): string {
    return filled(this.labels[`text.${key}`] ?? key, values);
  }

  /** A text in the wording for its numbers. */
  count(key: string, numbers: Record<string, number>, values: Values = {}): string {
    const letters = Object.values(numbers).map((n) => this.letter(n));
    const texts = Object.entries(numbers).map(([name, n]) => [name, String(n)] as const);
    return this.say(`${key}.${letters.join("")}`, { ...values, ...Object.fromEntries(texts) });
  }

  /** Numbers with the same letter have the same wordings. */
  private letter(n: number): string {
    return this.labels["numbers"]?.[n < 100 ? n : 100 + (n % 100)] ?? "a";
  }

  /** What a code of a vocabulary is called, such as a need. */
  label(kind: string, code: string): string {
    return this.labels[`${kind}.${code}`] ?? code.replaceAll("_", " ");
  }

  /** `9:00`, `12:30`. */
  clock(at: string): string {
    return `${Number(at.slice(11, 13))}:${at.slice(14, 16)}`;
  }

  /** `today`, `tomorrow`, a weekday, or the whole date when it is a week away or more. */
  day(date: string, today: string): string {
    const days = Math.round((midnight(date) - midnight(today)) / 86_400_000);
    if (days === 0) return this.say("day-today");
    if (days === 1) return this.say("day-tomorrow");
    if (days > 1 && days < 7) return this.weekday(date);
    return this.say("date-day-month", { weekday: this.weekday(date), day: dayOf(date), month: this.month(date) });
  }

  weekday(date: string): string {
    return this.say(`weekday-${new Date(midnight(date)).getUTCDay() || 7}`);
  }

  private month(date: string): string {
    return this.say(`month-${Number(date.slice(5, 7))}`);
  }

  date(date: string): string {
    return this.say("date-long", { day: dayOf(date), month: this.month(date), year: date.slice(0, 4) });
  }

  moment(at: string): string {
    const date = at.slice(0, 10);
    const values = { weekday: this.weekday(date), day: dayOf(date), month: this.month(date), time: this.clock(at) };
    return this.say("moment", values);
  }

  distance(metres: number): string {
    if (metres < 995) {
      const rounded = metres < 100 ? Math.round(metres) : Math.round(metres / 10) * 10;
      return this.say("distance-m", { value: String(rounded) });
    }
    const kilometres = metres / 1000;
    const isNear = kilometres < 9.95;
    const value = isNear ? kilometres.toFixed(1).replace(".", this.say("decimal-separator")) : String(Math.round(kilometres));
    return this.say("distance-km", { value });
  }

  /** Several names in a row. */
  list(items: string[]): string {
    const [start = "", ...rest] = items;
    return rest.reduce((first, next, n) => {
      return this.say(n === rest.length - 1 ? "list-last" : "list-middle", { first, next });
    }, start);
  }
}

function filled(text: string, values: Values): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

function midnight(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
}

function dayOf(date: string): string {
  return String(Number(date.slice(8, 10)));
}

/** Whole minutes from one moment to a later one, when less than a day. */
export function minutesUntil(at: string, later: string): number | undefined {
  const minutes = Math.round((Date.parse(`${later}:00Z`) - Date.parse(`${at}:00Z`)) / 60_000);
  return minutes >= 0 && minutes < MINUTES_OF_DAY ? minutes : undefined;
}
