// No page scrolls sideways: not on the smallest phone, not with letters twice as big, not from right to left.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visitor, withBrowser } from "../browser.mjs";
import { LANGUAGES, SEARCH, pages, sideways } from "../site.mjs";

withBrowser();

const SMALLEST = { width: 320, height: 640 };
const PHONE = { width: 360, height: 740 };
/** Browsers begin with 16 px for the letters; this is what somebody has set who sees little. */
const BIG_PX = 32;

for (const [lang, language] of Object.entries(LANGUAGES)) {
  for (const [name, path] of await pages(lang)) {
    test(`${name} in ${language} fits into 320 px`, async (t) => {
      const page = await visitor(t, { viewport: SMALLEST, lang });
      await page.goto(path);
      assert.deepEqual(await sideways(page), { scrollWidth: 320, clientWidth: 320, culprits: [] });
      await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
      assert.deepEqual(await sideways(page), { scrollWidth: 320, clientWidth: 320, culprits: [] }, "all opened");
    });

    test(`${name} in ${language} fits into 320 px with letters twice as big`, async (t) => {
      const page = await visitor(t, { viewport: SMALLEST, lang });
      const wire = await page.context().newCDPSession(page);
      await wire.send("Page.setFontSizes", { fontSizes: { standard: BIG_PX, fixed: 26 } });
      await page.goto(path);
      const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
      assert.ok(size >= BIG_PX, `the page follows the visitor's setting: ${size} px`);
      assert.deepEqual(await sideways(page), { scrollWidth: 320, clientWidth: 320, culprits: [] });
    });
  }
}

for (const [lang, language] of Object.entries(LANGUAGES)) {
  test(`each number for emergencies has its words beside it in ${language}`, async (t) => {
    const page = await visitor(t, { viewport: SMALLEST, lang });
    await page.goto(`/${lang}`);
    const rows = await page.locator(".emergency p").evaluateAll((all) =>
      all.map((row) => {
        const [number, words] = [...row.children].map((part) => part.getBoundingClientRect());
        return { isBeside: number.right <= words.left, isLow: number.height < 50 };
      }),
    );
    assert.deepEqual(rows, rows.map(() => ({ isBeside: true, isLow: true })));
    assert.equal(rows.length, 2);
  });
}

for (const [name, path] of [
  ["the first page", "/it"],
  ["the finder", `/it/find?${SEARCH}&language=en&free=true`],
  ["the page of a desk", (await pages("it")).find(([name]) => name === "the page of a desk")[1]],
]) {
  test(`${name} written from right to left fits into a phone`, async (t) => {
    const page = await visitor(t, { viewport: PHONE });
    await page.goto(path);
    await page.evaluate(() => (document.documentElement.dir = "rtl"));
    assert.deepEqual(await sideways(page), { scrollWidth: 360, clientWidth: 360, culprits: [] });
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    assert.deepEqual(await sideways(page), { scrollWidth: 360, clientWidth: 360, culprits: [] }, "all opened");
  });
}
