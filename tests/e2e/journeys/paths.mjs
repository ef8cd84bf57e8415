// From a guided path to the desk for one of its steps, and ticks that stay on the device.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ORIGIN, visitor, watch, withBrowser } from "../browser.mjs";

withBrowser();

for (const script of [true, false]) {
  test(`a visitor ${script ? "with" : "without"} script comes from a path's step to a desk in Arabic`, async (t) => {
    const page = await visitor(t, { script, lang: "ar" });
    await page.goto("/ar");
    assert.equal(await page.getAttribute("html", "dir"), "rtl");
    await page.click("a.shortcut[href='/ar/paths']");
    await page.click("a[href='/ar/path/permit_renewal']");
    await page.fill("form.place input[name=near]", "Torino");
    await page.click("form.place button.go");
    await page.waitForURL(/near=Torino/);
    const desk = page.locator(".step-desk a[href*='/ar/desk/']").first();
    const name = await desk.textContent();
    await desk.click();
    await page.waitForURL(/\/ar\/desk\//);
    assert.equal(await page.textContent("h1"), name);
  });
}

test("ticks of a path stay on the device, and go when they are removed", async (t) => {
  const page = await visitor(t);
  const seen = await watch(page);
  await page.goto("/it/path/health_card");
  await page.waitForLoadState("networkidle");
  const asked = seen.addresses.length;
  await page.locator("[data-tick]").first().check();
  assert.equal(seen.addresses.length, asked, "a tick asks nobody");
  await page.reload();
  assert.ok(await page.locator("[data-tick]").first().isChecked());
  assert.ok(!(await page.locator("[data-tick]").nth(1).isChecked()));
  await page.click("[data-ticks-clear]");
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await page.reload();
  assert.ok(!(await page.locator("[data-tick]").first().isChecked()));
  assert.deepEqual(seen.strangers, []);
});

test("where nothing can be kept, no tick is offered and the path is whole", async (t) => {
  const page = await visitor(t);
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", { get: () => { throw new DOMException("denied", "SecurityError"); } });
  });
  await page.goto(`${ORIGIN}/it/path/home`);
  assert.equal(await page.locator("[data-tick]:visible").count(), 0);
  assert.ok((await page.locator(".steps > li").count()) > 2);
});

test("the language is switched in the middle of a search, and the search stays", async (t) => {
  const page = await visitor(t);
  await page.goto("/it/find?near=Torino&need=residence_permit&language=ar&open=now&include=opens,maybe,unknown");
  const ids = () => page.locator(".card[data-desk]").evaluateAll((cards) => cards.map((card) => card.dataset.desk));
  const before = await ids();
  assert.ok(before.length > 0);
  await page.click("details.languages summary");
  await page.click(".languages a[hreflang=bn]");
  await page.waitForURL(/\/bn\/find/);
  assert.deepEqual(await ids(), before);
  assert.equal(await page.inputValue("select[name=need]"), "residence_permit");
  assert.ok(await page.locator(".machine").isVisible(), "the page says that a machine has translated it");
});
