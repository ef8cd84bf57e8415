// Desks that stand on one point, as a list in a sheet at the foot of the map.
import type { DeskProperties } from "./desks";
import { words } from "./words";

/** Opens the sheet in place of an older one; `closed` hears when it is shut. */
export function openPile(side: HTMLElement, desks: DeskProperties[], closed: () => void): void {
  closePile(side);
  const sheet = document.createElement("section");
  sheet.className = "pile";
  sheet.tabIndex = -1;
  const title = document.createElement("h2");
  title.textContent = `${side.dataset["tPile"] ?? ""} · ${new Intl.NumberFormat(side.dataset["lang"]).format(desks.length)}`;
  sheet.setAttribute("aria-label", title.textContent);
  const list = document.createElement("ul");
  list.append(...desks.map((desk) => row(desk, side)));
  sheet.append(title, closer(side, sheet, closed), list);
  sheet.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") shut(side, sheet, closed);
  });
  side.append(sheet);
  // Whoever cannot see the map hears the list at once.
  sheet.focus({ preventScroll: true });
}

/** Another place was chosen. */
export function closePile(side: HTMLElement): void {
  side.querySelector(".pile")?.remove();
}

function row(desk: DeskProperties, side: HTMLElement): HTMLElement {
  const item = document.createElement("li");
  item.append(words(desk, document.getElementById(`desk-${desk.id}`), side));
  return item;
}

function closer(side: HTMLElement, sheet: HTMLElement, closed: () => void): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "×";
  button.setAttribute("aria-label", side.dataset["tClose"] ?? "");
  button.addEventListener("click", () => shut(side, sheet, closed));
  return button;
}

function shut(side: HTMLElement, sheet: HTMLElement, closed: () => void): void {
  sheet.remove();
  side.querySelector("canvas")?.focus({ preventScroll: true });
  closed();
}
