// "On this phone": a city is saved, then the search runs without a network and tells nobody anything.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { DESK, ORIGIN, PHONE, json, until, visitor, watch, withBrowser } from "../browser.mjs";
import { sideways } from "../site.mjs";

withBrowser();

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** Where the finder's "Torino" begins. */
const { center: CENTER } = await city("torino");
const QUESTIONS = 200;

test("a saved city is searched without a network: filters, cards and a desk", async (t) => {
  const page = await visitor(t, { permissions: ["geolocation"], geolocation: { latitude: 45.0703, longitude: 7.6869 } });
  const seen = await watch(page);
  await save(page, "torino");
  await page.context().setOffline(true);
  await page.reload();
  await page.locator("[data-device-search]").waitFor();
  const n = seen.addresses.length;
  const all = await cards(page);
  assert.ok(all.length > 10, `${all.length} cards`);
  await page.click("[data-locate]");
  await page.locator(".summary h3", { hasText: "la tua posizione" }).waitFor();
  await page.selectOption("#need", "residence_permit");
  await until(page, "the need is searched", async () => (await cards(page)).length < all.length);
  await page.check("[name=open]");
  const open = await cards(page);
  for (const { state } of open) assert.equal(state, "is-open");
  await page.uncheck("[name=open]");
  const first = page.locator(".card h3 a").first();
  const name = await first.textContent();
  await first.click();
  await page.locator(".desk [data-desk-title]", { hasText: name }).waitFor();
  assert.ok((await page.locator(".desk .hours").textContent()).length > 20);
  await page.reload();
  await page.locator(".desk [data-desk-title]", { hasText: name }).waitFor();
  await page.click(".desk .back a");
  await page.locator(".card").first().waitFor();
  await page.fill("#near", "moncalieri");
  await page.locator(".places li").first().click();
  await page.locator(".summary h3", { hasText: "Moncalieri" }).waitFor();
  const later = seen.addresses.slice(n).map((address) => new URL(address));
  // What the browser asks for is the page itself, which is kept; nothing of the search is in any address.
  for (const { pathname, search } of later) assert.match(`${pathname}${search}`, /^\/it\/phone$|^\/assets\/|^\/it\/app\.webmanifest$/);
  assert.deepEqual(seen.errors.filter((error) => !error.includes("ERR_INTERNET_DISCONNECTED")), []);
  assert.deepEqual(seen.strangers, []);
});

test("with the network on, a search on the phone asks nobody anything", async (t) => {
  const page = await visitor(t, { permissions: ["geolocation"], geolocation: { latitude: 45.0703, longitude: 7.6869 } });
  const seen = await watch(page);
  await save(page, "torino");
  await page.waitForLoadState("networkidle");
  const n = seen.addresses.length;
  await page.click("[data-locate]");
  await page.locator(".summary h3", { hasText: "la tua posizione" }).waitFor();
  await page.selectOption("#language", "en");
  await page.fill("#near", "barr");
  await page.locator(".places li").first().waitFor();
  await page.locator("#near").press("Enter");
  await page.locator(".card h3 a").first().click();
  await page.locator(".desk").waitFor();
  // The browser may fetch the icon of its tab late.
  assert.deepEqual(seen.addresses.slice(n).filter((address) => !address.includes("/assets/")), []);
});

test(`the phone answers ${QUESTIONS} questions as the server does`, async (t) => {
  const page = await visitor(t);
  await save(page, "torino");
  const questions = await questionsOf("torino");
  const expected = [];
  for (const question of questions) expected.push(told(await json(`/api/v1/nearest?${question}`)));
  await page.context().setOffline(true);
  const answers = await page.evaluate(askEngine, { slug: "torino", lang: "it", questions });
  let nDesks = 0;
  for (const [i, question] of questions.entries()) {
    assert.deepEqual(told(answers[i]), expected[i], question);
    nDesks += expected[i].features.length;
  }
  assert.ok(nDesks > 5 * QUESTIONS, `only ${nDesks} desks were compared`);
});

test("the cards on the phone say what the finder's cards say", async (t) => {
  const page = await visitor(t, { viewport: DESK });
  const at = `${await today()}T10:40`;
  await save(page, "torino");
  await page.locator("details.more").evaluate((more) => (more.open = true));
  await page.fill("#at", at);
  await page.locator(".panel button").click();
  await page.locator(".summary .moment", { hasText: "10:40" }).waitFor();
  const onPhone = await words(page, "[data-device-answer] .card");
  const heading = await page.textContent(".summary h3");
  await page.goto(`/it/find?city=torino&at=${at}`);
  const count = (text) => /\d+/.exec(text)[0];
  assert.equal(count(heading), count(await page.textContent(".summary h2")), "as many are found");
  const onServer = new Map((await words(page, ".card")).map((card) => [card.id, card]));
  const both = onPhone.filter(({ id }) => onServer.has(id));
  assert.ok(both.length >= 10, `only ${both.length} cards are on both`);
  for (const card of both) assert.deepEqual(card, onServer.get(card.id));
});

test("an update fetches nothing that has not changed", async (t) => {
  const page = await visitor(t);
  await save(page, "prato");
  const answers = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith("/packs/")) answers.push(`${response.status()} ${pathname}`);
  });
  await page.click("[data-device-update]");
  await page.locator("[data-device-status]", { hasText: "aggiornato" }).waitFor();
  assert.deepEqual(answers.sort(), ["304 /packs/prato.it.pack", "304 /packs/prato.pack"]);
});

test("the map is saved on a further tap, and drawn without a network", async (t) => {
  const page = await visitor(t);
  const seen = await watch(page);
  await save(page, "torino");
  await page.click("[data-device-map-save]");
  await page.locator("[data-device-status]", { hasText: "mappa" }).waitFor();
  await page.context().setOffline(true);
  await page.reload();
  await page.locator("[data-device-search]").waitFor();
  await page.click("[data-device-map-show]");
  await page.locator(".device-map canvas").waitFor();
  // The notice goes when everything in view is there.
  const loading = await page.getAttribute("[data-device-map]", "data-t-loading");
  await until(page, "the map is drawn", async () => (await page.locator(".map-notice", { hasText: loading }).count()) === 0);
  await page.selectOption("#need", "residence_permit");
  await page.locator(".device-map canvas").waitFor();
  await page.locator(".card h3 a").first().click();
  await page.locator(".desk").waitFor();
  assert.equal(await page.locator(".device-map canvas").count(), 0);
  assert.deepEqual(seen.errors.filter((error) => !error.includes("ERR_INTERNET_DISCONNECTED")), []);
  assert.deepEqual(seen.strangers, []);
});

test("what breaks off or has no room is said, and nothing is half saved", async (t) => {
  const page = await visitor(t);
  await page.goto("/it/phone");
  await page.route("**/packs/prato.it.pack", (route) => route.abort());
  await page.click("[data-city=prato] [data-save]");
  await page.locator("[data-device-status]", { hasText: "non è salvata" }).waitFor();
  assert.ok(await page.locator("[data-city=prato] [data-save]").isVisible());
  await page.unroute("**/packs/prato.it.pack");
  await page.evaluate(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
  });
  await page.click("[data-city=bari] [data-save]");
  await page.locator("[data-device-status]", { hasText: "spazio" }).waitFor();
  assert.ok(await page.locator("[data-city=bari] [data-save]").isVisible());
});

test("what was spoilt on the phone is said, and saved again", async (t) => {
  const page = await visitor(t);
  await save(page, "prato");
  await page.evaluate(async () => {
    const kept = await caches.open("bussola-packs-1");
    const { headers } = await kept.match("/packs/prato.pack");
    await kept.put("/packs/prato.pack", new Response("spoilt", { headers }));
  });
  await page.reload();
  await page.locator("[data-device-status]", { hasText: "non si leggono" }).waitFor();
  await page.click("[data-city=prato] [data-save]");
  await page.locator("[data-device-search]").waitFor();
});

test("the worker keeps no search that goes to the server", async (t) => {
  const page = await visitor(t);
  await save(page, "prato");
  await page.goto("/it/find?city=prato&need=food");
  await page.evaluate(() => fetch("/api/v1/nearest?lat=43.88&lon=11.09").then((answer) => answer.text()));
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
    return all.flat().map((url) => url.slice(location.origin.length));
  });
  assert.ok(kept.includes("/it/phone") && kept.includes("/packs/prato.pack"));
  for (const address of kept) assert.match(address, /^\/(it\/phone|it\/app\.webmanifest|assets\/[^?]*|packs\/prato(\.it)?\.pack)$/);
});

test("what is wiped is gone: packs, pages and the worker", async (t) => {
  const page = await visitor(t);
  await save(page, "prato");
  const kept = () =>
    page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      local: localStorage.length + sessionStorage.length,
      databases: await indexedDB.databases(),
      cookie: document.cookie,
    }));
  assert.deepEqual((await kept()).caches.sort(), ["bussola-packs-1", "bussola-shell-1"]);
  await page.click("[data-device-wipe]");
  await page.locator("[data-device-status]", { hasText: "cancellato" }).waitFor();
  assert.deepEqual(await kept(), { caches: [], workers: 0, local: 0, databases: [], cookie: "" });
  await page.reload();
  assert.ok(await page.locator("[data-city=prato] [data-save]").isVisible());
});

test("another page without a network leads to what is saved", async (t) => {
  const page = await visitor(t);
  await save(page, "prato");
  await page.context().setOffline(true);
  await page.goto("/it/find?need=food");
  await page.waitForURL("**/it/phone");
  await page.locator("[data-device-search]").waitFor();
});

test("the page in another language has its words, and without a network too", async (t) => {
  const page = await visitor(t);
  await save(page, "prato");
  await page.goto("/en/phone");
  await page.locator(".summary h3", { hasText: "near: centre of Prato" }).waitFor();
  await until(page, "the page is kept", () => page.evaluate(() => caches.match("/en/phone").then(Boolean)));
  await page.context().setOffline(true);
  await page.reload();
  await page.locator(".summary h3", { hasText: "near: centre of Prato" }).waitFor();
});

test("without script the page says so and leads to the finder", async (t) => {
  const page = await visitor(t, { script: false });
  await page.goto("/it/phone");
  await page.locator("noscript a, .notice a").first().click();
  await page.waitForURL("**/it/find");
});

test("the page is installable", async (t) => {
  const page = await visitor(t);
  await page.goto("/en/phone");
  const href = await page.getAttribute("link[rel=manifest]", "href");
  const manifest = await json(href);
  assert.equal(manifest.start_url, "/en/phone");
  for (const icon of manifest.icons) {
    const picture = await fetch(new URL(icon.src, ORIGIN));
    assert.equal(picture.headers.get("content-type"), "image/png", icon.src);
    const bytes = Buffer.from(await picture.arrayBuffer());
    assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, icon.sizes);
  }
  const policies = await Promise.all(["/en/phone", "/en/find"].map(policy));
  assert.deepEqual(policies.map((policy) => policy.includes("wasm-unsafe-eval")), [true, false]);
});

test("axe finds nothing wrong before, while and after a city is saved, and nothing scrolls sideways", async (t) => {
  const found = [];
  for (const viewport of [{ width: 320, height: 640 }, PHONE, DESK]) {
    for (const theme of ["light", "dark"]) {
      const page = await visitor(t, { viewport, theme });
      await page.goto("/it/phone");
      await look(page, `${viewport.width} ${theme} before`, found);
      await save(page, "torino");
      await page.locator("details.more").evaluate((more) => (more.open = true));
      await look(page, `${viewport.width} ${theme} list`, found);
      await page.locator(".card h3 a").first().click();
      await page.locator(".desk").waitFor();
      await look(page, `${viewport.width} ${theme} desk`, found);
      await page.evaluate(() => (document.documentElement.dir = "rtl"));
      await look(page, `${viewport.width} ${theme} rightwards`, found);
      await page.close();
    }
  }
  assert.deepEqual(found, []);
});

async function look(page, name, found) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate((values) => {
    return globalThis.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
  }, TAGS);
  const told = ({ target, any, html }) => `${target.join(" ")}: ${any[0]?.message ?? html}`;
  found.push(...violations.map(({ id, nodes }) => `${name} ${id}: ${nodes.slice(0, 4).map(told).join(" | ")}`));
  const { scrollWidth, clientWidth, culprits } = await sideways(page);
  if (scrollWidth > clientWidth) found.push(`${name} scrolls sideways: ${culprits.join(", ")}`);
}

/** Saves a city as a visitor does, and waits until its search is there. */
async function save(page, slug) {
  await page.goto("/it/phone");
  await page.click(`[data-city=${slug}] [data-save]`);
  await page.locator("[data-device-search]").waitFor();
  await page.locator("[data-device-wipe]:enabled").waitFor();
}

async function cards(page) {
  return page.locator("[data-device-answer] .card").evaluateAll((all) => {
    return all.map((card) => ({ id: card.dataset.desk, state: card.querySelector(".opening").classList[1] }));
  });
}

/** What cards say, without what leads elsewhere. */
function words(page, selector) {
  return page.locator(selector).evaluateAll((all) => {
    const text = (one) => one?.textContent.replaceAll(/\s+/g, " ").trim();
    return all.map((card) => ({
      id: card.dataset.desk,
      opening: text(card.querySelector(".opening")),
      late: text(card.querySelector(".late")),
      name: text(card.querySelector("h3")),
      organization: text(card.querySelector(".org")),
      place: text(card.querySelector(".where .address")),
      distance: text(card.querySelector(".where b")),
      note: text(card.querySelector(".where .approximate")),
      needle: card.querySelector(".needle")?.className,
      source: text(card.querySelector(".source-words")),
      reasons: [...card.querySelectorAll(".reason")].map(text),
      facts: [...card.querySelectorAll(".facts li:not(.sheets)")].map(text),
      fresh: text(card.querySelector(".fresh")),
      phone: card.querySelector(".call")?.getAttribute("href"),
    }));
  });
}

/** Asks the engine as the page does, with what the page has kept. */
async function askEngine({ slug, lang, questions }) {
  const engineUrl = document.querySelector("[data-device]").dataset.engine;
  const bytes = async (url) => new Uint8Array(await (await caches.match(url)).arrayBuffer());
  const { instance } = await WebAssembly.instantiate(await bytes(engineUrl), {});
  const { memory, input, output, output_len, ...calls } = instance.exports;
  const ask = (name, given, ...more) => {
    const start = input(given.length);
    new Uint8Array(memory.buffer, start, given.length).set(given);
    const isWell = calls[name](...more);
    const text = new TextDecoder().decode(new Uint8Array(memory.buffer, output(), output_len()));
    if (!isWell) throw new Error(`${name}: ${text}`);
    return JSON.parse(text);
  };
  ask("load", await bytes(`/packs/${slug}.pack`));
  ask("add_words", await bytes(`/packs/${slug}.${lang}.pack`));
  return questions.map((question) => ask("nearest", new TextEncoder().encode(question), Date.now()));
}

/** The part of an answer that must be the same: who, in which order, how far, and whether it is open. */
function told({ features }) {
  return {
    features: features.map(({ id, geometry, properties }) => {
      const { distance_m, walk_minutes, opening, name, phones, address, trust } = properties;
      return { id, coordinates: geometry.coordinates, distance_m, walk_minutes, opening, name, phones, address, trust };
    }),
  };
}

/** Questions of every sort within the city, the same on every run of a day. */
async function questionsOf(slug) {
  const day = await today();
  const { needs } = await json("/api/v1/needs");
  const codes = needs.flatMap((door) => [door.code, ...door.needs.map(({ code }) => code)]);
  const { features } = await json(`/api/v1/desks?city=${slug}&limit=100`);
  const languages = [...new Set(features.flatMap(({ properties }) => properties.languages))];
  const random = randomFrom(7);
  const one = (all) => all[Math.floor(random() * all.length)];
  return Array.from({ length: QUESTIONS }, () => {
    const lat = (CENTER[1] + (random() - 0.5) * 0.08).toFixed(5);
    const lon = (CENTER[0] + (random() - 0.5) * 0.1).toFixed(5);
    const time = `${String(Math.floor(random() * 24)).padStart(2, "0")}:${one(["00", "15", "42"])}`;
    const date = new Date(Date.parse(day) + Math.floor(random() * 50) * 86_400_000).toISOString().slice(0, 10);
    // What lies farther off may be of another city.
    const query = new URLSearchParams({ lat, lon, max_distance: one(["8000", "12000"]), limit: one(["5", "20", "100"]), at: `${date}T${time}` });
    if (random() < 0.35) query.set("need", one(codes));
    if (random() < 0.2) query.set("language", one(languages));
    if (random() < 0.15) query.set("audience", one(["women", "asylum_seekers", "minors"]));
    if (random() < 0.15) query.set("access", one(["walk_in", "appointment", "phone"]));
    for (const flag of ["free", "step_free", "has_sheet"]) if (random() < 0.08) query.set(flag, "true");
    if (random() < 0.1) query.set("municipality", "Torino");
    if (random() < 0.1) query.set("q", one(["sportello", "comune", "caritas", "permesso"]));
    if (random() < 0.4) query.set("open", "at");
    if (query.has("open") && random() < 0.5) query.set("include", one(["opens", "maybe", "opens,maybe,unknown"]));
    return query.toString();
  });
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function today() {
  return (await json("/packs")).first_day;
}

async function city(slug) {
  const { cities } = await json("/api/v1/cities");
  return cities.find((one) => one.slug === slug);
}

async function policy(path) {
  return (await fetch(new URL(path, ORIGIN))).headers.get("content-security-policy");
}
