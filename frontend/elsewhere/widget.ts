// For other people's sites: puts the framed search where this script stands in the page, and keeps it as high as it is.
//
//   <script async src="https://BUSSOLA/widget.js" data-city="torino" data-lang="it"></script>
//
// It reads nothing of the page, sends nothing, and keeps nothing. In a function, so that no name gets out.
(() => {
  const OPTIONS = ["lang", "need", "language", "open"] as const;
  const [LEAST_HEIGHT, MOST_HEIGHT] = [200, 6000];

  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const { city, title } = script.dataset;
  if (!city) {
    console.error('Bussola: the script has no city. Add data-city="torino", or another city of the map.');
    return;
  }
  const address = new URL(`/widget/${encodeURIComponent(city)}`, script.src);
  for (const name of OPTIONS) {
    const value = script.dataset[name];
    if (value) address.searchParams.set(name, value);
  }
  const frame = document.createElement("iframe");
  frame.src = address.href;
  frame.title = title ?? "Bussola";
  frame.loading = "lazy";
  // The visitor's browser still asks before it tells a position.
  frame.allow = "geolocation";
  // Not even on which page it stands is told.
  frame.referrerPolicy = "no-referrer";
  Object.assign(frame.style, { inlineSize: "100%", blockSize: "40rem", border: "0", borderRadius: "14px" });
  addEventListener("message", (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== address.origin) return;
    const height = (event.data as { bussolaHeight?: unknown } | null)?.bussolaHeight;
    if (typeof height !== "number" || !Number.isFinite(height)) return;
    frame.style.blockSize = `${Math.min(Math.max(height, LEAST_HEIGHT), MOST_HEIGHT)}px`;
  });
  script.after(frame);
})();
