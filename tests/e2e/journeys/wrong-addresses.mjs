// Whoever comes to a wrong address is told so in a language that they read, and where to go on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ORIGIN, visitor, withBrowser } from "../browser.mjs";
import { LANGUAGES } from "../site.mjs";

withBrowser();

for (const [lang, language] of Object.entries(LANGUAGES)) {
  for (const path of [`/${lang}/no-such-page`, `/${lang}/desk/no-such-desk`, `/${lang}/sheet/no-such-sheet`]) {
    test(`${path} answers in the language of the address with ways out`, async (t) => {
      const other = Object.keys(LANGUAGES).find((one) => one !== lang);
      const page = await visitor(t, { script: false, lang: other });
      await isWayOut(page, path, lang);
    });
  }

  for (const path of ["/no-such-page", "/xx/find", "/xx/desk/no-such-desk", "/no/such/page/at/all"]) {
    test(`${path} answers a visitor who reads ${language} in ${language} with ways out`, async (t) => {
      const page = await visitor(t, { script: false, lang });
      await isWayOut(page, path, lang);
    });
  }

  for (const [query, field] of [
    ["need=no-such-need&near=Torino", "need"],
    ["lat=north&lon=7.6869", "lat"],
    ["near=Torino&open=perhaps", "open"],
    ["near=Torino&limit=100000", "limit"],
    ["near=Torino&at=yesterday&open=at", "at"],
  ]) {
    test(`/${lang}/find?${query} still answers a page and says what was left out`, async (t) => {
      const page = await visitor(t, { script: false, lang });
      const answer = await page.goto(`/${lang}/find?${query}`);
      assert.equal(answer.status(), 200);
      assert.equal(await page.getAttribute("html", "lang"), lang);
      const notices = await page.locator(".notice").allTextContents();
      assert.ok(notices.some((text) => new RegExp(`\\b${field}\\b`).test(text)), `${notices}`);
      assert.ok(await page.locator("form.search").isVisible());
      if (query.includes("Torino")) assert.ok((await page.locator(".card").count()) > 0, "the rest is searched");
    });
  }

  test(`a place that does not exist is told in ${language}, with other ways to search`, async (t) => {
    const page = await visitor(t, { script: false, lang });
    const answer = await page.goto(`/${lang}/find?near=qwxyzzy+plugh`);
    assert.equal(answer.status(), 200);
    assert.match(await page.locator(".notice").first().textContent(), /qwxyzzy plugh/);
    assert.ok((await page.locator("main a[href*='city=']").count()) > 0, "cities are offered");
  });
}

async function isWayOut(page, path, lang) {
  const answer = await page.goto(path);
  assert.equal(answer.status(), 404);
  assert.equal(await page.getAttribute("html", "lang"), lang);
  assert.ok((await page.textContent("h1")).length > 5);
  const ways = await page.locator("main a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  assert.ok(ways.length >= 3, `${ways}`);
  for (const way of ways) {
    assert.ok(way.startsWith(`/${lang}`), `${way} stays in the language`);
    const next = await fetch(new URL(way, ORIGIN));
    assert.equal(next.status, 200, way);
  }
}
