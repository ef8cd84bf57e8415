// Everything can be done with the keys alone, and one always sees where one is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DESK, PHONE, visitor, withBrowser } from "../browser.mjs";
import { SEARCH } from "../site.mjs";

withBrowser();

const MOST_STOPS = 40;

for (const [viewport, where] of [
  [PHONE, "a phone"],
  [DESK, "a desk"],
]) {
  test(`the Tab key goes from the top of the finder over the form to the first result on ${where}`, async (t) => {
    const page = await visitor(t, { viewport });
    await page.goto(`/it/find?${SEARCH}`);
    const first = await page.getAttribute(".card[data-desk] h3 a", "href");
    const stops = [];
    while (stops.at(-1)?.href !== first) {
      assert.ok(stops.length < MOST_STOPS, `the first result is no farther: ${JSON.stringify(stops)}`);
      await page.keyboard.press("Tab");
      stops.push(await focused(page));
    }
    assert.equal(stops[0].name, "a.skip", "the first stop jumps to the content");
    const names = stops.map((stop) => stop.name);
    for (const field of ["need", "near", "open", "language"]) {
      assert.ok(names.includes(field), `${field} is reached: ${names}`);
    }
    assert.deepEqual(
      stops.filter((stop) => !stop.isMarked || !stop.isInView),
      [],
      "each stop is marked and in view",
    );
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.href === new URL(first, url).href);
    assert.ok(await page.locator("article.desk").isVisible());
  });
}

test("the first link jumps over the menu", async (t) => {
  const page = await visitor(t);
  await page.goto(`/it/find?${SEARCH}`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const isInside = await page.evaluate(() => document.querySelector("main").contains(document.activeElement));
  assert.ok(isInside, "the next stop is in the content");
});

test("the language menu opens with Enter and closes with Escape", async (t) => {
  const page = await visitor(t);
  await page.goto("/it");
  const summary = page.locator("details.languages summary");
  await summary.focus();
  await page.keyboard.press("Enter");
  await page.locator("details.languages a[hreflang=en]").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await page.locator("details.languages a[hreflang=en]").waitFor({ state: "hidden" });
  assert.ok(await summary.evaluate((element) => element === document.activeElement), "the focus is on the menu");
});

/** Where the focus is, and whether one can see it: the mark may stand on the box that is drawn for the field. */
function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const isOutlined = (one) => {
      const style = one && getComputedStyle(one);
      return Boolean(style) && style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
    };
    const hasShadow = getComputedStyle(element).boxShadow !== "none";
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    const short = `${element.tagName.toLowerCase()}.${[...element.classList].join(".")}`;
    return {
      name: element.getAttribute("name") ?? short,
      href: element.getAttribute("href"),
      isMarked: isOutlined(element) || isOutlined(element.nextElementSibling) || hasShadow,
      isInView: width * height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    };
  });
}
