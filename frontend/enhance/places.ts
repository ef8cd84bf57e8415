// Suggestions under the place field while one writes: a combobox as the ARIA authoring guide describes it.
// The text stays what is sent; nothing is kept, and what was asked before is forgotten when more is written.

const WAIT_MS = 250;
const MIN_LETTERS = 2;
const MAX_PLACES = 6;
/** Needs and desks are in the same answer; of this many lines some are places. */
const MAX_LINES = 30;

interface Suggestion {
  kind: string;
  label: string;
  municipality?: string | null;
}

/** Offers suggestions in every place field of the page. */
export function offerPlaces(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>("input[data-places]")) new Places(field).listen();
}

class Places {
  private readonly list = document.createElement("ul");
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked: AbortController | undefined;
  private chosen = -1;

  constructor(private readonly field: HTMLInputElement) {
    this.list.id = `${field.id}-places`;
    this.list.className = "places";
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", field.dataset["placesLabel"] ?? "");
    this.list.hidden = true;
    const own = { role: "combobox", "aria-autocomplete": "list", "aria-controls": this.list.id, "aria-expanded": "false" };
    for (const [name, value] of Object.entries(own)) field.setAttribute(name, value);
    field.autocomplete = "off";
    field.after(this.list);
  }

  listen(): void {
    this.field.addEventListener("input", () => this.later());
    this.field.addEventListener("keydown", (event) => this.key(event));
    this.field.addEventListener("blur", () => this.close());
    // The field keeps the focus, so that choosing is not leaving.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = event.target instanceof Element ? event.target.closest("li") : null;
      if (option) this.take(this.options.indexOf(option));
    });
  }

  private get options(): HTMLLIElement[] {
    return [...this.list.querySelectorAll("li")];
  }

  private later(): void {
    clearTimeout(this.timer);
    this.asked?.abort();
    const text = this.field.value.trim();
    if (text.length < MIN_LETTERS) this.close();
    else this.timer = setTimeout(() => void this.ask(text), WAIT_MS);
  }

  private async ask(text: string): Promise<void> {
    if (!this.field.dataset["places"]) return this.askPage(text);
    this.asked = new AbortController();
    const url = new URL(this.field.dataset["places"] ?? "", location.origin);
    url.searchParams.set("q", text);
    url.searchParams.set("limit", String(MAX_LINES));
    try {
      const answer = await fetch(url, { signal: this.asked.signal, cache: "no-store" });
      if (!answer.ok) return this.close();
      const { suggestions } = (await answer.json()) as { suggestions: Suggestion[] };
      this.show(suggestions.filter((one) => one.kind === "place").slice(0, MAX_PLACES).map(name));
    } catch {
      // Stopped by the next letter, or no network: the form works without suggestions.
    }
  }

  /** Where no address is named, the page itself knows places: the text is sent to nobody. */
  private askPage(text: string): void {
    const show = (names: string[]): void => this.show(names.slice(0, MAX_PLACES));
    this.field.dispatchEvent(new CustomEvent("ask-places", { bubbles: true, detail: { text, show } }));
  }

  private show(names: string[]): void {
    if (names.length === 0 || document.activeElement !== this.field) return this.close();
    this.chosen = -1;
    this.list.replaceChildren(...[...new Set(names)].map((text, place) => this.option(text, place)));
    this.list.hidden = false;
    this.mark();
  }

  private option(text: string, place: number): HTMLLIElement {
    const option = document.createElement("li");
    option.id = `${this.list.id}-${place}`;
    option.setAttribute("role", "option");
    option.lang = "it";
    option.dir = "auto";
    option.translate = false;
    option.textContent = text;
    return option;
  }

  private key(event: KeyboardEvent): void {
    if (this.list.hidden || event.isComposing) return;
    const { length } = this.options;
    if (event.key === "ArrowDown") this.chosen = (this.chosen + 1) % length;
    else if (event.key === "ArrowUp") this.chosen = (this.chosen <= 0 ? length : this.chosen) - 1;
    else if (event.key === "Escape") this.close();
    else if (event.key === "Enter" && this.chosen >= 0) this.take(this.chosen);
    else return;
    event.preventDefault();
    this.mark();
  }

  private take(place: number): void {
    const text = this.options[place]?.textContent;
    if (!text) return;
    this.field.value = text;
    this.field.dispatchEvent(new Event("input", { bubbles: true }));
    clearTimeout(this.timer);
    this.close();
    if (this.field.form?.matches("[data-search]")) this.field.form.requestSubmit();
  }

  private mark(): void {
    this.field.setAttribute("aria-expanded", String(!this.list.hidden));
    for (const [place, option] of this.options.entries()) {
      option.setAttribute("aria-selected", String(place === this.chosen));
    }
    const active = this.list.hidden ? undefined : this.options[this.chosen];
    if (active) this.field.setAttribute("aria-activedescendant", active.id);
    else this.field.removeAttribute("aria-activedescendant");
    active?.scrollIntoView({ block: "nearest" });
  }

  private close(): void {
    clearTimeout(this.timer);
    this.asked?.abort();
    this.list.hidden = true;
    this.chosen = -1;
    this.mark();
  }
}

/** A quarter is told with its town. */
function name({ label, municipality }: Suggestion): string {
  return municipality && municipality !== label ? `${label}, ${municipality}` : label;
}
