// Where a desk is, in words and links. No link carries where the visitor is.
import type { Desk, Properties } from "./engine";
import type { Words } from "./words";

export interface Point {
  lat: number;
  lon: number;
}

export function pointOf({ geometry }: Desk): Point | undefined {
  return geometry ? { lon: geometry.coordinates[0], lat: geometry.coordinates[1] } : undefined;
}

/** Street and municipality, as much as may be shown. */
export function placeLine({ address_visibility, address, district, municipality }: Properties): string | undefined {
  if (address_visibility === "hidden") return undefined;
  const street = address_visibility === "full" ? address : district;
  return [street, municipality].filter(Boolean).join(", ") || undefined;
}

/** How exact the place is, when it is not exact. */
export function placeNote(words: Words, desk: Desk): string | undefined {
  const { address_visibility, location_kind, precision, precision_m } = desk.properties;
  if (address_visibility === "hidden") return words.say("address-hidden");
  if (address_visibility === "area") return words.say("address-area");
  if (location_kind === "remote") return words.say("kind-remote");
  if (!desk.geometry) return words.say("precision-municipality");
  if (precision === "house") return undefined;
  return words.say("precision-short", { distance: words.distance(precision_m ?? 0) });
}

/** The same in a sentence of its own. */
export function precisionSentence(words: Words, desk: Desk): string {
  const { precision, precision_m } = desk.properties;
  if (!desk.geometry) return placeNote(words, desk) ?? words.say("precision-none");
  return words.say(`precision-${precision}`, { distance: words.distance(precision_m ?? 0) });
}

/** A way on foot: where it begins is asked there, not told from here. */
export function directionsUrl({ lat, lon }: Point): string {
  const to = `${lat.toFixed(5)}%2C${lon.toFixed(5)}`;
  return `https://www.openstreetmap.org/directions?engine=fossgis_osrm_foot&route=%3B${to}`;
}

export function mapUrl({ lat, lon }: Point): string {
  const [north, east] = [lat.toFixed(5), lon.toFixed(5)];
  return `https://www.openstreetmap.org/?mlat=${north}&mlon=${east}#map=18/${north}/${east}`;
}

/** Opens the phone's own map program. */
export function geoUrl({ lat, lon }: Point): string {
  const at = `${lat.toFixed(5)},${lon.toFixed(5)}`;
  return `geo:${at}?q=${at}`;
}

const RADIANS = Math.PI / 180;

/** Which of sixteen directions leads from one position to another: 0 is north, 4 is east. */
export function bearing(from: Point, to: Point): number {
  const [fromLat, toLat, east] = [from.lat * RADIANS, to.lat * RADIANS, (to.lon - from.lon) * RADIANS];
  const y = Math.sin(east) * Math.cos(toLat);
  const x = Math.cos(fromLat) * Math.sin(toLat) - Math.sin(fromLat) * Math.cos(toLat) * Math.cos(east);
  const degrees = (Math.atan2(y, x) / RADIANS + 360) % 360;
  return Math.round(degrees / 22.5) % 16;
}

/** The site of an address, when it is one of the web, without `www.` and the usual ports. */
export function siteOf(url: string | null): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url ?? "")?.[1]?.replace(/:(?:443|80)$/, "");
}
