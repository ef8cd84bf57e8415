// The map of what was found, offered once it is kept: then no tile is asked for and nobody learns where one looks.
import { el } from "./dom";
import type { Desk } from "./engine";
import type { Point } from "./place";
import { hasMap, keepMap } from "./store";

interface MapModule {
  start(side: HTMLElement, own: unknown): { remove(): void };
  workerUrl: string;
}

const THEMES = ["light", "dark", "contrast"];

export class PhoneMap {
  private drawn: { remove(): void } | undefined;
  private desks: Desk[] = [];

  constructor(
    private readonly side: HTMLElement,
    private readonly toggle: HTMLButtonElement,
  ) {
    toggle.addEventListener("click", () => void (this.drawn ? this.close() : this.open()));
  }

  /** Whether the browser can draw it at all. */
  static isPossible(): boolean {
    return "WebGL2RenderingContext" in window;
  }

  isKept(): Promise<boolean> {
    return hasMap(this.side.dataset["tiles"] ?? "");
  }

  async keep(heard: (bytes: number) => void): Promise<void> {
    const { script = "", styles = "", tiles = "", style = "" } = this.side.dataset;
    const { workerUrl } = await this.module();
    const themes = THEMES.map((theme) => `${style}&theme=${theme}`);
    await keepMap([script, ...styles.split(" ").filter(Boolean), workerUrl, ...themes, tiles], heard);
  }

  /** What the list shows; an open map is drawn anew. */
  show(desks: Desk[], { lat, lon }: Point): void {
    this.desks = desks.filter(({ geometry }) => geometry !== null);
    Object.assign(this.side.dataset, { lat: String(lat), lon: String(lon) });
    if (this.drawn) void this.open();
  }

  close(): void {
    this.drawn?.remove();
    this.drawn = undefined;
    this.side.replaceChildren();
    this.side.hidden = true;
    this.name(false);
  }

  private async open(): Promise<void> {
    const map = await this.module();
    this.close();
    this.addStyles();
    this.side.hidden = false;
    this.name(true);
    const features = this.desks.map(({ id, geometry, properties: { name, opening, precision, precision_m } }) => {
      const told = { id, name, state: opening.state, n_sheets: 0, precision: precision ?? "", precision_m: precision_m ?? 0 };
      return { type: "Feature", geometry: { type: "Point", ...geometry }, properties: told };
    });
    try {
      this.drawn = map.start(this.side, { type: "FeatureCollection", features });
    } catch {
      // The browser could draw, and this device cannot.
      this.side.replaceChildren(el("p", { class: "notice" }, this.side.dataset["tFailed"] ?? ""));
    }
  }

  /** What a tap on the button does next. */
  private name(isOpen: boolean): void {
    const { tShow = "", tHide = "" } = this.side.dataset;
    this.toggle.lastElementChild?.replaceChildren(isOpen ? tHide : tShow);
    this.toggle.setAttribute("aria-expanded", String(isOpen));
  }

  private module(): Promise<MapModule> {
    return import(/* @vite-ignore */ this.side.dataset["script"] ?? "") as Promise<MapModule>;
  }

  private addStyles(): void {
    for (const href of this.side.dataset["styles"]?.split(" ").filter(Boolean) ?? []) {
      if (document.querySelector(`link[href="${href}"]`)) continue;
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = href;
      document.head.append(link);
    }
  }
}
