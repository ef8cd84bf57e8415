// Cards and steps are read aloud by a voice of the device; a voice that would send the words away is never used.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visitor, withBrowser } from "../browser.mjs";
import { SEARCH, deskWithSheet } from "../site.mjs";

withBrowser();

for (const [name, path, heard] of [
  ["the first desk of a list", async () => `/it/find?${SEARCH}`, ".card.first h3"],
  ["the page of a desk", async () => `/it/desk/${(await deskWithSheet()).desk}`, "h1"],
  ["a step of a path", async () => "/it/path/permit_renewal?city=torino", ".steps > li:first-child h2"],
]) {
  test(`${name} is read aloud, and a second tap stops it`, async (t) => {
    const page = await speaking(t, [{ lang: "it-IT", localService: true }]);
    await page.goto(await path());
    const button = page.locator("[data-aloud]").first();
    await button.click();
    const said = await page.evaluate(() => window.said.slice());
    const title = (await page.textContent(heard)).replace(/\s+/g, " ").trim();
    assert.ok(said.includes(title), `${title} is among ${said.join(" | ")}`);
    assert.ok(said.length > 2, "more than the title");
    assert.equal(await button.getAttribute("aria-pressed"), "true");
    await button.click();
    assert.equal(await page.evaluate(() => window.said.at(-1)), "(silence)");
    assert.equal(await button.getAttribute("aria-pressed"), null);
  });
}

for (const [what, voices] of [
  ["a voice of its own", [{ lang: "it-IT", localService: false }]],
  ["a voice in the language of the page", [{ lang: "en-US", localService: true }]],
]) {
  test(`a device without ${what} is offered nothing`, async (t) => {
    const page = await speaking(t, voices);
    await page.goto(`/it/find?${SEARCH}`);
    await page.locator("[data-locate]").first().waitFor();
    assert.ok((await page.locator("[data-aloud]").count()) > 0);
    assert.equal(await page.locator("[data-aloud]:visible").count(), 0);
  });
}

/** A visitor whose device has these voices; headless browsers have none. What is said is in `window.said`. */
async function speaking(t, voices) {
  const page = await visitor(t);
  await page.addInitScript((voices) => {
    window.said = [];
    window.SpeechSynthesisUtterance = class extends EventTarget {
      constructor(text) {
        super();
        this.text = text;
      }
    };
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: ({ text }) => window.said.push(text),
      cancel: () => window.said.push("(silence)"),
    });
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  }, voices);
  return page;
}
