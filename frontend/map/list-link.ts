// List and map show each other: pointing at a card lights its pin, touching a pin leads to its card.
import { LngLat, LngLatBounds, Popup, type GeoJSONSource, type Map as GlMap, type MapMouseEvent } from "maplibre-gl";
import { DESK_LAYERS, type DeskLayers, type DeskProperties } from "./desks";
import { closePile, openPile } from "./pile";
import { words } from "./words";

const SAME_PLACE_M = 15;
/** What the list calls nearby. */
const NEARBY_M = 30_000;
const PADDING_PX = 60;
/** More desks than this on one point are parted by a search, not by a list. */
const MAX_IN_PILE = 200;
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
  map.on("click", "desk-clusters", (event) => void openCluster(map, layers, side, event));
  map.on("click", (event) => {
    const isDesk = map.queryRenderedFeatures(event.point, { layers: DESK_LAYERS.filter((layer) => map.getLayer(layer)) }).length > 0;
    if (!isDesk) closePile(side);
  });
  for (const layer of DESK_LAYERS) {
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
  closePile(side);
  const isNearest = map.getZoom() >= map.getMaxZoom() - 0.5;
  const together = hit.filter((pin) => isNearest || isSamePlace(pin, feature));
  if (new Set(together.map((pin) => pin.properties.id)).size > 1) {
    showPile(layers, side, together);
    return;
  }
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
    .setDOMContent(words(feature.properties, card, side))
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

/** Nearer, or the list of its desks when they all stand on one point and no zoom would part them. */
async function openCluster(map: GlMap, layers: DeskLayers, side: HTMLElement, event: MapMouseEvent & { features?: unknown[] }): Promise<void> {
  const feature = event.features?.[0] as { properties: { cluster_id: number; point_count: number } & object; geometry: Pin["geometry"] } | undefined;
  const source = map.getSource<GeoJSONSource>("desks");
  if (!feature || !source) return;
  closePile(side);
  const { cluster_id, point_count } = feature.properties;
  if (point_count <= MAX_IN_PILE) {
    const desks = (await source.getClusterLeaves(cluster_id, point_count, 0)) as unknown as Pin[];
    const [first] = desks;
    if (first && desks.every((desk) => isSamePlace(desk, first))) {
      showPile(layers, side, desks);
      return;
    }
  }
  const zoom = await source.getClusterExpansionZoom(cluster_id);
  map.easeTo({ center: feature.geometry.coordinates, zoom: zoom + 0.3 });
}

function showPile(layers: DeskLayers, side: HTMLElement, pins: Pin[]): void {
  const together = new Map(pins.map(({ properties }) => [properties.id, properties]));
  layers.highlight(pins[0]?.properties.id);
  openPile(side, inOrderOfList([...together.values()]), () => layers.highlight(undefined));
}

/** As the list has them; those that it has not come after. */
function inOrderOfList(desks: DeskProperties[]): DeskProperties[] {
  const cards = [...document.querySelectorAll<HTMLElement>("[data-desk]")].map((card) => card.dataset["desk"]);
  const place = ({ id }: DeskProperties): number => (cards.includes(id) ? cards.indexOf(id) : cards.length);
  return desks.sort((a, b) => place(a) - place(b) || a.id.localeCompare(b.id));
}
