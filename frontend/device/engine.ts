// The project's own engine, compiled to WebAssembly: a query string goes in, JSON comes out. Nothing leaves the phone.

interface Exports {
  memory: WebAssembly.Memory;
  input(length: number): number;
  output(): number;
  output_len(): number;
  [name: string]: unknown;
}

export interface Reason {
  code: string;
  last_on?: string;
  note?: string;
  holiday?: string;
  patron?: string;
  comment?: string;
  minutes?: number;
  walk_minutes?: number;
}

export interface Opening {
  state: "open" | "opens" | "closed" | "maybe" | "unknown";
  until: string | null;
  next: string | null;
  last_entry: string | null;
  in_time?: boolean;
  languages_now: string[];
  reasons: Reason[];
}

export interface Properties {
  distance_m?: number;
  walk_minutes?: number;
  name: string;
  needs: string[];
  audience: string[];
  access: string[];
  free: boolean | null;
  documents: string[];
  documents_mandatory: string[];
  notes: string | null;
  organization: string;
  organization_kind: string;
  organization_website: string | null;
  location_kind: string;
  address_visibility: "full" | "area" | "hidden";
  address: string | null;
  postcode: string | null;
  district: string | null;
  municipality: string | null;
  step_free: boolean | null;
  precision: string | null;
  precision_m: number | null;
  languages: string[];
  opening_hours: string | null;
  opening_hours_text: string | null;
  phones: string[];
  emails: string[];
  websites: string[];
  confirmed_on: string | null;
  confirmed_by: string | null;
  trust: string;
  source_dated_on: string | null;
  source_url: string | null;
  licence: string;
  inferred: string[];
  opening: Opening;
}

export interface Desk {
  id: string;
  geometry: { coordinates: [number, number] } | null;
  properties: Properties;
}

export interface Slot {
  start: string;
  end: string;
  is_sure: boolean;
  reasons: Reason[];
  languages?: string[];
  last_entry_minutes?: number;
}

export interface Day {
  date: string;
  is_known: boolean;
  slots: Slot[];
  closed?: Reason;
}

export interface About {
  data_version: number;
  desks: number;
  first_day: string;
  first_unknown_day: string;
}

export interface Nearest {
  at: string;
  features: Desk[];
  remote: Desk[];
}

export interface Place {
  kind: string;
  name: string;
  municipality: string | null;
  coordinates: [number, number];
}

/** Why the engine does not answer; `wayOut` is `fetch_again` or `update_program` where one of them helps. */
export class Problem extends Error {
  readonly wayOut: string | undefined;

  constructor(text: string) {
    const told = JSON.parse(text) as { problem: string; detail: string; way_out?: string };
    super(`${told.problem}: ${told.detail}`);
    this.wayOut = told.way_out;
  }
}

export class Engine {
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();

  private constructor(private readonly calls: Exports) {}

  static async from(bytes: ArrayBuffer): Promise<Engine> {
    const { instance } = await WebAssembly.instantiate(bytes, {});
    return new Engine(instance.exports as unknown as Exports);
  }

  load(desks: ArrayBuffer): About {
    return this.ask("load", new Uint8Array(desks));
  }

  addWords(words: ArrayBuffer): About {
    return this.ask("add_words", new Uint8Array(words));
  }

  /** What codes are called, by language. */
  labels(): Record<string, Record<string, string>> {
    return this.ask("labels", "");
  }

  nearest(query: URLSearchParams): Nearest {
    return this.ask("nearest", query.toString(), Date.now());
  }

  /** How many desks meet a question, with a pin or without. */
  count(query: URLSearchParams): number {
    return this.ask<{ total: number }>("facets", query.toString(), Date.now()).total;
  }

  /** One desk with the week from a moment on; without one, from now on. */
  desk(id: string, at?: string, from?: { lat: string; lon: string }): { at: string; desk: Desk; week: Day[] } {
    return this.ask("desk", new URLSearchParams({ id, ...(at && { at }), ...from }).toString(), Date.now());
  }

  places(text: string): Place[] {
    const { suggestions } = this.ask<{ suggestions: Place[] }>("suggest", new URLSearchParams({ q: text }).toString());
    return suggestions.filter((one) => one.kind === "place");
  }

  private ask<T>(name: string, input: string | Uint8Array, ...more: number[]): T {
    const bytes = typeof input === "string" ? this.encoder.encode(input) : input;
    const { memory } = this.calls;
    // The call for room may move the memory: it is looked at only then.
    const start = this.calls.input(bytes.length);
    new Uint8Array(memory.buffer, start, bytes.length).set(bytes);
    const call = this.calls[name] as (...more: number[]) => number;
    const isWell = call(...more) === 1;
    const text = this.decoder.decode(new Uint8Array(memory.buffer, this.calls.output(), this.calls.output_len()));
    if (!isWell) throw new Problem(text);
    return JSON.parse(text) as T;
  }
}
