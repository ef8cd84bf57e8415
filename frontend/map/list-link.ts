// List and map show each other: pointing at a card lights its pin, touching a pin leads to its card.
import { LngLat, LngLatBounds, Popup, type GeoJSONSource, type Map as GlMap, type MapMouseEvent } from "maplibre-gl";
import type { DeskLayers, DeskProperties } from "./desks";

const SAME_PLACE_M = 15;
/** What the list calls nearby. */
const NEARBY_M = 30_000;
const PADDING_PX = 60;
/** Desks of one building stand on one point. */
const MAX_TOGETHER = 6;
const WIDE = "(min-width: 64rem)";

/** Wires both directions. */
export function linkList(map: GlMap, layers: DeskLayers, side: HTMLElement): void {
  const cards = [...document.querySelectorAll<HTMLElement>("[data-desk]")];
  for (const card of cards) {
    const id = card.dataset["desk"];
    card.addEventListener("pointerenter", () => layers.highlight(id));
    card.addEventListener("focusin", () => layers.highlight(id));
    card.addEventListener("pointerleave", () => layers.highlight(undefined));
  }
  map.on("click", "desk-pins", (event) => openPin(map, layers, side, event));
  map.on("click", "desk-clusters", (event) => void openCluster(map, event));
  for (const layer of ["desk-pins", "desk-clusters"]) {
    map.on("mouseenter", layer, () => (map.getCanvas().style.cursor = "pointer"));
    map.on("mouseleave", layer, () => (map.getCanvas().style.cursor = ""));
  }
  void layers.ready.then(() => showNearest(map, layers, cards, side));
}

/** The first view holds the visitor and the first desks of the list. */
function showNearest(map: GlMap, layers: DeskLayers, cards: HTMLElement[], side: HTMLElement): void {
  const { lat, lon } = side.dataset;
  if (!lat || !lon) return;
  const bounds = new LngLatBounds([Number(lon), Number(lat)], [Number(lon), Number(lat)]);
  for (const card of cards.slice(0, 5)) {
    const desk = layers.find(card.dataset["desk"] ?? "");
    const [x, y] = desk?.geometry.coordinates ?? [];
    if (x === undefined || y === undefined) continue;
    if (new LngLat(x, y).distanceTo(new LngLat(Number(lon), Number(lat))) <= NEARBY_M) bounds.extend([x, y]);
  }
  map.fitBounds(bounds, { padding: PADDING_PX, maxZoom: map.getMaxZoom() - 1, animate: false });
}

function openPin(map: GlMap, layers: DeskLayers, side: HTMLElement, event: MapMouseEvent & { features?: unknown[] }): void {
  const hit = (event.features ?? []) as Pin[];
  const [feature] = hit;
  if (!feature) return;
  const together = new Map(hit.filter((pin) => isSamePlace(pin, feature)).map((pin) => [pin.properties.id, pin.properties]));
  const { id } = feature.properties;
  layers.highlight(id);
  const card = document.getElementById(`desk-${id}`);
  if (card && matchMedia(WIDE).matches) {
    for (const lit of document.querySelectorAll(".card.lit")) lit.classList.remove("lit");
    card.classList.add("lit");
    card.scrollIntoView({ block: "center" });
  }
  new Popup({ offset: 30, maxWidth: "18rem", closeButton: true })
    .setLngLat(feature.geometry.coordinates)
    .setDOMContent(wordsOf([...together.values()].slice(0, MAX_TOGETHER), side))
    .addTo(map)
    .on("close", () => layers.highlight(undefined));
}

interface Pin {
  properties: DeskProperties;
  geometry: { coordinates: [number, number] };
}

/** Coordinates of drawn pins are rounded to the grid of their tile. */
function isSamePlace(a: Pin, b: Pin): boolean {
  const [from, to] = [a, b].map((pin) => new LngLat(...pin.geometry.coordinates));
  return from !== undefined && to !== undefined && from.distanceTo(to) < SAME_PLACE_M;
}

function wordsOf(desks: DeskProperties[], side: HTMLElement): HTMLElement {
  const all = document.createElement("div");
  all.className = "pin-list";
  all.append(...desks.map((desk) => words(desk, document.getElementById(`desk-${desk.id}`), side)));
  return all;
}

/** The words of the card when the list has it, or else what the pin knows; always a link. */
function words(desk: DeskProperties, card: HTMLElement | null, side: HTMLElement): HTMLElement {
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

async function openCluster(map: GlMap, event: MapMouseEvent & { features?: unknown[] }): Promise<void> {
  const feature = event.features?.[0] as { properties: { cluster_id: number }; geometry: { coordinates: [number, number] } } | undefined;
  if (!feature) return;
  const zoom = await map.getSource<GeoJSONSource>("desks")?.getClusterExpansionZoom(feature.properties.cluster_id);
  map.easeTo({ center: feature.geometry.coordinates, zoom: (zoom ?? map.getZoom() + 2) + 0.3 });
}
