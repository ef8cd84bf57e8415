// What stands over the map: "search here" after it was moved, and the layer of desks with sheets.
import { Marker, type LngLat, type Map as GlMap } from "maplibre-gl";
import { DESK_LAYERS, type DeskLayers } from "./desks";

const DECIMALS = 4;

/** Adds both. */
export function addControls(map: GlMap, side: HTMLElement, layers: DeskLayers): void {
  const bar = document.createElement("div");
  bar.className = "map-bar";
  bar.append(sheetsToggle(side, layers), searchHere(map, side));
  side.append(bar);
}

function sheetsToggle(side: HTMLElement, layers: DeskLayers): HTMLElement {
  const label = document.createElement("label");
  label.className = "map-check";
  const box = document.createElement("input");
  box.type = "checkbox";
  box.addEventListener("change", () => layers.onlySheets(box.checked));
  label.append(box, ` ${side.dataset["tSheets"] ?? ""}`);
  return label;
}

/** A link to the same search around the middle of the map when it was moved, or around a point that was tapped. */
function searchHere(map: GlMap, side: HTMLElement): HTMLElement {
  const link = document.createElement("a");
  link.className = "button search-here";
  link.hidden = true;
  link.textContent = side.dataset["tHere"] ?? "";
  const offer = ({ lat, lng }: LngLat): void => {
    const url = new URL(location.href);
    for (const name of ["near", "city", "limit", "located"]) url.searchParams.delete(name);
    url.searchParams.set("lat", lat.toFixed(DECIMALS));
    url.searchParams.set("lon", lng.toFixed(DECIMALS));
    url.hash = "";
    link.href = url.href;
    link.hidden = false;
  };
  const point = new Marker({ element: cross() });
  map.on("moveend", (event) => {
    if (!event.originalEvent) return;
    point.remove();
    offer(map.getCenter());
  });
  map.on("click", (event) => {
    // A tap on a desk is about that desk.
    const layers = DESK_LAYERS.filter((layer) => map.getLayer(layer));
    if (map.queryRenderedFeatures(event.point, { layers }).length > 0) return;
    point.setLngLat(event.lngLat).addTo(map);
    offer(event.lngLat);
  });
  return link;
}

/** The sign of the tapped point; the link says what it is for. */
function cross(): HTMLElement {
  const sign = document.createElement("span");
  sign.className = "map-cross";
  sign.setAttribute("aria-hidden", "true");
  return sign;
}
