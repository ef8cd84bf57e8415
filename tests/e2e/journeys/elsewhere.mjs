// The search in other people's sites: their page, on another origin, with the lines that our page gives to copy.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { test } from "node:test";
import { DESK, ORIGIN, PHONE, until, visitor, watch, withBrowser } from "../browser.mjs";
import { TORINO } from "../site.mjs";

withBrowser();

const MOST_BYTES = 20_000;

test("the lines to copy show the search in another site, as high as it is, and it stays there", async (t) => {
  const { script } = await lines(t, "city=torino&need=health&widget_lang=it");
  const host = await hosted(t, script);
  const page = await visitor(t, { viewport: DESK });
  await page.goto(`${host}/without`);
  const before = await globals(page);
  const seen = await watch(page, host);
  await page.goto(host);
  const frame = page.frameLocator("iframe[title='Sportelli a Torino']");
  await frame.locator(".card").first().waitFor();
  await until(page, "the frame is as high as its page", () => isWhole(page));
  await frame.locator("select[name=need]").selectOption("school");
  await until(page, "the new answer is in the frame", () => page.frames()[1].url().includes("need=school"));
  await frame.locator("select[name=lang]").selectOption("ar");
  await frame.locator("html[dir=rtl]").waitFor();
  assert.equal(page.url(), `${host}/`, "their page stays");
  const link = frame.locator(".card h3 a").first();
  await link.waitFor();
  const [opened] = await Promise.all([page.waitForEvent("popup"), link.click()]);
  assert.match(opened.url(), /\/ar\/desk\//, "a desk opens beside their page");
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(
    seen.strangers.filter((address) => !address.startsWith(ORIGIN)),
    [],
  );
  assert.deepEqual(await page.context().cookies(), []);
  assert.deepEqual(await globals(page), before, "no name of ours is in their page");
});

test("a position is asked from the visitor inside another site, and only on a tap", async (t) => {
  const host = await hosted(t, (await lines(t, "city=torino&widget_lang=it")).script);
  const geolocation = { latitude: TORINO.lat, longitude: TORINO.lon };
  const page = await visitor(t, { permissions: ["geolocation"], geolocation });
  await page.goto(host);
  const frame = page.frameLocator("iframe");
  await frame.locator(".card").first().waitFor();
  assert.doesNotMatch(page.frames()[1].url(), /lat=/);
  await frame.locator("[data-locate]").click();
  await until(page, "the position is in the frame", () => page.frames()[1].url().includes("lat=45.0703"));
  await frame.locator(".card .where b").first().waitFor();
});

test("without script the other lines show the same search, which answers to its button", async (t) => {
  const host = await hosted(t, (await lines(t, "city=bari&widget_lang=en")).plain);
  const page = await visitor(t, { script: false, lang: "en" });
  await page.goto(host);
  const frame = page.frameLocator("iframe");
  await frame.locator("select[name=need]").selectOption("work");
  await frame.locator("button[type=submit]").click();
  await frame.locator("option[value=work][selected]").waitFor({ state: "attached" });
  assert.ok((await frame.locator(".card").count()) > 0);
});

test("a script without a city says what is missing, and changes nothing", async (t) => {
  const host = await hosted(t, `<script src="${ORIGIN}/widget.js"></script>`);
  const page = await visitor(t);
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  await page.goto(host);
  assert.deepEqual(await page.locator("iframe").count(), 0);
  assert.match(said.join(), /data-city/);
});

test("the search in another site weighs at most 20 kB over the wire", async (t) => {
  const host = await hosted(t, (await lines(t, "city=torino&widget_lang=it")).script);
  const page = await visitor(t, { viewport: PHONE });
  const sizes = [];
  page.on("requestfinished", (request) => {
    if (request.url().startsWith(ORIGIN)) sizes.push(request.sizes().then((size) => [new URL(request.url()).pathname, size.responseBodySize]));
  });
  await page.goto(host, { waitUntil: "networkidle" });
  const parts = await Promise.all(sizes);
  for (const [path, size] of parts) t.diagnostic(`${size} ${path}`);
  for (const ending of ["/widget.js", ".css", "/torino"]) {
    assert.ok(parts.some(([path, size]) => path.endsWith(ending) && size > 0), `${ending} is counted`);
  }
  const total = parts.reduce((sum, [, size]) => sum + size, 0);
  t.diagnostic(`${total} bytes`);
  assert.ok(total <= MOST_BYTES, `${total} bytes`);
});

/** What the page for it gives to copy. */
async function lines(t, query) {
  const page = await visitor(t);
  await page.goto(`/it/embed?${query}`);
  const [script, plain] = await page.locator("[data-copy-text]").allTextContents();
  await page.close();
  return { script, plain };
}

/** The address of another site whose page has these lines. */
async function hosted(t, markup) {
  const page = `<!doctype html><html lang="it"><title>Comune</title><link rel="icon" href="data:,"><body><h1>Comune</h1>${markup}</body></html>`;
  const server = createServer((request, answer) => {
    answer.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    // Without the lines, to compare with.
    answer.end(request.url === "/without" ? page.replace(markup, "") : page);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}

/** Names in the page of the other site; numbers are its frames. */
function globals(page) {
  return page.evaluate(() => Object.keys(window).filter((name) => !/^\d+$/.test(name)).sort());
}

function isWhole(page) {
  return page.frames()[1].evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return clientHeight >= scrollHeight && document.querySelector("[data-framed]").offsetHeight >= clientHeight - 2;
  });
}
