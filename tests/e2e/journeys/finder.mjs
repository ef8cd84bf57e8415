// The list is the answer of the API in words, and a search survives whatever the visitor does with it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { json, visitor, withBrowser } from "../browser.mjs";
import { SEARCH, listed } from "../site.mjs";

withBrowser();

const LONG_SEARCH = `${SEARCH}&at=2026-05-12T10:00&language=en,fr&audience=asylum_seekers&max_distance=400000&limit=40`;

for (const script of [false, true]) {
  const how = script ? "with" : "without";

  test(`the list holds the desks of the API in the same order ${how} script`, async (t) => {
    const page = await visitor(t, { script });
    await page.goto(`/it/find?${SEARCH}`);
    await holdsAnswer(page, SEARCH);
  });

  test(`another language keeps the whole search ${how} script`, async (t) => {
    const page = await visitor(t, { script });
    await page.goto(`/it/find?${LONG_SEARCH}`);
    const before = await listed(page);
    await holdsAnswer(page, LONG_SEARCH);
    await switchLanguage(page, "en");
    assert.equal(new URL(page.url()).pathname, "/en/find");
    assert.deepEqual(parameters(page), Object.fromEntries(new URLSearchParams(LONG_SEARCH)));
    assert.deepEqual(ids(await listed(page)), ids(before));
  });

  test(`another language keeps what was written in the form ${how} script`, async (t) => {
    const page = await visitor(t, { script });
    await page.goto("/it/find?city=torino");
    await page.fill("input[name=near]", "Torino");
    await page.click(".submit button");
    await page.waitForURL(/near=Torino/);
    assert.deepEqual(await page.locator(".notice").allTextContents(), [], "empty fields are no mistake");
    await switchLanguage(page, "en");
    assert.equal(await page.inputValue("input[name=near]"), "Torino");
    await switchLanguage(page, "it");
    assert.equal(await page.inputValue("input[name=near]"), "Torino");
  });

  test(`another language on a desk's page keeps the way back to the search ${how} script`, async (t) => {
    const page = await visitor(t, { script });
    await page.goto(`/it/find?${SEARCH}`);
    await page.click(".card[data-desk] h3 a");
    await page.waitForURL(/\/desk\//);
    await switchLanguage(page, "en");
    await page.click(".back a");
    await page.waitForURL(/\/en\/find\?/);
    assert.deepEqual(parameters(page), Object.fromEntries(new URLSearchParams(SEARCH)));
  });
}

for (const script of [false, true]) {
  test(`the form keeps what it does not show ${script ? "with" : "without"} script`, async (t) => {
    const page = await visitor(t, { script });
    await page.goto(`/it/find?${SEARCH}&open=now&include=opens,maybe,unknown&max_distance=9000&limit=30&language=en,fr`);
    await page.click(".submit button");
    await page.waitForLoadState();
    const { include, max_distance, limit, language, need, open } = parameters(page);
    assert.deepEqual(
      { include, max_distance, limit, language, need, open },
      {
        include: "opens,maybe,unknown",
        max_distance: "9000",
        limit: "30",
        language: "en,fr",
        need: "residence_permit",
        open: "now",
      },
    );
    assert.deepEqual(await page.locator(".notice", { hasText: "ignorat" }).allTextContents(), []);
  });
}

test("the place field suggests places, by keys, with few questions, and keeps nothing", async (t) => {
  const page = await visitor(t);
  const asked = [];
  page.on("request", (request) => request.url().includes("/suggest") && asked.push(request.url()));
  await page.goto("/it/find?city=torino");
  const field = page.locator("input[name=near]");
  await field.pressSequentially("Moncalie", { delay: 20 });
  const option = page.locator(".places [role=option]", { hasText: "Moncalieri" }).first();
  await option.waitFor();
  assert.ok(asked.length <= 3, `eight letters are ${asked.length} questions`);
  assert.equal(await field.getAttribute("aria-expanded"), "true");
  await field.press("Escape");
  await page.locator(".places").waitFor({ state: "hidden" });
  await field.press("r");
  await option.waitFor();
  await field.press("ArrowDown");
  const active = await field.getAttribute("aria-activedescendant");
  assert.equal(await page.locator(`#${active}`).getAttribute("aria-selected"), "true");
  await field.press("Enter");
  await page.waitForURL(/near=Moncalieri/);
  assert.match(await page.textContent(".summary h2"), /Moncalieri/);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
});

test("a quarter that is suggested is found when it is sent", async (t) => {
  const page = await visitor(t);
  await page.goto("/it");
  await page.locator("input[name=near]").pressSequentially("Mestr", { delay: 20 });
  await page.locator(".places [role=option]", { hasText: "Mestre, Venezia" }).first().click();
  await page.click(".hero .go");
  await page.waitForURL(/near=Mestre/);
  assert.match(await page.textContent(".summary h2"), /Mestre/);
  assert.deepEqual(await page.locator(".notice").allTextContents(), []);
});

test("in a city, a town or street of the area is found; what is unknown or far away is told, never taken", async (t) => {
  const page = await visitor(t, { script: false });
  const search = async (near) => {
    await page.goto(`/it/find?city=torino&near=${encodeURIComponent(near)}`);
    const warnings = await page.locator(".notice").allTextContents();
    return { near: await page.textContent(".summary h2"), warnings: warnings.join(" ") };
  };
  for (const [written, place] of [
    ["Moncalieri", /vicino a:\s+Moncalieri/],
    ["settimo", /vicino a:\s+Settimo Torinese/],
    ["Corso Roma 3, Moncalieri", /vicino a:\s+Corso Roma, Moncalieri/],
    ["Barriera di Milano", /vicino a:\s+Barriera di Milano, Torino/],
    ["San Paolo", /vicino a:\s+San Paolo, Torino/],
    ["Roma", /vicino a:\s+Roma/],
  ]) {
    const found = await search(written);
    assert.match(found.near, place);
    assert.doesNotMatch(found.warnings, /Non troviamo/, written);
  }
  const far = await search("Scampia");
  assert.match(far.near, /vicino a:\s+Torino/);
  assert.match(far.warnings, /Non troviamo “Scampia”.*Cercavi forse uno di questi\?\s*Scampia, Napoli/s);
  const house = await search("Casa del Quartiere");
  assert.match(house.near, /vicino a:\s+Torino/);
  assert.match(house.warnings, /Non troviamo.*Cercavi forse.*Casa del Quartiere Barrito/s);
  assert.match((await search("via xyzzy 3")).warnings, /Non troviamo “via xyzzy 3”/);
});

test("words from a letter, with a slip, lead to the need that they mean", async (t) => {
  const page = await visitor(t, { script: false });
  await page.goto("/it");
  await page.fill("input[name=q]", "permesso di sogiorno");
  await page.click(".words-search button");
  await page.waitForURL(/\/it\/find\?q=/);
  assert.equal(await page.inputValue("select[name=need]"), "residence_permit");
});

test("choosing a need sends the form by itself where script runs", async (t) => {
  const page = await visitor(t);
  await page.goto("/it/find?city=torino");
  await page.selectOption("select[name=need]", "health");
  await page.waitForURL(/need=health/);
  assert.deepEqual(parameters(page), { city: "torino", need: "health" }, "the address has no empty values");
});

/** The same desks as the API: near ones by distance, then those that answer from afar, then those without a pin. */
async function holdsAnswer(page, query) {
  const answer = await json(`/api/v1/nearest?${query}`);
  assert.ok(answer.features.length > 0, "the search finds something");
  const isRemote = (desk) => desk.properties.location_kind === "remote";
  const list = await listed(page);
  assert.deepEqual(
    list.near.map((row) => row.id),
    answer.features.map((desk) => desk.id),
  );
  const withoutPin = [...answer.remote.filter(isRemote), ...answer.remote.filter((desk) => !isRemote(desk))];
  assert.deepEqual(
    list.withoutPin,
    withoutPin.map((desk) => desk.id),
  );
}

async function switchLanguage(page, lang) {
  await page.click("details.languages summary");
  await page.click(`details.languages a[hreflang=${lang}]`);
  await page.waitForURL(new RegExp(`/${lang}/`));
}

function parameters(page) {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

function ids(list) {
  return [list.near.map((row) => row.id), list.withoutPin];
}
