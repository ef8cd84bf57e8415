// Nothing moves under a finger while a page loads: on a slow line its script comes when the page is read already.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DESK, PHONE, visitor, withBrowser } from "../browser.mjs";
import { pages } from "../site.mjs";

withBrowser();

/** Cumulative layout shift; 0.1 is what search engines call good. */
const MOST_SHIFT = 0.02;
/** A slow mobile line, as testers of the web set it. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };

for (const [width, viewport] of Object.entries({ "a phone": PHONE, "a wide screen": DESK })) {
  test(`no page moves while it loads on ${width}`, async (t) => {
    const moved = [];
    for (const [name, path] of await pages("it")) {
      const page = await visitor(t, { viewport });
      const line = await page.context().newCDPSession(page);
      await line.send("Network.enable");
      await line.send("Network.emulateNetworkConditions", SLOW);
      await page.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries()) {
            window.shifts.push([value, sources.map(({ node }) => (node?.outerHTML ?? node?.nodeName ?? "").slice(0, 90))]);
          }
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(path, { waitUntil: "networkidle" });
      await page.locator("html[data-ready]").waitFor({ state: "attached" });
      const shifts = await page.evaluate(
        () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(() => seen(window.shifts)))),
      );
      const sum = shifts.reduce((total, [value]) => total + value, 0);
      t.diagnostic(`${sum.toFixed(4)} ${name}`);
      if (sum > MOST_SHIFT) moved.push([name, sum, shifts]);
      await page.context().close();
    }
    assert.deepEqual(moved, []);
  });
}
