// The desks on the map: clusters, pins by state, circles where the position is approximate.
import { LngLatBounds, type GeoJSONSource, type Map as GlMap } from "maplibre-gl";
import type { Feature, FeatureCollection, Point, Polygon } from "geojson";
import { addMarks, markName, ORIGIN } from "./marks";
import { countsByState, drawRings, ringName, type Disc } from "./ring";

/** What the server tells about a pin. */
export interface DeskProperties {
  id: string;
  name: string;
  state: string;
  n_sheets: number;
  precision: string;
  precision_m: number;
}

type Desk = Feature<Point, DeskProperties>;
/** Desks as the server tells them. */
export type Found = FeatureCollection<Point, DeskProperties>;

/** Layers that a finger may hit. */
export const DESK_LAYERS = ["desk-pins", "desk-clusters"];

export interface DeskLayers {
  /** Whether the desks of the page's search came. */
  ready: Promise<boolean>;
  /** After a change of style everything is drawn again. */
  restore(): void;
  onlySheets(isOn: boolean): void;
  find(id: string): Desk | undefined;
  /** What holds all desks; nothing when there are none. */
  bounds(): LngLatBounds | undefined;
  highlight(id: string | undefined): void;
}

const EMPTY: FeatureCollection = { type: "FeatureCollection", features: [] };

/** Adds the layers, and the desks as soon as they are there. */
export function addDesks(map: GlMap, side: HTMLElement, own: Found | Promise<Found | undefined> | undefined): DeskLayers {
  let desks: Desk[] = [];
  let sheetsOnly = false;
  let lit: string | undefined;
  const shown = (): Desk[] => (sheetsOnly ? desks.filter((desk) => desk.properties.n_sheets > 0) : desks);
  const drawLit = (): void => {
    // Between two styles there are no layers; they are drawn again when the new one is there.
    if (!map.getLayer("desk-lit")) return;
    drawCircle(map, desks.find((desk) => desk.properties.id === lit));
    map.setFilter("desk-lit", ["==", ["get", "id"], lit ?? ""]);
  };
  const draw = (): void => {
    source(map, "desks")?.setData({ type: "FeatureCollection", features: shown() });
    drawLit();
  };
  const layers: DeskLayers = {
    ready: Promise.resolve(own).then((found) => {
      desks = found ? marked(found) : [];
      draw();
      return found !== undefined;
    }),
    restore() {
      addLayers(map, side);
      draw();
    },
    onlySheets(isOn) {
      sheetsOnly = isOn;
      draw();
    },
    find: (id) => desks.find((desk) => desk.properties.id === id),
    bounds: () =>
      desks.length === 0
        ? undefined
        : desks.reduce((all, { geometry }) => all.extend(geometry.coordinates as [number, number]), new LngLatBounds()),
    highlight(id) {
      lit = id;
      drawLit();
    },
  };
  drawRings(map, discs);
  addLayers(map, side);
  return layers;
}

function marked({ features }: Found): Desk[] {
  return features.map((desk) => {
    const mark = markName(desk.properties.state, desk.properties.n_sheets > 0);
    return { ...desk, properties: { ...desk.properties, mark } };
  });
}

function source(map: GlMap, name: string): GeoJSONSource | undefined {
  return map.getSource<GeoJSONSource>(name);
}

function discs(): Disc {
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  return isDark ? { disc: "#7fd0d6", ink: "#06222a" } : { disc: "#0b3b43", ink: "#fdf8ef" };
}

function addLayers(map: GlMap, side: HTMLElement): void {
  addMarks(map);
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const areas = side.dataset["areas"];
  if (areas) {
    map.addSource("areas", { type: "geojson", data: areas });
    map.addLayer({ id: "areas", type: "line", source: "areas", paint: { "line-color": isDark ? "#7fd0d6" : "#0b3b43", "line-opacity": 0.35, "line-width": ["interpolate", ["linear"], ["zoom"], 7, 0.4, 13, 1.4], "line-dasharray": [3, 2] } });
  }
  map.addSource("circle", { type: "geojson", data: EMPTY });
  map.addLayer({ id: "circle-fill", type: "fill", source: "circle", paint: { "fill-color": "#f0913c", "fill-opacity": 0.18 } });
  map.addLayer({ id: "circle-line", type: "line", source: "circle", paint: { "line-color": "#c2661a", "line-width": 2, "line-dasharray": [2, 2] } });
  map.addSource("desks", { type: "geojson", data: EMPTY, cluster: true, clusterProperties: countsByState(), clusterRadius: 44, clusterMaxZoom: map.getMaxZoom() - 1 });
  map.addLayer({ id: "desk-clusters", type: "symbol", source: "desks", filter: ["has", "point_count"], layout: { "icon-image": ringName(), "icon-allow-overlap": true, "text-field": ["get", "point_count_abbreviated"], "text-size": 14, "text-allow-overlap": true }, paint: { "text-color": discs().ink } });
  map.addLayer({ id: "desk-pins", type: "symbol", source: "desks", filter: ["!", ["has", "point_count"]], layout: { "icon-image": ["get", "mark"], "icon-anchor": "bottom", "icon-allow-overlap": true, "symbol-sort-key": ["case", ["==", ["get", "state"], "open"], 2, 1] } });
  map.addLayer({ id: "desk-lit", type: "symbol", source: "desks", filter: ["==", ["get", "id"], ""], layout: { "icon-image": ["get", "mark"], "icon-anchor": "bottom", "icon-size": 1.35, "icon-allow-overlap": true } });
  if (!("cityCenter" in side.dataset)) addOrigin(map, side);
}

/** Where the visitor searches from: a sign that names of places make room for, as they do for pins. */
function addOrigin(map: GlMap, side: HTMLElement): void {
  const { lat, lon } = side.dataset;
  if (!lat || !lon) return;
  const here: Feature<Point> = { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [Number(lon), Number(lat)] } };
  map.addSource("origin", { type: "geojson", data: here });
  map.addLayer({ id: "origin", type: "symbol", source: "origin", layout: { "icon-image": ORIGIN, "icon-allow-overlap": true } }, "desk-clusters");
}

/** The true place lies in the circle nine times out of ten. */
function drawCircle(map: GlMap, desk: Desk | undefined): void {
  const isVague = desk !== undefined && desk.properties.precision !== "house" && desk.properties.precision_m > 0;
  const data = isVague ? circle(desk.geometry.coordinates, desk.properties.precision_m) : EMPTY;
  source(map, "circle")?.setData(data);
}

function circle(center: number[], radius: number): Feature<Polygon> {
  const [lon = 0, lat = 0] = center;
  const north = radius / 111_320;
  const east = north / Math.cos((lat * Math.PI) / 180);
  const ring = Array.from({ length: 65 }, (_, step) => {
    const angle = (step / 64) * Math.PI * 2;
    return [lon + east * Math.sin(angle), lat + north * Math.cos(angle)];
  });
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } };
}
