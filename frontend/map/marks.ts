// The signs of the pins: for each state its own colour and its own shape, drawn once per style.
import type { Map as GlMap } from "maplibre-gl";

/** States as the server names them, with the sign inside the pin. */
const SIGNS = { open: "check", opens: "clock", maybe: "bang", unknown: "ask", closed: "bar" } as const;
export type State = keyof typeof SIGNS;
export const STATES = Object.keys(SIGNS) as State[];

const SIZE = 60;
const DOT_PX = 44;
export const COLOURS: Record<State, string> = {
  open: "#1a7a48",
  opens: "#44597f",
  maybe: "#b86b00",
  unknown: "#75529a",
  closed: "#6b645d",
};

/** The visitor, or the point that was chosen. */
export const ORIGIN = "origin";

/** The name of a pin's image. */
export function markName(state: string, hasSheets: boolean): string {
  return `desk-${state}${hasSheets ? "-sheets" : ""}`;
}

/** Puts all signs into the style. */
export function addMarks(map: GlMap): void {
  if (!map.hasImage(ORIGIN)) map.addImage(ORIGIN, dot(), { pixelRatio: 2 });
  for (const state of STATES) {
    for (const hasSheets of [false, true]) {
      const name = markName(state, hasSheets);
      if (!map.hasImage(name)) map.addImage(name, draw(state, hasSheets), { pixelRatio: 2 });
    }
  }
}

function dot(): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = DOT_PX;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return new ImageData(DOT_PX, DOT_PX);
  const middle = DOT_PX / 2;
  for (const [radius, colour] of [[middle, "#fff"], [middle - 6, "#2563c9"]] as const) {
    pen.beginPath();
    pen.arc(middle, middle, radius, 0, Math.PI * 2);
    pen.fillStyle = colour;
    pen.fill();
  }
  return pen.getImageData(0, 0, DOT_PX, DOT_PX);
}

function draw(state: State, hasSheets: boolean): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = SIZE;
  canvas.height = SIZE + 12;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return new ImageData(SIZE, SIZE + 12);
  pin(pen, COLOURS[state]);
  pen.strokeStyle = "#fff";
  pen.fillStyle = "#fff";
  pen.lineWidth = 4.5;
  pen.lineCap = "round";
  pen.lineJoin = "round";
  pen.translate(SIZE / 2, SIZE / 2 - 2);
  sign(pen, SIGNS[state]);
  if (hasSheets) badge(pen);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

function pin(pen: CanvasRenderingContext2D, colour: string): void {
  const middle = SIZE / 2;
  pen.beginPath();
  pen.arc(middle, middle - 2, 23, Math.PI * 0.75, Math.PI * 0.25);
  pen.lineTo(middle, SIZE + 8);
  pen.closePath();
  pen.fillStyle = colour;
  pen.fill();
  pen.lineWidth = 4;
  pen.strokeStyle = "#fff";
  pen.stroke();
}

function sign(pen: CanvasRenderingContext2D, kind: (typeof SIGNS)[State]): void {
  pen.beginPath();
  if (kind === "check") {
    pen.moveTo(-10, 1);
    pen.lineTo(-3, 8);
    pen.lineTo(10, -7);
  } else if (kind === "clock") {
    pen.arc(0, 0, 11, 0, Math.PI * 2);
    pen.moveTo(0, -6);
    pen.lineTo(0, 0);
    pen.lineTo(5, 3);
  } else if (kind === "bang") {
    pen.moveTo(0, -10);
    pen.lineTo(0, 3);
    pen.moveTo(0, 10);
    pen.lineTo(0, 10);
  } else if (kind === "ask") {
    pen.arc(0, -5, 6, Math.PI, Math.PI * 0.5);
    pen.lineTo(0, 5);
    pen.moveTo(0, 11);
    pen.lineTo(0, 11);
  } else {
    pen.moveTo(-9, 0);
    pen.lineTo(9, 0);
  }
  pen.stroke();
}

/** A saffron corner: this desk has sheets. */
function badge(pen: CanvasRenderingContext2D): void {
  pen.beginPath();
  pen.arc(18, -18, 9, 0, Math.PI * 2);
  pen.fillStyle = "#f0913c";
  pen.fill();
  pen.lineWidth = 3;
  pen.stroke();
}
