// Stars that keep a desk on this phone, on its page and on every card. Without storage there are none.
import { canKeep, remove, save, savedIds } from "./keep";
import { icon } from "./icon";

/** Puts the stars in; their words stand in a template of the page. */
export function offerStars(): void {
  const words = document.querySelector<HTMLElement>("[data-star-words]")?.dataset;
  if (!words || !canKeep()) return;
  const kept = new Set(savedIds());
  for (const place of document.querySelectorAll<HTMLElement>("[data-star]")) {
    const [button, status] = star(place.dataset["star"] ?? "", words, kept);
    place.hidden = false;
    // In place of what kept the room for it.
    place.replaceChildren(button);
    place.closest("ul")?.after(status);
  }
  for (const card of document.querySelectorAll<HTMLElement>("article.card[data-desk]")) {
    card.querySelector(".actions")?.append(...star(card.dataset["desk"] ?? "", words, kept));
  }
}

function star(id: string, words: DOMStringMap, kept: Set<string>): [HTMLElement, HTMLElement] {
  const button = document.createElement("button");
  const label = document.createElement("span");
  const status = document.createElement("span");
  button.type = "button";
  button.className = "button quiet star";
  button.append(icon(words["icons"] ?? "", "star"), label);
  status.className = "status star-status";
  status.setAttribute("role", "status");
  const show = (isKept: boolean): void => {
    button.setAttribute("aria-pressed", String(isKept));
    label.textContent = words[isKept ? "saved" : "save"] ?? "";
  };
  show(kept.has(id));
  button.addEventListener("click", () => {
    const isKept = button.getAttribute("aria-pressed") === "true";
    const outcome = isKept ? remove(id) : save(id);
    if (outcome === "done") show(!isKept);
    status.replaceChildren(...(outcome === "done" ? (isKept ? [] : [wayToList(words)]) : [words[outcome] ?? ""]));
  });
  return [button, status];
}

function wayToList(words: DOMStringMap): HTMLElement {
  const link = document.createElement("a");
  link.href = words["page"] ?? "";
  link.textContent = words["title"] ?? "";
  return link;
}
