// What is kept on the phone: packs in one cache, the page with its files in another. Searches are in neither.

/** With a number that changes when what is kept changes its shape; the service worker removes those with another. */
export const PACKS = "bussola-packs-1";
export const SHELL = "bussola-shell-1";
export const MAP = "bussola-map-1";

/** When a part was fetched or found to be still right, in milliseconds since 1970. */
const CHECKED = "x-bussola-checked";

export interface Part {
  bytes: ArrayBuffer;
  checked: number;
}

/** Whether this browser keeps anything; in some private windows and without HTTPS it does not. */
export async function mayKeep(): Promise<boolean> {
  if (!("caches" in window) || !("serviceWorker" in navigator)) return false;
  return caches.has(PACKS).then(
    () => true,
    () => false,
  );
}

/** The cities that are kept. */
export async function savedCities(): Promise<string[]> {
  // Only looked at: a visitor who keeps nothing leaves nothing, not even an empty cache.
  if (!(await caches.has(PACKS))) return [];
  const kept = await caches.open(PACKS);
  const paths = (await kept.keys()).map((request) => new URL(request.url).pathname);
  return paths.flatMap((path) => /^\/packs\/([^.]+)\.pack$/.exec(path)?.[1] ?? []);
}

export async function part(url: string): Promise<Part | undefined> {
  const kept = await (await caches.open(PACKS)).match(url);
  if (!kept) return undefined;
  return { bytes: await kept.arrayBuffer(), checked: Number(kept.headers.get(CHECKED)) };
}

/** The words that are kept of a city, those of a language before others. */
export async function wordsOf(slug: string, lang: string): Promise<ArrayBuffer | undefined> {
  const wished = await part(`/packs/${slug}.${lang}.pack`);
  if (wished) return wished.bytes;
  const kept = await (await caches.open(PACKS)).keys();
  const other = kept.find((request) => new URL(request.url).pathname.startsWith(`/packs/${slug}.`) && /\.[^.]+\.pack$/.test(request.url));
  return other && (await part(other.url))?.bytes;
}

/** Fetches a part unless what is kept is still right; answers whether anything was fetched. `heard` is told the bytes as they come. */
export async function fetchPart(url: string, heard: (bytes: number) => void): Promise<boolean> {
  const kept = await caches.open(PACKS);
  const known = await kept.match(url);
  const tag = known?.headers.get("etag");
  const answer = await fetch(url, { cache: "no-store", headers: tag ? { "if-none-match": tag } : {} });
  if (known && answer.status === 304) {
    await kept.put(url, stamped(await known.arrayBuffer(), known.headers));
    return false;
  }
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  // Whole before it takes the place of what is kept: a download that breaks off changes nothing.
  await kept.put(url, stamped(await new Response(listened(answer, heard)).arrayBuffer(), answer.headers));
  return true;
}

/** The body of an answer, of which somebody hears how much has come. */
function listened({ body }: Response, heard: (bytes: number) => void): ReadableStream<Uint8Array> | null {
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, next) {
      heard(chunk.byteLength);
      next.enqueue(chunk);
    },
  });
  return body?.pipeThrough(counter) ?? null;
}

function stamped(bytes: ArrayBuffer, headers: Headers): Response {
  const own = new Headers({ "content-type": headers.get("content-type") ?? "", [CHECKED]: String(Date.now()) });
  const tag = headers.get("etag");
  if (tag) own.set("etag", tag);
  return new Response(bytes, { headers: own });
}

export async function forget(urls: string[]): Promise<void> {
  const kept = await caches.open(PACKS);
  for (const url of urls) await kept.delete(url);
}

/** Keeps the page and every file that it is made of, and forgets those of earlier builds. */
export async function keepShell(files: string[]): Promise<void> {
  const shell = await caches.open(SHELL);
  const page = location.pathname;
  await shell.put(page, await ok(fetch(page, { cache: "no-store" })));
  const wanted = new Set(files.map((file) => new URL(file, location.origin).pathname));
  for (const file of wanted) {
    if (!(await shell.match(file))) await shell.put(file, await ok(fetch(file)));
  }
  for (const request of await shell.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith("/assets/") && !wanted.has(pathname)) await shell.delete(request);
  }
}

async function ok(asked: Promise<Response>): Promise<Response> {
  const answer = await asked;
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
  return answer;
}

export async function fromShell(url: string): Promise<ArrayBuffer> {
  const kept = "caches" in window ? await (await caches.open(SHELL)).match(url) : undefined;
  return (kept ?? (await ok(fetch(url)))).arrayBuffer();
}

export async function registerWorker(): Promise<void> {
  await navigator.serviceWorker.register("/sw.js");
  await navigator.serviceWorker.ready;
}

/** Keeps what the map is drawn from; what is kept already is not fetched again, and what is not wanted any more goes. */
export async function keepMap(urls: string[], heard: (bytes: number) => void): Promise<void> {
  const kept = await caches.open(MAP);
  const wanted = urls.map((url) => new URL(url, location.origin).href);
  for (const url of wanted) {
    if (await kept.match(url)) continue;
    const answer = await ok(fetch(url, { cache: "no-store" }));
    const type = answer.headers.get("content-type") ?? "";
    const bytes = await new Response(listened(answer, heard)).arrayBuffer();
    await kept.put(url, new Response(bytes, { headers: { "content-type": type } }));
  }
  for (const { url } of await kept.keys()) if (!wanted.includes(url)) await kept.delete(url);
}

export async function hasMap(tiles: string): Promise<boolean> {
  if (!(await caches.has(MAP))) return false;
  return (await (await caches.open(MAP)).match(tiles)) !== undefined;
}

/** Leaves nothing: neither packs nor pages nor the worker. */
export async function wipe(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
}

export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}
