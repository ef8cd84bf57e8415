// What axe-core can see of WCAG 2.2 AA, on every kind of page, in both themes, on a phone and on a desk.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { DESK, PHONE, visitor, withBrowser } from "../browser.mjs";
import { LANGUAGES, SEARCH, pages } from "../site.mjs";

withBrowser();

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

for (const [lang, language] of Object.entries(LANGUAGES)) {
  for (const [name, path] of [...(await pages(lang)), ["the API's page", "/api/docs"]]) {
    if (name === "the API's page" && lang !== "en") continue;
    test(`axe finds nothing wrong on ${name} in ${language}`, async (t) => {
      for (const theme of ["light", "dark"]) {
        for (const viewport of [PHONE, DESK]) {
          const page = await visitor(t, { theme, viewport, lang });
          await page.goto(path);
          assert.deepEqual(await violations(page), [], `${path} ${theme} ${viewport.width}`);
          await page.close();
        }
      }
    });
  }
}

test("axe finds nothing wrong on the finder with everything opened and the map shown", async (t) => {
  for (const theme of ["light", "dark"]) {
    for (const viewport of [PHONE, DESK]) {
      const page = await visitor(t, { theme, viewport });
      await page.goto(`/it/find?${SEARCH}&language=en&free=true`);
      await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
      assert.deepEqual(await violations(page), [], `opened ${theme} ${viewport.width}`);
      await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = false)));
      if (viewport === PHONE) await page.click(".map-toggle");
      await page.locator(".map-bar").waitFor();
      assert.deepEqual(await violations(page), [], `with map ${theme} ${viewport.width}`);
      await page.close();
    }
  }
});

async function violations(page) {
  await page.evaluate(AXE);
  const found = await page.evaluate((values) => {
    return globalThis.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
  }, TAGS);
  return found.violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.slice(0, 5).map((node) => `${node.target.join(" ")} — ${node.any[0]?.message ?? node.html}`),
  }));
}
