// From the first page to a sheet on paper, with a phone whose browser runs no script.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ORIGIN, json, visitor, withBrowser } from "../browser.mjs";
import { LANGUAGES, listed, metres } from "../site.mjs";

withBrowser();

const NO_DATE = { it: "senza data", en: "without date" };

for (const [lang, language] of Object.entries(LANGUAGES)) {
  test(`a visitor without script comes from the first page to a desk's hours and source in ${language}`, async (t) => {
    const page = await visitor(t, { script: false, lang });
    await page.goto("/");
    assert.equal(new URL(page.url()).pathname, `/${lang}`);
    await page.fill("input[name=near]", "Torino");
    await page.click("button.door[value=permits]");
    await page.waitForURL(/\/find\?/);

    const list = await listed(page);
    assert.ok(list.near.length > 3, "the list has desks");
    const distances = list.near.map((row) => metres(row.distance, lang));
    assert.deepEqual(distances, distances.toSorted((a, b) => a - b), "they are ordered by distance");
    assert.ok(distances[0] < 10_000, "the first is in the city that was asked for");
    assert.equal(await page.inputValue("select[name=need]"), "permits");
    assert.equal(await page.inputValue("input[name=near]"), "Torino");

    await page.click(".card[data-desk] h3 a");
    await page.waitForURL(new RegExp(`/${lang}/desk/`));
    await readsDesk(page, lang);
    assert.equal(new URL(page.url()).pathname, `/${lang}/desk/${list.near[0].id}`);
    await page.click(".back a");
    await page.waitForURL(/\/find\?/);
    assert.deepEqual(await listed(page), list, "the way back leads to the same list");
  });

  test(`a visitor without script finds a desk with a sheet and downloads the sheet in ${language}`, async (t) => {
    const page = await visitor(t, { script: false, lang });
    await page.goto(`/${lang}/find?near=Torino&need=permits`);
    await page.click("details.more summary");
    await page.check("input[name=has_sheet]");
    await page.click(".panel button[type=submit]");
    await page.waitForURL(/has_sheet=true/);

    await page.click(".card[data-desk] h3 a");
    await page.waitForURL(/\/desk\//);
    await readsDesk(page, lang);
    await page.click("#sheets .sheet-card h3 a");
    await page.waitForURL(new RegExp(`/${lang}/sheet/`));
    assert.ok((await page.locator(".part").count()) > 2, "the sheet has its parts");
    assert.ok((await page.locator("aside dd a[href^=http]").count()) > 0, "the sheet names its sources");

    const href = await page.getAttribute(".sheet-head a[href$='.pdf']", "href");
    const answer = await fetch(new URL(href, ORIGIN));
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get("content-type"), "application/pdf");
    const bytes = new Uint8Array(await answer.arrayBuffer());
    assert.equal(new TextDecoder("latin1").decode(bytes.slice(0, 5)), "%PDF-");
  });
}

/** State, hours, source and date are on the page, and are those of the API. */
async function readsDesk(page, lang) {
  const id = new URL(page.url()).pathname.split("/").at(-1);
  const { properties } = await json(`/api/v1/desks/${id}`);
  assert.equal(await page.textContent("h1"), properties.name);
  assert.ok(await page.locator(".desk-head .opening").isVisible(), "the state is told");
  const hours = page.locator(".hours table, .hours .unknown").first();
  assert.ok(await hours.isVisible(), "the hours are told, or that nobody knows them");
  assert.equal(await page.getAttribute(".origin a[href^=http]", "href"), properties.source_url);
  const date = properties.confirmed_on ?? properties.source_dated_on;
  const origin = await page.textContent(".origin");
  assert.ok(origin.includes(date ? date.slice(0, 4) : NO_DATE[lang]), `"${origin}" tells the date ${date}`);
}
