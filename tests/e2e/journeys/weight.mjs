// What a phone has to load before the list can be used.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, visitor, withBrowser } from "../browser.mjs";

withBrowser();

const MOST_BYTES = 50_000;

for (const path of ["/it", "/en", "/it/find?city=torino", "/en/find?city=torino"]) {
  test(`the first view of ${path} weighs at most 50 kB over the wire`, async (t) => {
    const page = await visitor(t, { viewport: PHONE });
    const wire = await page.context().newCDPSession(page);
    const parts = new Map();
    wire.on("Network.responseReceived", ({ requestId, response }) => {
      if (response.url.startsWith("data:")) return; // Chromium's own pictures, such as the calendar of a date field.
      const coding = Object.entries(response.headers).find(([name]) => name.toLowerCase() === "content-encoding");
      parts.set(requestId, { path: new URL(response.url).pathname, coding: coding?.[1] ?? "", size_bytes: 0 });
    });
    wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const part = parts.get(requestId);
      if (part) part.size_bytes = encodedDataLength;
    });
    await wire.send("Network.enable");
    await page.goto(path, { waitUntil: "networkidle" });
    const all = [...parts.values()];
    const total = all.reduce((sum, part) => sum + part.size_bytes, 0);
    t.diagnostic(`${path}: ${total} bytes`);
    for (const part of all) t.diagnostic(`  ${part.size_bytes} ${part.coding} ${part.path}`);
    for (const ending of [".css", ".js", ".svg"]) {
      assert.ok(all.some((part) => part.path.endsWith(ending)), `a ${ending} is counted`);
    }
    assert.deepEqual(
      all.filter((part) => !/^(br|gzip|zstd)$/.test(part.coding)),
      [],
      "everything is packed",
    );
    assert.ok(total <= MOST_BYTES, `${total} bytes`);
  });
}
