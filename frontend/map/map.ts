// The map: draws the same desks as the list, from the same search.
import { Map as GlMap, type LngLatBounds, NavigationControl, addProtocol, prewarm, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { Protocol } from "pmtiles";
import "maplibre-gl/dist/maplibre-gl.css";
import "./map.css";
import { addDesks, DESK_LAYERS, type DeskLayers, type Found } from "./desks";
import { linkList } from "./list-link";
import { addControls } from "./controls";
import { addCoverage } from "./coverage";
import { tell } from "./notice";

const ITALY: [number, number] = [12.5, 42.5];
/** Beyond this the basemap has only sea. */
const BOUNDS: [[number, number], [number, number]] = [[3, 33], [22, 49]];
const MIN_ZOOM = 4;
/** Without streets there is nothing to see when one comes nearer. */
const MAX_ZOOM = 14;
const MAX_ZOOM_STREETS = 18;
const PADDING_PX = 50;
const DARK = "(prefers-color-scheme: dark)";
const MORE_CONTRAST = "(prefers-contrast: more)";

setWorkerUrl(workerUrl);
// The worker begins while the canvas is made.
prewarm();
// With what the archive says of itself: whose data it is must be read on the map.
addProtocol("pmtiles", new Protocol({ metadata: true }).tile);

/**
 * Draws into the side of the finder; called once. `own` are the desks, which the page has found by itself or asked for;
 * a map of coverage has none.
 */
export function start(side: HTMLElement, own?: Found | Promise<Found | undefined>): GlMap {
  const stage = document.createElement("div");
  stage.className = "map-stage";
  side.append(stage);
  const notice = tell(side, side.dataset["tLoading"] ?? "");
  const map = new GlMap({
    container: stage,
    style: styleUrl(side),
    center: center(side),
    zoom: startZoom(side),
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxBounds: BOUNDS,
    // The project's tests look at every style that the server gives out.
    validateStyle: false,
    locale: words(side),
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
  let restore: (() => void) | undefined;
  // Desks need no tile: on a slow line they are there first.
  map.once("style.load", () => {
    if (side.dataset["coverage"]) {
      restore = addCoverage(map, side);
      return;
    }
    if (hasStreets(map)) map.setMaxZoom(MAX_ZOOM_STREETS);
    layers = addDesks(map, side, own);
    restore = layers.restore;
    linkList(map, layers, side);
    if ("searchHere" in side.dataset) addControls(map, side, layers);
    if ("cityCenter" in side.dataset) void layers.ready.then(() => showAll(map, layers?.bounds()));
    void layers.ready.then((isThere) => {
      if (!isThere) tell(side, side.dataset["tDesksFailed"] ?? "", true);
      markInteractive(map, side);
    });
  });
  map.once("load", () => {
    notice.remove();
    if (!hasStreets(map) && layers && !("cityCenter" in side.dataset)) tell(side, side.dataset["tNoStreets"] ?? "", true);
  });
  map.once("idle", () => (side.dataset["drawn"] = "true"));
  map.on("error", (event) => console.warn("map", event.error?.message ?? event));
  for (const wish of [DARK, MORE_CONTRAST]) {
    matchMedia(wish).addEventListener("change", () => {
      map.setStyle(styleUrl(side), { diff: false });
      map.once("style.load", () => restore?.());
    });
  }
  return map;
}

/** The pins are drawn, and a finger on one finds it. */
function markInteractive(map: GlMap, side: HTMLElement): void {
  const look = (): void => {
    if (!map.isSourceLoaded("desks")) return;
    map.off("sourcedata", look);
    map.once("render", () => (side.dataset["interactive"] = "true"));
  };
  map.on("sourcedata", look);
}

function styleUrl(side: HTMLElement): string {
  const url = new URL(side.dataset["style"] ?? "/map/style.json", location.origin);
  url.searchParams.set("theme", theme());
  return url.href;
}

/** Who asks for more contrast gets it whatever the colours. */
function theme(): string {
  if (matchMedia(MORE_CONTRAST).matches) return "contrast";
  return matchMedia(DARK).matches ? "dark" : "light";
}

/** What MapLibre itself says, in the words of the page. */
function words(side: HTMLElement): Record<string, string> {
  const { tIn = "", tOut = "", tClose = "", tAttribution = "", tLabel = "" } = side.dataset;
  return {
    "NavigationControl.ZoomIn": tIn,
    "NavigationControl.ZoomOut": tOut,
    "AttributionControl.ToggleAttribution": tAttribution,
    "Popup.Close": tClose,
    "Map.Title": tLabel,
  };
}

function center(side: HTMLElement): [number, number] {
  const { lon, lat } = side.dataset;
  return lon && lat ? [Number(lon), Number(lat)] : ITALY;
}

function startZoom(side: HTMLElement): number {
  return side.dataset["lat"] ? Number(side.dataset["zoom"] ?? 12) : 5;
}

function showAll(map: GlMap, bounds: LngLatBounds | undefined): void {
  if (bounds) map.fitBounds(bounds, { padding: PADDING_PX, maxZoom: map.getMaxZoom() - 1, animate: false });
}

function hasStreets(map: GlMap): boolean {
  return "streets" in map.getStyle().sources;
}

function prefersStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

export { DESK_LAYERS, workerUrl };
