// What axe-core can see of WCAG 2.2 AA, on every kind of page, in both themes, on a phone and on a desk.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { DESK, PHONE, visitor, withBrowser } from "../browser.mjs";
import { SCRIPTS, SEARCH, pages } from "../site.mjs";

withBrowser();

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LOOKS = ["light", "dark"].flatMap((theme) => [PHONE, DESK].map((viewport) => ({ theme, viewport })));
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

for (const [lang, language] of Object.entries(SCRIPTS)) {
  for (const [name, path] of [...(await pages(lang)), ["the API's page", "/api/docs"]]) {
    if (name === "the API's page" && lang !== "it") continue;
    test(`axe finds nothing wrong on ${name} in ${language}`, async (t) => {
      const found = [];
      for (const viewport of [PHONE, DESK]) {
        const page = await visitor(t, { viewport, lang });
        // The map is judged by a test of its own, and drawing it in software takes longer than all the rest.
        await page.route(/\/assets\/map-[^/]*\.js$/, (route) => route.abort());
        await page.goto(path);
        for (const theme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme: theme });
          found.push(...(await violations(page, { theme, viewport })));
        }
        await page.close();
      }
      assert.deepEqual(found, [], path);
    });
  }
}

test("axe finds nothing wrong on the finder with everything opened and the map shown", async (t) => {
  const found = [];
  for (const look of LOOKS) {
    const page = await visitor(t, look);
    await page.goto("/it");
    await open(page, "details.languages");
    found.push(...(await violations(page, look)));
    await page.goto(`/it/find?${SEARCH}&language=en&free=true`);
    await open(page, "main details");
    found.push(...(await violations(page, look)));
    if (look.viewport === PHONE) await page.click(".map-toggle");
    await page.locator(".map-bar").waitFor();
    found.push(...(await violations(page, look)));
    await page.close();
  }
  assert.deepEqual(found, []);
});

function open(page, details) {
  return page.locator(details).evaluateAll((found) => found.forEach((one) => (one.open = true)));
}

async function violations(page, { theme, viewport }) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const found = await page.evaluate((values) => {
    return globalThis.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
  }, TAGS);
  const told = ({ target, any, html }) => `${target.join(" ")}: ${any[0]?.message ?? html}`;
  return found.violations.map(({ id, nodes }) => `${theme} ${viewport.width} ${id}: ${nodes.slice(0, 4).map(told).join(" | ")}`);
}
