// The list of saved desks: ids from this phone, everything else asked anew, so that nothing old is shown.
import { canKeep, remove, removeAll, savedIds } from "../enhance/keep";
import { icon } from "../enhance/icon";
import { type DeskAnswer, isDesk, today } from "./desk";

/** Desks that are asked for at the same time. */
const AT_A_TIME = 4;

/** Fills the list and its buttons. */
export async function showSaved(): Promise<void> {
  const list = document.querySelector<HTMLElement>("[data-saved-list]");
  if (!list) return;
  const words = list.dataset;
  document.querySelector("[data-saved-script]")?.remove();
  const ids = savedIds();
  if (!canKeep()) return tell(list, words["failed"]);
  if (ids.length === 0) return tell(list, words["none"]);
  offerRemoveAll(list);
  const places = ids.map((id) => {
    const place = document.createElement("article");
    place.className = "card";
    list.append(place);
    return { id, place };
  });
  list.setAttribute("aria-busy", "true");
  await Promise.all(Array.from({ length: AT_A_TIME }, () => fillNext(list, places)));
  list.removeAttribute("aria-busy");
}

/** Takes one desk after the other, the first first. */
async function fillNext(list: HTMLElement, places: { id: string; place: HTMLElement }[]): Promise<void> {
  for (let next = places.shift(); next; next = places.shift()) await fill(list, next.place, next.id);
}

function tell(list: HTMLElement, text: string | undefined): void {
  list.replaceChildren(element("p", text ?? ""));
  document.querySelector<HTMLElement>("[data-saved-remove-all]")?.setAttribute("hidden", "");
}

function offerRemoveAll(list: HTMLElement): void {
  const button = document.querySelector<HTMLButtonElement>("[data-saved-remove-all]");
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    if (removeAll() === "done") tell(list, list.dataset["none"]);
    else list.prepend(element("p", list.dataset["failed"] ?? "", "notice"));
  });
}

async function fill(list: HTMLElement, place: HTMLElement, id: string): Promise<void> {
  const words = list.dataset;
  try {
    const answer = await fetch(`/api/v1/desks/${encodeURIComponent(id)}?lang=${document.documentElement.lang}`);
    const desk: unknown = answer.ok ? await answer.json() : undefined;
    if (isDesk(desk)) place.append(...card(desk, id, words));
    else place.append(element("p", words[answer.status === 404 ? "gone" : "unreachable"] ?? ""));
  } catch {
    place.append(element("p", words["unreachable"] ?? ""));
  }
  place.append(removal(list, place, id));
}

/** State, name, place, hours of today: words of the page, facts of the desk. */
function card(desk: DeskAnswer, id: string, words: DOMStringMap): HTMLElement[] {
  const { name, organization, address, municipality, opening, phones } = desk.properties;
  const state = opening?.state ?? "unknown";
  const opens = element("p", "", `opening is-${state}`);
  opens.append(element("span", words[`state${state.charAt(0).toUpperCase()}${state.slice(1)}`] ?? ""));
  const link = document.createElement("a");
  link.href = `/${document.documentElement.lang}/desk/${id}`;
  link.append(name);
  const title = element("h2", "");
  title.append(foreign(link));
  const place = [address, municipality].filter(Boolean).join(", ");
  const hours = today(desk);
  const parts = [opens, title];
  if (organization && !name.includes(organization)) parts.push(foreign(element("p", organization, "org")));
  if (place) parts.push(foreign(element("p", place)));
  if (hours) parts.push(element("p", `${words["today"] ?? ""}: ${hours}`));
  const phone = phones?.[0];
  if (phone) parts.push(call(phone, words));
  return parts;
}

function call(phone: string, words: DOMStringMap): HTMLElement {
  const line = element("p", "", "actions");
  const link = document.createElement("a");
  const number = element("span", phone);
  number.dir = "ltr";
  link.className = "button call";
  link.href = `tel:${phone.replace(/[^0-9+]/g, "")}`;
  link.append(icon(words["icons"] ?? "", "phone"), number);
  line.append(link);
  return line;
}

function removal(list: HTMLElement, place: HTMLElement, id: string): HTMLElement {
  const line = element("p", "", "actions");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button quiet";
  button.textContent = list.dataset["remove"] ?? "";
  const name = place.querySelector("h2")?.textContent;
  if (name) button.setAttribute("aria-label", `${button.textContent}: ${name}`);
  button.addEventListener("click", () => {
    if (remove(id) !== "done") return line.append(element("span", list.dataset["failed"] ?? "", "status"));
    place.remove();
    if (savedIds().length === 0) tell(list, list.dataset["none"]);
  });
  line.append(button);
  return line;
}

/** Names and addresses stay as they are written on the door. */
function foreign<E extends HTMLElement>(one: E): E {
  one.translate = false;
  one.lang = "it";
  one.dir = "auto";
  return one;
}

function element(tag: string, text: string, className = ""): HTMLElement {
  const one = document.createElement(tag);
  one.textContent = text;
  if (className) one.className = className;
  return one;
}
