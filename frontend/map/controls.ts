// What stands over the map: "search here" after it was moved, and the layer of desks with sheets.
import type { Map as GlMap } from "maplibre-gl";
import type { DeskLayers } from "./desks";

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

/** A link to the same search around the middle of the map. */
function searchHere(map: GlMap, side: HTMLElement): HTMLElement {
  const link = document.createElement("a");
  link.className = "button search-here";
  link.hidden = true;
  link.textContent = side.dataset["tHere"] ?? "";
  map.on("moveend", (event) => {
    if (!event.originalEvent) return;
    const { lat, lng } = map.getCenter();
    const url = new URL(location.href);
    for (const name of ["near", "city", "limit", "located"]) url.searchParams.delete(name);
    url.searchParams.set("lat", lat.toFixed(DECIMALS));
    url.searchParams.set("lon", lng.toFixed(DECIMALS));
    url.hash = "";
    link.href = url.href;
    link.hidden = false;
  });
  return link;
}
