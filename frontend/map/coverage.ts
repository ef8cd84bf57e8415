// Municipalities by what is known of them: how many desks, looked for in vain, or not looked for yet.
import { Popup, type Map as GlMap, type MapGeoJSONFeature } from "maplibre-gl";
import { tell } from "./notice";

/** Not by colour alone: what nobody has looked at has a dashed border, and the table says the same. */
const LIGHT = { mapped: "#0e7c86", zero: "#c2661a", not_mapped: "#8a8f98", border: "#0b3b43" };
const DARK = { mapped: "#38c2cf", zero: "#f0913c", not_mapped: "#8a8f98", border: "#d5f2f4" };

/** Draws them now and after every change of style. */
export function addCoverage(map: GlMap, side: HTMLElement): () => void {
  const url = side.dataset["coverage"] ?? "";
  map.on("click", "towns", (event) => {
    const [town] = event.features ?? [];
    if (town) new Popup({ maxWidth: "16rem" }).setLngLat(event.lngLat).setDOMContent(words(town)).addTo(map);
  });
  map.on("mouseenter", "towns", () => (map.getCanvas().style.cursor = "pointer"));
  map.on("mouseleave", "towns", () => (map.getCanvas().style.cursor = ""));
  map.on("error", (event) => {
    if ("sourceId" in event && event.sourceId === "towns") tell(side, side.dataset["tDesksFailed"] ?? "", true);
  });
  const draw = (): void => {
    map.addSource("towns", { type: "geojson", data: url });
    const ink = matchMedia("(prefers-color-scheme: dark)").matches ? DARK : LIGHT;
    const fill = ["match", ["get", "status"], "mapped", ink.mapped, "zero", ink.zero, ink.not_mapped] as const;
    // More desks for the people who live there: a stronger colour.
    const strength = ["case", ["==", ["get", "status"], "mapped"], ["interpolate", ["linear"], ["coalesce", ["get", "desks_per_10000"], 0], 0, 0.35, 5, 0.85], 0.18] as const;
    map.addLayer({ id: "towns", type: "fill", source: "towns", paint: { "fill-color": fill as never, "fill-opacity": strength as never } });
    map.addLayer({ id: "town-borders", type: "line", source: "towns", filter: ["!=", ["get", "status"], "not_mapped"], paint: { "line-color": ink.border, "line-width": 1 } });
    map.addLayer({ id: "town-borders-open", type: "line", source: "towns", filter: ["==", ["get", "status"], "not_mapped"], paint: { "line-color": ink.not_mapped, "line-width": 0.8, "line-dasharray": [3, 2] } });
  };
  draw();
  return draw;
}

/** The row of the table, when it is there. */
function words(town: MapGeoJSONFeature): HTMLElement {
  const box = document.createElement("div");
  box.className = "pin-words";
  const name = document.createElement("b");
  name.textContent = String(town.properties["name"] ?? "");
  name.lang = "it";
  name.translate = false;
  box.append(name);
  const rows = [...document.querySelectorAll<HTMLTableRowElement>("table.grid tbody tr")];
  const row = rows.find((one) => one.cells[0]?.textContent === name.textContent);
  const heads = [...document.querySelectorAll("table.grid thead th")].map((head) => head.textContent ?? "");
  for (const [at, cell] of [...(row?.cells ?? [])].entries()) {
    const text = cell.textContent?.trim();
    if (at === 0 || !text) continue;
    const line = document.createElement("p");
    line.textContent = at === 1 ? text : `${heads[at] ?? ""}: ${text}`;
    box.append(line);
  }
  return box;
}
