// Leaving at once, and telling that something is wrong, with script and without.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visitor, withBrowser } from "../browser.mjs";
import { SEARCH, deskWithSheet } from "../site.mjs";

withBrowser();

/** The page where one lands; nothing leaves the machine. */
async function elsewhere(page) {
  await page.route(/wikipedia/, (route) => route.fulfill({ contentType: "text/html", body: "<title>elsewhere</title>" }));
}

for (const [how, leave] of [
  ["a tap on Leave", (page) => page.click("[data-exit]")],
  ["Escape three times", (page) => page.keyboard.press("Escape").then(() => page.keyboard.press("Escape")).then(() => page.keyboard.press("Escape"))],
]) {
  test(`${how} puts another page in place of this one`, async (t) => {
    const page = await visitor(t);
    await elsewhere(page);
    await page.goto("/it");
    await page.goto(`/it/find?${SEARCH}`);
    await page.locator("body").focus();
    await leave(page);
    await page.waitForURL(/wikipedia/);
    await page.goBack();
    assert.equal(new URL(page.url()).pathname, "/it", "the way back does not lead to the search");
  });
}

test("Leave works without script and names no page that one came from", async (t) => {
  const page = await visitor(t, { script: false });
  await elsewhere(page);
  await page.goto(`/it/find?${SEARCH}`);
  const asked = page.waitForRequest(/wikipedia/);
  await page.click("[data-exit]");
  assert.equal((await asked).headers()["referer"], undefined);
});

for (const script of [true, false]) {
  test(`a visitor ${script ? "with" : "without"} script tells that the hours of a desk are wrong`, async (t) => {
    const { desk } = await deskWithSheet();
    const page = await visitor(t, { script });
    await page.goto(`/it/desk/${desk}`);
    await page.click(`a[href$="/desk/${desk}/wrong"]`);
    await page.check("input[name=field][value=hours]");
    await page.fill("textarea[name=words]", `il lunedì è chiuso (${script})`);
    await page.click("form.remark button[type=submit]");
    await page.waitForURL(/wrong\?sent$/);
    assert.match(await page.textContent(".notice.good"), /Grazie/);
    await page.click(".back a");
    assert.equal(new URL(page.url()).pathname, `/it/desk/${desk}`);
  });
}

test("what a visitor tells without a network is neither lost nor sent, and goes when it is back", async (t) => {
  const { desk } = await deskWithSheet();
  const page = await visitor(t);
  await page.goto(`/it/desk/${desk}/wrong`);
  await page.check("input[name=field][value=hours]");
  await page.fill("textarea[name=words]", "apre alle 10");
  await page.context().setOffline(true);
  await page.click("form.remark button[type=submit]");
  await page.getByRole("alert").filter({ hasText: "Non c’è internet" }).waitFor();
  assert.equal(await page.inputValue("textarea[name=words]"), "apre alle 10");
  await page.context().setOffline(false);
  await page.click("form.remark button[type=submit]");
  await page.waitForURL(/wrong\?sent$/);
});
