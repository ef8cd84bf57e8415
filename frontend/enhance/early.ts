// What the map is going to ask for, all at once while its code is on the way: one after the other, each question would
// wait for a slow line again. The answers are found in the browser's cache, but for the desks, which are handed over.

/** As much as is read of an archive to know what lies where in it. */
const ARCHIVE_HEAD = "bytes=0-16383";
const ARCHIVE = "pmtiles://";

interface Style {
  sources: Record<string, { url?: string }>;
}

/** Answers the desks that the map draws, or nothing when they do not come. */
export function fetchEarly({ worker, style, desks }: DOMStringMap): Promise<unknown> | undefined {
  if (worker) void bytes(fetch(worker)).catch(ignored);
  if (style) void fetchStyle(style).catch(ignored);
  if (!desks) return undefined;
  const asked = fetch(desks, { headers: { accept: "application/geo+json" } });
  return asked.then((answer): Promise<unknown> | undefined => (answer.ok ? answer.json() : undefined)).catch(ignored);
}

async function fetchStyle(address: string): Promise<void> {
  const url = new URL(address, location.origin);
  url.searchParams.set("theme", theme());
  const { sources } = (await (await fetch(url)).json()) as Style;
  for (const { url } of Object.values(sources)) {
    if (url?.startsWith(ARCHIVE)) await bytes(fetch(url.slice(ARCHIVE.length), { headers: { range: ARCHIVE_HEAD } }));
  }
}

/** As the map itself chooses; code that both share would be one more file on every page. */
function theme(): string {
  if (matchMedia("(prefers-contrast: more)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** To the last one, or the browser would keep nothing. */
async function bytes(answer: Promise<Response>): Promise<ArrayBuffer> {
  return (await answer).arrayBuffer();
}

/** The map asks again, and tells what does not come. */
function ignored(): undefined {}
