// The map is drawn beside the list, from the same search, and each shows the other.
import assert from "node:assert/strict";
import { test } from "node:test";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { DESK, ORIGIN, PHONE, json, until, visitor, watch, withBrowser } from "../browser.mjs";
import { SEARCH, listed } from "../site.mjs";

withBrowser();

const CANVAS = "[data-map] canvas";
/** A pin stands on its point; its head is this much above. */
const HEAD_PX = 22;
/** A kilometre or so. */
const EAST_DEGREES = 0.015;
/** Much more than what the list calls nearby. */
const FAR_DEGREES = 0.6;
/** Narrower than a pin. */
const STEP_PX = 8;

for (const theme of ["light", "dark"]) {
  test(`on a wide screen the map appears with the desks of the search in ${theme} colours`, async (t) => {
    const page = await visitor(t, { viewport: DESK, theme });
    const seen = await watch(page);
    const desks = page.waitForResponse((answer) => answer.url().includes("/map/desks.geojson"));
    await page.goto(`/it/find?${SEARCH}`);
    const answer = await desks;
    assert.equal(answer.status(), 200);
    const { features } = await answer.json();
    assert.ok(features.length > 0, "the map has desks");
    await page.locator(CANVAS).waitFor();
    await page.locator(".map-bar").waitFor();
    assert.match(await page.getAttribute(CANVAS, "aria-label"), /\S/);
    assert.ok(seen.addresses.some((address) => address.includes(`theme=${theme}`)), "the style has the theme");
    assert.deepEqual(seen.errors, []);
    assert.deepEqual(seen.strangers, []);
  });
}

test("a pin is drawn where its desk is, and touching it leads to the desk", async (t) => {
  const page = await visitor(t, { viewport: DESK });
  const seen = await watch(page);
  const { id, properties, geometry } = loneliest((await json("/map/desks.geojson")).features);
  const [lon, lat] = geometry.coordinates;
  await page.goto(`/it/find?lat=${lat}&lon=${lon}&limit=1`);
  await page.locator(".map-bar").waitFor();
  const box = await page.locator(CANVAS).boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2 - HEAD_PX];
  await pinIsUnder(page, x, y);
  await page.mouse.click(x, y);
  const link = page.locator(".pin-words a");
  await link.waitFor();
  assert.equal(await link.textContent(), properties.name);
  await page.locator(`#desk-${id}.lit`).waitFor();
  await link.click();
  await page.waitForURL(new RegExp(`/it/desk/${id}`));
  assert.deepEqual(seen.errors, []);
});

test("the first view of the map holds the visitor and the nearest desk, even when the desks come late", async (t) => {
  const page = await visitor(t, { viewport: DESK });
  const desk = loneliest((await json("/map/desks.geojson")).features);
  await page.route("**/map/desks.geojson*", async (route) => {
    await isStill(page);
    await route.continue();
  });
  await page.goto(`/it/find?${west(desk)}&limit=1`);
  await desksComeIntoView(page, desk);
});

test("desks of far cities do not shrink the first view of the map", async (t) => {
  const page = await visitor(t, { viewport: DESK });
  const { need, desk } = await onlyOneNearby();
  await page.goto(`/it/find?${west(desk)}&need=${need}`);
  const { near } = await listed(page);
  assert.equal(near[0].id, desk.id);
  assert.ok(near.length > 1, "the list goes on with desks that are far away");
  await desksComeIntoView(page, desk);
});

test("the pins stay when the visitor's colours change", async (t) => {
  const page = await visitor(t, { viewport: DESK });
  const seen = await watch(page);
  const { geometry } = loneliest((await json("/map/desks.geojson")).features);
  const [lon, lat] = geometry.coordinates;
  await page.goto(`/it/find?lat=${lat}&lon=${lon}&limit=1`);
  await page.locator(".map-bar").waitFor();
  const box = await page.locator(CANVAS).boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2 - HEAD_PX];
  await pinIsUnder(page, x, y);
  const dark = page.waitForResponse((answer) => answer.url().includes("theme=dark"));
  await page.emulateMedia({ colorScheme: "dark" });
  await dark;
  await page.mouse.move(x, box.y + 5);
  await until(page, "the pointer leaves the pin", async () => (await cursor(page)) !== "pointer");
  await pinIsUnder(page, x, y);
  assert.deepEqual(seen.errors, []);
});

test("desks without a position are in the list and not on the map", async (t) => {
  const page = await visitor(t, { viewport: DESK });
  await page.goto(`/it/find?${SEARCH}`);
  const { withoutPin } = await listed(page);
  assert.ok(withoutPin.length > 0, "the list has desks without a position");
  const url = await page.getAttribute("[data-map]", "data-desks");
  const pins = (await json(url)).features.map((desk) => desk.id);
  assert.deepEqual(
    withoutPin.filter((id) => pins.includes(id)),
    [],
  );
});

test("the desks of the list that have a position are on the map", async (t) => {
  const page = await visitor(t, { viewport: DESK });
  await page.goto(`/it/find?${SEARCH}`);
  const { near } = await listed(page);
  const url = await page.getAttribute("[data-map]", "data-desks");
  const pins = (await json(url)).features.map((desk) => desk.id);
  assert.deepEqual(
    near.map((row) => row.id).filter((id) => !pins.includes(id)),
    [],
  );
});

test("on a phone nothing of the map is loaded until it is asked for", async (t) => {
  const page = await visitor(t, { viewport: PHONE });
  const seen = await watch(page);
  await page.goto(`/it/find?${SEARCH}`);
  const button = page.locator(".map-toggle");
  await button.waitFor();
  const isMap = (address) => /\/(map|tiles)\/|\/assets\/map-/.test(new URL(address, ORIGIN).pathname);
  assert.deepEqual(seen.addresses.filter(isMap), []);
  await button.click();
  await page.locator(".map-bar").waitFor();
  assert.ok(await page.locator(CANVAS).isVisible());
  await button.click();
  await page.locator(CANVAS).waitFor({ state: "hidden" });
  assert.ok(await page.locator(".card").first().isVisible(), "the list is there again");
  assert.deepEqual(seen.errors, []);
});

test("on a phone the button of the map has a place of its own and covers nothing", async (t) => {
  const page = await visitor(t, { viewport: PHONE });
  await page.goto(`/it/find?${SEARCH}`);
  const button = page.locator(".map-toggle");
  await button.waitFor();
  const covered = await button.evaluate((own) => {
    const box = own.getBoundingClientRect();
    const isOver = (one) => {
      const { top, bottom, left, right } = one.getBoundingClientRect();
      return top < box.bottom && bottom > box.top && left < box.right && right > box.left;
    };
    const others = document.querySelectorAll(".card, .control, .toggle, .more, .summary, footer.site");
    return { position: getComputedStyle(own).position, over: [...others].filter(isOver).map((one) => one.className) };
  });
  assert.deepEqual(covered, { position: "static", over: [] });
});

for (const lang of ["it", "en"]) {
  test(`the buttons of the map speak the language of the page: ${lang}`, async (t) => {
    const page = await visitor(t, { viewport: DESK, lang });
    await page.goto(`/${lang}/find?${SEARCH}`);
    await page.locator(".map-bar").waitFor();
    const side = page.locator("[data-map]");
    const says = (name) => side.evaluate((own, key) => own.dataset[key], name);
    for (const [button, words] of [
      [".maplibregl-ctrl-zoom-in", "tIn"],
      [".maplibregl-ctrl-zoom-out", "tOut"],
      [".map-notice button", "tClose"],
    ]) {
      const label = await side.locator(button).getAttribute("aria-label");
      assert.match(label, /\p{L}{3}/u, "it has words");
      assert.equal(label, await says(words));
    }
    await side.locator(".map-notice button").click();
    await side.locator(".map-notice").waitFor({ state: "detached" });
  });
}

test("without streets the map goes no nearer than where there is something to see", async (t) => {
  const page = await visitor(t, { viewport: DESK });
  await page.goto(`/it/find?${SEARCH}&limit=1`);
  await page.locator(".map-bar").waitFor();
  assert.ok(await page.locator(".map-notice").isVisible(), "it says that it has no streets");
  const nearer = page.locator(".maplibregl-ctrl-zoom-in");
  const isEnd = async () => {
    if (await nearer.isDisabled()) return true;
    await nearer.click();
    return false;
  };
  await until(page, "the map is as near as it goes", isEnd);
});

test("desks that cannot be loaded are told, and nothing breaks", async (t) => {
  const page = await visitor(t, { viewport: DESK });
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.route("**/map/desks.geojson*", (route) => route.abort());
  await page.goto(`/it/find?${SEARCH}`);
  await page.locator(".map-bar").waitFor();
  const words = await page.getAttribute("[data-map]", "data-t-desks-failed");
  await page.locator(".map-notice", { hasText: words }).waitFor();
  assert.deepEqual(faults, []);
});

/** The visitor stands west of the desk, so its pin is somewhere on the line from the middle to the east. */
async function desksComeIntoView(page, { properties }) {
  await page.locator(".map-bar").waitFor();
  const box = await page.locator(CANVAS).boundingBox();
  const half = box.width / 2;
  const y = box.y + box.height / 2 - HEAD_PX;
  const x = (n) => box.x + half + ((n * STEP_PX) % half);
  let last = 0;
  const sweep = (n) => page.mouse.move((last = x(n)), y);
  await until(page, "a pin is east of the visitor", async () => (await cursor(page)) === "pointer", sweep);
  await page.mouse.click(last, y);
  await page.locator(".pin-words a", { hasText: properties.name }).waitFor();
}

/** Two pictures in a row that are alike: the map waits for nothing but its desks. */
async function isStill(page) {
  const picture = () => page.locator(CANVAS).screenshot();
  let last = await picture();
  const isSame = async () => {
    const now = await picture();
    const same = now.equals(last);
    last = now;
    return same;
  };
  await until(page, "the map is still", isSame);
}

function west({ geometry }) {
  const [lon, lat] = geometry.coordinates;
  return `lat=${lat}&lon=${(lon - EAST_DEGREES).toFixed(5)}`;
}

/** A need, and a desk that serves it where no other does for a long way. */
async function onlyOneNearby() {
  const { needs } = await json("/api/v1/needs");
  for (const { code } of needs) {
    const { features } = await json(`/map/desks.geojson?need=${code}`);
    const desk = features.length > 1 ? loneliest(features, () => true) : undefined;
    if (desk && gap(desk, features) > FAR_DEGREES) return { need: code, desk };
  }
  throw new Error("every desk has another one nearby");
}

/** The map shows a hand over a pin; the pointer trembles so that the map looks again. */
function pinIsUnder(page, x, y) {
  const tremble = (n) => page.mouse.move(x + (n % 2), y);
  return until(page, "a pin is under the pointer", async () => (await cursor(page)) === "pointer", tremble);
}

function cursor(page) {
  return page.evaluate((canvas) => document.querySelector(canvas).style.cursor, CANVAS);
}

/** The desk whose nearest neighbour on the map is farthest: no other pin covers it. */
function loneliest(desks, isWanted = (desk) => desk.properties.precision === "house") {
  return desks.filter(isWanted).reduce((a, b) => (gap(a, desks) >= gap(b, desks) ? a : b));
}

/** Degrees to the nearest other desk. */
function gap(one, desks) {
  return Math.min(...desks.filter((other) => other.id !== one.id).map((other) => distance(one, other)));
}

function distance(one, other) {
  const [[x1, y1], [x2, y2]] = [one.geometry.coordinates, other.geometry.coordinates];
  return Math.hypot(x2 - x1, y2 - y1);
}

test("a tap on an empty place offers the search from there", async (t) => {
  const page = await visitor(t, { viewport: DESK });
  const seen = await watch(page);
  // At sea, where no desk is.
  const [lat, lon] = [44.2, 8.9];
  await page.goto(`/it/find?lat=${lat}&lon=${lon}&need=residence_permit&limit=1`);
  await page.locator(".map-bar").waitFor();
  await isStill(page);
  const link = page.locator("a.search-here");
  assert.ok(!(await link.isVisible()));
  const box = await page.locator(CANVAS).boundingBox();
  await page.mouse.click(box.x + box.width / 4, box.y + box.height / 4);
  await link.waitFor();
  await page.locator(".map-cross").waitFor();
  await link.click();
  await page.waitForURL((url) => url.searchParams.get("lat") !== String(lat));
  const { searchParams } = new URL(page.url());
  assert.ok(Number(searchParams.get("lat")) > lat && Number(searchParams.get("lon")) < lon, page.url());
  assert.equal(searchParams.get("need"), "residence_permit");
  assert.deepEqual(seen.errors, []);
});

for (const [name, viewport] of Object.entries({ "a wide screen": DESK, "a phone": PHONE })) {
  test(`desks of one point open as a list at the foot of the map on ${name}`, async (t) => {
    const page = await visitor(t, { viewport });
    const seen = await watch(page);
    const { desks, lat, lon } = loneliestPile((await json("/map/desks.geojson")).features);
    await page.goto(`/it/find?lat=${lat}&lon=${lon}&limit=1`);
    if (viewport === PHONE) await page.click(".map-toggle");
    await page.locator(".map-bar").waitFor();
    const box = await page.locator(CANVAS).boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await pinIsUnder(page, x, y);
    await page.mouse.click(x, y);
    const sheet = page.locator(".pile");
    await sheet.waitFor();
    const names = await sheet.locator("li a").allTextContents();
    assert.deepEqual(names.sort(), desks.map(({ properties }) => properties.name).sort());
    assert.match(await sheet.getAttribute("aria-label"), new RegExp(`\\p{L}{3}.* ${desks.length}$`, "u"));
    assert.ok(await sheet.evaluate((own) => own === document.activeElement), "whoever cannot see the map is led there");
    const { y: top, height } = await sheet.boundingBox();
    assert.ok(top > box.y + box.height * 0.4 && top + height <= box.y + box.height + 1, "the map above stays in sight");
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    assert.ok(await page.locator(CANVAS).evaluate((own) => own === document.activeElement));
    assert.deepEqual(seen.errors, []);
  });
}

/** Two to nine desks on one point, far from all others. */
function loneliestPile(desks) {
  const piles = new Map();
  for (const desk of desks) {
    const point = desk.geometry.coordinates.join();
    piles.set(point, [...(piles.get(point) ?? []), desk]);
  }
  const found = [...piles.values()].filter((pile) => pile.length > 1 && pile.length < 10);
  const others = (pile) => desks.filter((desk) => !pile.includes(desk));
  const room = (pile) => Math.min(...others(pile).map((other) => distance(pile[0], other)));
  const pile = found.reduce((a, b) => (room(a) >= room(b) ? a : b));
  const [lon, lat] = pile[0].geometry.coordinates;
  return { desks: pile, lat, lon };
}

test("clusters have their rings from the first view on, and the picked desks are all in it", async (t) => {
  for (const theme of ["light", "dark"]) {
    const page = await visitor(t, { viewport: DESK, theme });
    const told = [];
    page.on("console", (message) => told.push(message.text()));
    const seen = await watch(page);
    await page.goto("/it/data");
    await page.locator("[data-map][data-drawn]").waitFor();
    assert.deepEqual(told.filter((text) => text.includes("could not be loaded")), [], "no image is missing");
    assert.deepEqual(seen.errors, []);
    assert.deepEqual(seen.strangers, []);
  }
});

test("the map of coverage says of a municipality what the table says", async (t) => {
  const page = await visitor(t, { viewport: DESK });
  const seen = await watch(page);
  await page.goto("/it/data/coverage?city=prato");
  await page.locator("[data-map][data-drawn]").waitFor();
  const box = await page.locator(CANVAS).boundingBox();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const words = page.locator(".maplibregl-popup .pin-words");
  await words.waitFor();
  const name = await words.locator("b").textContent();
  const row = page.locator("table.grid tbody tr").filter({ has: page.locator("th", { hasText: name }) });
  assert.equal(await words.locator("p").first().textContent(), (await row.locator("td").first().textContent()).trim());
  assert.deepEqual(seen.errors, []);
});

test("the map names those whose data it shows", async (t) => {
  const page = await visitor(t, { viewport: DESK });
  await page.goto(`/it/find?${SEARCH}`);
  const named = page.locator(".maplibregl-ctrl-attrib-inner");
  await named.filter({ hasText: "ISTAT" }).waitFor({ state: "attached" });
  const text = await named.textContent();
  for (const owner of ["GeoNames", "Trainline"]) assert.ok(text.includes(owner), `${owner} in ${text}`);
});

test("where the device cannot draw, the list says that the map does not work and has all the room", async (t) => {
  for (const viewport of [PHONE, DESK]) {
    const page = await visitor(t, { viewport });
    await page.addInitScript(() => {
      const make = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return kind.startsWith("webgl") ? null : make.call(this, kind, ...rest);
      };
    });
    await page.goto(`/it/find?${SEARCH}`);
    if (viewport === PHONE) await page.getByRole("button", { name: "Mostra la mappa" }).click();
    await page.locator("body.no-map").waitFor();
    assert.equal(await page.getByText("La mappa non funziona").isVisible(), viewport === PHONE);
    const { width } = await page.locator(".list").boundingBox();
    assert.ok(width > viewport.width / 2, `the list has ${width} of ${viewport.width}`);
  }
});

test("every style that the server gives out is a style", async () => {
  for (const theme of ["light", "dark", "contrast"]) {
    for (const way of ["tiles=archive", "tiles=single&desks=true"]) {
      const style = await json(`/map/style.json?theme=${theme}&lang=ar&city=torino&${way}`);
      assert.ok(style.layers.length > 10, `${theme} has layers`);
      assert.deepEqual(validateStyleMin(style), [], `${theme}, ${way}`);
    }
  }
  assert.notDeepEqual(validateStyleMin({ version: 8, sources: {}, layers: [{ id: "x", type: "fill", source: "none" }] }), []);
});
