// The map beside the list on wide screens, in its place on phones; its code is loaded only when it is shown.

import { fetchEarly } from "./early";

const WIDE = "(min-width: 64rem)";

interface MapModule {
  start(side: HTMLElement, desks?: Promise<unknown>): void;
}

/** Offers the map where the page has one and the browser can draw it. */
export function offerMap(): void {
  const side = document.querySelector<HTMLElement>("[data-map]");
  if (!side) return;
  const page = document.body;
  if (!("WebGL2RenderingContext" in window)) {
    page.classList.add("no-map");
    return;
  }
  page.classList.add("has-map");
  let isLoaded = false;
  const load = (): void => {
    if (isLoaded) return;
    isLoaded = true;
    side.hidden = false;
    for (const href of side.dataset["styles"]?.split(" ") ?? []) addStyles(href);
    const desks = fetchEarly(side.dataset);
    import(/* @vite-ignore */ side.dataset["script"] ?? "")
      .then((module: MapModule) => module.start(side, desks))
      .catch(() => giveUp(side));
  };
  const toggle = button(side.dataset["tShow"] ?? "");
  toggle.addEventListener("click", () => {
    const isOpen = page.classList.toggle("map-open");
    toggle.textContent = (isOpen ? side.dataset["tHide"] : side.dataset["tShow"]) ?? "";
    side.hidden = !isOpen;
    if (isOpen) load();
    else toggle.scrollIntoView({ block: "nearest" });
  });
  // In the flow above the list, so that it covers nothing.
  const place = document.querySelector("[data-map-switch]");
  if (place) place.append(toggle);
  else side.before(toggle);
  const wide = matchMedia(WIDE);
  const follow = (): void => {
    if (wide.matches) {
      side.hidden = false;
      whenIdle(load);
    } else {
      side.hidden = !page.classList.contains("map-open");
    }
  };
  wide.addEventListener("change", follow);
  follow();
}

/** Nothing is drawn: the list has the whole width, and says so to those who asked for the map. */
function giveUp(side: HTMLElement): void {
  document.body.classList.replace("has-map", "no-map");
  side.hidden = matchMedia(WIDE).matches;
  const notice = document.createElement("p");
  notice.className = "notice";
  notice.textContent = side.dataset["tFailed"] ?? "";
  side.replaceChildren(notice);
}

function addStyles(href: string): void {
  if (!href) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  document.head.append(link);
}

function button(text: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button map-toggle";
  made.textContent = text;
  return made;
}

function whenIdle(task: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(task, { timeout: 2_000 });
  else setTimeout(task, 300);
}
