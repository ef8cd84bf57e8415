// Clusters as rings: the share of each colour is the share of desks in that state. The number stands inside.
import type { ExpressionSpecification, Map as GlMap } from "maplibre-gl";
import { COLOURS, STATES, type State } from "./marks";

const PREFIX = "ring";
/** Shares are told in so many parts, so that clusters that look alike share one image. */
const N_PARTS = 12;
/** Radius of the rings, and the number of desks from which each is drawn. */
const SIZES = [
  { from: 2, radius: 19 },
  { from: 10, radius: 23 },
  { from: 50, radius: 29 },
] as const;
const WIDTH_PX = 6;
const GAP_PX = 1.5;
const PIXEL_RATIO = 2;

/** Colours of the disc inside, and of the number on it. */
export interface Disc {
  disc: string;
  ink: string;
}

/** What a source counts in each cluster. */
export function countsByState(): Record<State, ExpressionSpecification> {
  const isIn = (state: State): ExpressionSpecification => ["+", ["case", ["==", ["get", "state"], state], 1, 0]];
  return Object.fromEntries(STATES.map((state) => [state, isIn(state)])) as Record<State, ExpressionSpecification>;
}

/** The name of a cluster's image: its size and the parts of each state. */
export function ringName(): ExpressionSpecification {
  const sizes = SIZES.slice(1).flatMap(({ from }, place) => [from, place + 1]);
  const parts = STATES.flatMap((state): [string, ExpressionSpecification] => [
    ":",
    ["to-string", ["round", ["/", ["*", N_PARTS, ["get", state]], ["get", "point_count"]]]],
  ]);
  return ["concat", `${PREFIX}:`, ["to-string", ["step", ["get", "point_count"], 0, ...sizes]], ...parts] as ExpressionSpecification;
}

/** Draws rings when the map first needs them; its event about missing images comes too late for the tile that asks. */
export function drawRings(map: GlMap, colours: () => Disc): void {
  map.setMissingStyleImageResolver((id) => {
    const [prefix, size, ...parts] = id.split(":");
    const radius = SIZES[Number(size)]?.radius;
    if (prefix !== PREFIX || radius === undefined || map.hasImage(id)) return;
    map.addImage(id, ring(radius, parts.map(Number), colours()), { pixelRatio: PIXEL_RATIO });
  });
}

function ring(radius: number, parts: number[], { disc, ink }: Disc): ImageData {
  const side = radius * 2 * PIXEL_RATIO;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return new ImageData(side, side);
  pen.scale(PIXEL_RATIO, PIXEL_RATIO);
  pen.translate(radius, radius);
  fill(pen, radius, ink);
  const whole = parts.reduce((sum, part) => sum + part, 0) || 1;
  let start = -Math.PI / 2;
  STATES.forEach((state, place) => {
    const turn = ((parts[place] ?? 0) / whole) * Math.PI * 2;
    if (turn > 0) segment(pen, radius - GAP_PX, start, start + turn, COLOURS[state]);
    start += turn;
  });
  fill(pen, radius - GAP_PX - WIDTH_PX, ink);
  fill(pen, radius - GAP_PX * 2 - WIDTH_PX, disc);
  return pen.getImageData(0, 0, side, side);
}

function fill(pen: CanvasRenderingContext2D, radius: number, colour: string): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, Math.PI * 2);
  pen.fillStyle = colour;
  pen.fill();
}

function segment(pen: CanvasRenderingContext2D, radius: number, from: number, to: number, colour: string): void {
  const gap = to - from < Math.PI * 2 ? GAP_PX / 2 / radius : 0;
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.arc(0, 0, radius, from + gap, to - gap);
  pen.closePath();
  pen.fillStyle = colour;
  pen.fill();
}
