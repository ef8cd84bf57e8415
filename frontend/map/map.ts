// The map: draws the same desks as the list, from the same search.
import { Map as GlMap, NavigationControl, addProtocol, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { Protocol } from "pmtiles";
import "maplibre-gl/dist/maplibre-gl.css";
import "./map.css";
import { addDesks, DESK_LAYERS, type DeskLayers } from "./desks";
import { linkList } from "./list-link";
import { addControls } from "./controls";
import { tell } from "./notice";

const ITALY: [number, number] = [12.5, 42.5];

setWorkerUrl(workerUrl);
addProtocol("pmtiles", new Protocol().tile);

/** Draws into the side of the finder; called once. */
export function start(side: HTMLElement): void {
  const stage = document.createElement("div");
  stage.className = "map-stage";
  side.append(stage);
  const notice = tell(side, side.dataset["tLoading"] ?? "");
  const map = new GlMap({
    container: stage,
    style: styleUrl(side),
    center: center(side),
    zoom: startZoom(side),
    attributionControl: { compact: true },
    dragRotate: false,
    pitchWithRotate: false,
    maxPitch: 0,
    cooperativeGestures: false,
    fadeDuration: prefersStill() ? 0 : 200,
  });
  map.touchZoomRotate.disableRotation();
  map.getCanvas().setAttribute("aria-label", side.dataset["tLabel"] ?? "");
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  let layers: DeskLayers | undefined;
  map.on("load", () => {
    notice.remove();
    layers = addDesks(map, side);
    linkList(map, layers, side);
    addControls(map, side, layers);
    if (!hasStreets(map)) tell(side, side.dataset["tNoStreets"] ?? "", true);
  });
  map.on("error", (event) => console.warn("map", event.error?.message ?? event));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    map.setStyle(styleUrl(side), { diff: false });
    map.once("style.load", () => layers?.restore());
  });
}

function styleUrl(side: HTMLElement): string {
  const url = new URL(side.dataset["style"] ?? "/map/style.json", location.origin);
  url.searchParams.set("theme", matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  return url.href;
}

function center(side: HTMLElement): [number, number] {
  const { lon, lat } = side.dataset;
  return lon && lat ? [Number(lon), Number(lat)] : ITALY;
}

function startZoom(side: HTMLElement): number {
  return side.dataset["lat"] ? Number(side.dataset["zoom"] ?? 12) : 5;
}

function hasStreets(map: GlMap): boolean {
  return "streets" in map.getStyle().sources;
}

function prefersStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

export { DESK_LAYERS };
