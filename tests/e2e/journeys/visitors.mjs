// Nobody else learns of a visit, and nothing of it is kept.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DESK, PHONE, visitor, watch, withBrowser } from "../browser.mjs";
import { LANGUAGES, SEARCH, TORINO, listed, metres, pages } from "../site.mjs";

withBrowser();

for (const [lang, language] of Object.entries(LANGUAGES)) {
  test(`no page in ${language} asks another host, breaks the content policy or reports an error`, async (t) => {
    for (const viewport of [PHONE, DESK]) {
      const page = await visitor(t, { viewport, lang });
      const seen = await watch(page);
      for (const [name, path] of [...(await pages(lang)), ["the API's page", "/api/docs"]]) {
        await page.goto(path);
        if (viewport === DESK && name.startsWith("the finder")) await page.locator(".map-bar").waitFor();
      }
      assert.deepEqual(seen.strangers, []);
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(await kept(page), NOTHING);
    }
  });
}

test("the position of a visitor leads to a list by distance and is kept nowhere", async (t) => {
  const page = await visitor(t, located(TORINO));
  const seen = await watch(page);
  await page.goto("/it/find");
  await page.click("[data-locate]");
  await page.waitForURL(/lat=45\.0703.*lon=7\.6869/);
  await isByDistance(page);
  assert.match(await page.textContent(".summary h2"), /la tua posizione/);
  assert.deepEqual(seen.strangers, []);
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(await kept(page), NOTHING);
});

test("a point that somebody chose is not called the visitor's position", async (t) => {
  const page = await visitor(t);
  await page.goto(`/it/find?${SEARCH}`);
  assert.match(await page.textContent(".summary h2"), /il punto scelto/);
  assert.doesNotMatch(await page.textContent("main"), /la tua posizione/);
});

test("the position given on the first page goes with the door that is chosen", async (t) => {
  const page = await visitor(t, located(TORINO));
  await page.goto("/it");
  await page.click("[data-locate]");
  await page.locator("input[name=lat]:enabled").waitFor({ state: "attached" });
  await page.click("button.door[value=permits]");
  await page.waitForURL(/lat=45\.0703.*lon=7\.6869.*need=permits/);
  await isByDistance(page);
  assert.deepEqual(await kept(page), NOTHING);
});

test("a visitor who does not give a position is told what to do instead", async (t) => {
  const page = await visitor(t, { permissions: [] });
  await page.goto("/it");
  await page.click("[data-locate]");
  const denied = await page.getAttribute("[data-locate-status]", "data-denied");
  await page.locator("[data-locate-status]", { hasText: denied }).waitFor();
  assert.ok(await page.locator("input[name=near]").evaluate((field) => field === document.activeElement));
});

const NOTHING = { cookies: [], document: "", local: 0, session: 0, databases: [], caches: [], workers: 0 };

/** What the browser still knows when the page is done. */
async function kept(page) {
  const inside = await page.evaluate(async () => ({
    document: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { cookies: await page.context().cookies(), ...inside };
}

function located({ lat, lon }) {
  return { permissions: ["geolocation"], geolocation: { latitude: lat, longitude: lon } };
}

async function isByDistance(page) {
  const { near } = await listed(page);
  const distances = near.map((row) => metres(row.distance, "it"));
  assert.ok(distances.length > 3 && distances[0] < 5_000, "the first desks are around the visitor");
  assert.deepEqual(
    distances,
    distances.toSorted((a, b) => a - b),
  );
}

test("the screen of an info point forgets after a minute without a touch, and the way back leads nowhere", async (t) => {
  const page = await visitor(t, { viewport: DESK });
  await page.clock.install();
  await page.goto("/kiosk/torino");
  await page.click(".target[lang=en]");
  await page.waitForURL(/lang=en$/);
  await page.click(".target[href*='need=health']");
  await page.waitForURL(/need=health/);
  assert.ok((await page.locator(".taken svg").count()) > 0, "codes to take along");
  assert.equal(await page.evaluate(() => history.length), 2, "one page beside the empty one");
  await page.clock.fastForward(50_000);
  await page.keyboard.press("Shift");
  await page.clock.fastForward(50_000);
  assert.match(page.url(), /need=health/, "whoever reads on is left alone");
  await page.clock.fastForward(11_000);
  await page.waitForURL(/\/kiosk\/torino$/);
  assert.deepEqual(await kept(page), NOTHING);
});
