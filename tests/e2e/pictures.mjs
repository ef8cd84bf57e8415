// Takes pictures of the pages for people who look at them: `node tests/e2e/pictures.mjs FOLDER`. Not a test.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { startServer } from "./server.mjs";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("Say into which folder: node tests/e2e/pictures.mjs FOLDER");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const server = await startServer();
process.env.BUSSOLA_URL = server.origin;
const { DESK, PHONE, launch } = await import("./browser.mjs");
const { SEARCH, deskWithSheet } = await import("./site.mjs");

const browser = await launch();
try {
  const { desk, sheet } = await deskWithSheet();
  const views = (lang) => [
    ["home", `/${lang}`],
    ["find", `/${lang}/find?${SEARCH}`],
    ["find-map", `/${lang}/find?${SEARCH}`, showMap],
    ["find-nothing", `/${lang}/find?${SEARCH}&open=at&at=2026-08-15T03:00&free=true`],
    ["desk", `/${lang}/desk/${desk}?${SEARCH}`],
    ["sheet", `/${lang}/sheet/${sheet}`],
    ["sheets", `/${lang}/sheets`],
    ["data", `/${lang}/data`],
    ["phone", `/${lang}/phone`],
    ["find-city", `/${lang}/find?city=torino`],
    ["find-rightwards", `/${lang}/find?${SEARCH}`, fromRight],
    ["desk-rightwards", `/${lang}/desk/${desk}?${SEARCH}`, fromRight],
    ["wrong", `/${lang}/desk/no-such-desk`],
  ];
  for (const lang of ["it", "en"]) {
    for (const viewport of [PHONE, DESK]) {
      for (const colorScheme of ["light", "dark"]) {
        const options = { baseURL: server.origin, viewport, colorScheme, locale: lang, reducedMotion: "reduce" };
        const context = await browser.newContext(options);
        for (const [name, path, prepare] of views(lang)) {
          const page = await context.newPage();
          await page.goto(path, { waitUntil: "networkidle" });
          await prepare?.(page, viewport === PHONE);
          const file = `${name}-${lang}-${viewport.width}-${colorScheme}`;
          await page.screenshot({ path: join(folder, `${file}.png`) });
          const isLong = !prepare && colorScheme === "light";
          if (isLong) await page.screenshot({ path: join(folder, `${file}-whole.png`), fullPage: true });
          console.log(file);
          await page.close();
        }
        await context.close();
      }
    }
  }
} finally {
  await browser.close();
  await server.stop();
}

/** As a page in Arabic stands, with words that can be read here. */
function fromRight(page) {
  return page.evaluate(() => (document.documentElement.dir = "rtl"));
}

/** On a phone the map waits behind a button. */
async function showMap(page, isPhone) {
  if (isPhone) await page.click(".map-toggle");
  await page.locator(".map-bar").waitFor();
  await page.waitForLoadState("networkidle");
  await isStill(page);
}

/** The map is drawn bit by bit: two pictures in a row that are alike say that it is done. */
async function isStill(page) {
  let [last, now] = [undefined, await page.screenshot()];
  while (!last?.equals(now)) {
    await page.waitForTimeout(1500);
    [last, now] = [now, await page.screenshot()];
  }
}
