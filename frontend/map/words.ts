// What the map says of a desk that was touched.
import type { DeskProperties } from "./desks";

/** The words of the card when the list has it, or else what the pin knows; always a link. */
export function words(desk: DeskProperties, card: HTMLElement | null, side: HTMLElement): HTMLElement {
  const box = document.createElement("div");
  box.className = "pin-words";
  const opening = document.createElement("p");
  opening.className = `opening is-${desk.state}`;
  const key = `tState${desk.state.charAt(0).toUpperCase()}${desk.state.slice(1)}`;
  opening.textContent = card?.querySelector(".opening span")?.textContent ?? side.dataset[key] ?? "";
  const link = document.createElement("a");
  link.href = card?.querySelector<HTMLAnchorElement>("h3 a")?.href ?? `/${side.dataset["lang"] ?? ""}/desk/${desk.id}`;
  link.textContent = desk.name;
  link.lang = "it";
  link.translate = false;
  box.append(opening, link);
  if (desk.precision !== "house") {
    const note = document.createElement("p");
    note.className = "approximate";
    note.textContent = card?.querySelector(".approximate")?.textContent ?? side.dataset["tApproximate"] ?? "";
    box.append(note);
  }
  return box;
}
