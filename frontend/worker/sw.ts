// The service worker: opens the page "On this phone" and its files without a network. It exists only where a city is
// kept, keeps nothing by itself, and leaves searches and everything else alone.
export {};
declare const self: ServiceWorkerGlobalScope;

/** The same as in device/store.ts, which fills it. */
const SHELL = "bussola-shell-1";
const PACKS = "bussola-packs-1";
const MAP = "bussola-map-1";

self.addEventListener("install", () => void self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetEarlierShapes().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request, url));
  else if (/^\/(assets|tiles|map)\/|\.webmanifest$/.test(url.pathname)) event.respondWith(file(request));
});

/** From the network, as ever; without one, the page that is kept: in the wished language, else in that of the page from
 * which somebody comes, else in the last one. Where it is not the page that was asked for, its address says so, and the
 * page tells the person. */
async function page(request: Request, url: URL): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const shell = await caches.open(SHELL);
    const kept = (await shell.keys()).map((one) => new URL(one.url).pathname).filter((path) => path.endsWith("/phone"));
    const windows = await self.clients.matchAll({ type: "window" });
    const here = windows.map((client) => new URL(client.url));
    const wished = [url, ...here].map(({ pathname }) => `/${pathname.split("/")[1] ?? ""}/phone`);
    const path = wished.find((one) => kept.includes(one)) ?? kept.at(-1);
    const found = path && (await shell.match(path, { ignoreVary: true }));
    if (found && path === url.pathname) return found;
    if (found && path) return Response.redirect(`${path}#no-network`);
    throw error;
  }
}

/** Assets are named after their contents, so that one that is kept is right; the map that is kept is drawn with itself. */
async function file(request: Request): Promise<Response> {
  const from = async (cacheName: string): Promise<Response | undefined> => caches.match(request.url, { cacheName, ignoreVary: true });
  const kept = (await from(SHELL)) ?? (await from(MAP));
  if (!kept) return fetch(request);
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.get("range") ?? "");
  return range ? slice(kept, Number(range[1]), Number(range[2])) : kept;
}

/** Some bytes of a file (RFC 9110, 14): tiles are read piece by piece. */
async function slice(whole: Response, first: number, last: number): Promise<Response> {
  const blob = await whole.blob();
  const end = Math.min(last + 1, blob.size);
  const headers = { "content-type": blob.type, "content-range": `bytes ${first}-${end - 1}/${blob.size}` };
  return new Response(blob.slice(first, end), { status: 206, headers });
}

async function forgetEarlierShapes(): Promise<void> {
  for (const name of await caches.keys()) {
    if (![SHELL, PACKS, MAP].includes(name)) await caches.delete(name);
  }
}
