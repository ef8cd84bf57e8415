// What a visitor takes along from a desk: slip, saved desk, reminder, message; with and without script.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { DESK, ORIGIN, PHONE, json, until, visitor, watch, withBrowser } from "../browser.mjs";
import { TORINO, sideways } from "../site.mjs";

withBrowser();

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** A desk with hours, an address and a telephone. */
async function desk() {
  const { features } = await json(`/api/v1/nearest?lat=${TORINO.lat}&lon=${TORINO.lon}&limit=50`);
  const { id, properties } = features.find(({ properties: p }) => p.opening_hours && p.address && p.phones?.length);
  return { id, ...properties };
}

test("a visitor without script prints a slip, and the slip is a PDF", async (t) => {
  const page = await visitor(t, { script: false });
  const { id } = await desk();
  await page.goto(`/it/desk/${id}`);
  const href = await page.getAttribute(".take a[href$='slip.pdf']", "href");
  const answer = await fetch(new URL(href, ORIGIN));
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get("content-type"), "application/pdf");
  const bytes = new Uint8Array(await answer.arrayBuffer());
  assert.equal(new TextDecoder("latin1").decode(bytes.slice(0, 5)), "%PDF-");
});

test("a visitor without script gets a reminder and a contact, and no star", async (t) => {
  const page = await visitor(t, { script: false });
  const { id, name } = await desk();
  await page.goto(`/it/desk/${id}`);
  assert.equal(await page.locator("[data-star]").isVisible(), false);
  await page.click(".take summary:has-text('Promemoria')");
  const proposed = await page.inputValue("input[name=at]");
  assert.match(proposed, /^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
  const waiting = page.waitForEvent("download");
  await page.click(".take form button[type=submit]");
  const download = await waiting;
  assert.equal(download.suggestedFilename(), `${id}.ics`);
  const event = readFileSync(await download.path(), "utf8").replaceAll("\r\n ", "");
  assert.ok(event.includes(`DTSTART;TZID=Europe/Rome:${proposed.replaceAll(/[-:]/g, "")}00\r\n`), event);
  const contact = await (await fetch(new URL(`/it/desk/${id}/contact.vcf`, ORIGIN))).text();
  assert.ok(contact.replaceAll("\r\n ", "").includes(`FN:${name.replaceAll(/[,;]/g, "\\$&")}\r\n`), contact);
});

test("the message to send stands on the page without script, and its links ask nobody before they are tapped", async (t) => {
  const page = await visitor(t, { script: false });
  const seen = await watch(page);
  const { id, name, phones } = await desk();
  await page.goto(`/it/desk/${id}`);
  await page.click(".take summary:has-text('Manda')");
  const text = await page.inputValue("#take-text");
  assert.ok(text.startsWith(name) && text.includes(phones[0]), text);
  assert.ok(text.length <= 300, text);
  for (const start of ["sms:?&body=", "https://wa.me/?text=", "https://t.me/share/url?"]) {
    const href = await page.getAttribute(`.take a[href^="${start}"]`, "href");
    assert.ok(decodeURIComponent(href).includes(name), href);
  }
  const outside = page.locator(".take a[href^=https]");
  for (const link of await outside.all()) assert.equal(await link.getAttribute("rel"), "noopener noreferrer");
  assert.deepEqual(seen.strangers, []);
});

test("a desk is saved on this phone alone, shown again, and removed", async (t) => {
  const page = await visitor(t);
  const seen = await watch(page);
  const { id, name } = await desk();
  await page.goto("/it/saved");
  await page.locator("text=Non hai salvato nessuno sportello").waitFor();
  assert.deepEqual(await kept(page), [], "to look is not to save");
  await page.goto(`/it/desk/${id}`);
  const star = page.locator(".take .star");
  assert.equal(await star.getAttribute("aria-pressed"), "false");
  await star.click();
  assert.equal(await star.getAttribute("aria-pressed"), "true");
  assert.deepEqual(await kept(page), [["bussola.saved", JSON.stringify([id])]]);
  assert.deepEqual(await page.context().cookies(), []);

  await page.click(".take .star-status a");
  await page.waitForURL(/\/it\/saved$/);
  await page.locator(".saved-list h2").waitFor();
  assert.equal(await page.textContent(".saved-list h2"), name);
  const state = await page.textContent(".saved-list .opening");
  assert.ok(["Aperto", "Chiuso adesso", "Chiuso", "Forse aperto", "Orari non noti"].includes(state), `"${state}" is a state`);
  await page.click(`.saved-list button:has-text("Togli")`);
  await page.locator("text=Non hai salvato nessuno sportello").waitFor();
  assert.deepEqual(await kept(page), [], "an empty list leaves no trace");
  assert.deepEqual([seen.errors, seen.strangers], [[], []]);
});

test("cards have stars, all saved desks can be removed, and one that is gone says so", async (t) => {
  const page = await visitor(t);
  await page.goto(`/it/find?lat=${TORINO.lat}&lon=${TORINO.lon}`);
  await page.locator(".card .star").nth(0).click();
  await page.locator(".card .star").nth(1).click();
  await page.evaluate(() => {
    const ids = JSON.parse(localStorage.getItem("bussola.saved"));
    localStorage.setItem("bussola.saved", JSON.stringify([...ids, "no-such-desk"]));
  });
  await page.goto("/it/saved");
  await until(page, "three desks are told", async () => (await page.locator(".saved-list button").count()) === 3);
  assert.ok(await page.locator("text=Questo sportello non c’è più").isVisible());
  await page.click("[data-saved-remove-all]");
  assert.deepEqual(await kept(page), []);
  assert.equal(await page.locator(".saved-list .card").count(), 0);
});

test("where nothing can be kept no star appears, and a full phone is told", async (t) => {
  const { id } = await desk();
  const without = await visitor(t);
  await without.addInitScript(() => {
    const refuse = { get: () => { throw new DOMException("no", "SecurityError"); } };
    Object.defineProperty(globalThis, "localStorage", refuse);
  });
  await without.goto(`/it/desk/${id}`);
  await without.locator("[data-print]").waitFor();
  assert.equal(await without.locator(".star:visible").count(), 0);

  const full = await visitor(t);
  await full.addInitScript(() => {
    Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
  });
  await full.goto(`/it/desk/${id}`);
  await full.click(".take .star");
  assert.equal(await full.textContent(".take .star-status"), "Il telefono non permette di salvare.");
  assert.equal(await full.getAttribute(".take .star", "aria-pressed"), "false");
});

test("an operator makes a poster of the desks around a place without script", async (t) => {
  const page = await visitor(t, { script: false });
  await page.goto("/it/data");
  await page.click("main a[href='/it/poster']");
  await page.fill("input[name=near]", "Torino");
  await page.click("main button[type=submit]");
  await page.waitForURL(/near=Torino/);
  assert.equal(await page.locator(".poster-list li").count(), 12);
  const answer = await fetch(new URL(await page.getAttribute("main a[href*='poster.pdf']", "href"), ORIGIN));
  assert.equal(answer.headers.get("content-type"), "application/pdf");
});

test("axe finds nothing wrong on a desk with everything opened, on saved desks and on the poster, and nothing scrolls sideways", async (t) => {
  const { id } = await desk();
  const found = [];
  for (const theme of ["light", "dark"]) {
    for (const viewport of [PHONE, DESK, { width: 320, height: 640 }]) {
      const page = await visitor(t, { theme, viewport });
      await page.goto(`/it/desk/${id}`);
      await page.click(".take .star");
      for (const name of ["Manda", "Promemoria"]) await page.click(`.take summary:has-text("${name}")`);
      found.push(...(await wrong(page, "desk")));
      await page.goto("/it/saved");
      await page.locator(".saved-list h2").waitFor();
      found.push(...(await wrong(page, "saved")));
      await page.goto("/it/poster?city=torino");
      found.push(...(await wrong(page, "poster")));
      await page.close();
    }
  }
  assert.deepEqual(found, []);
});

async function wrong(page, name) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate((values) => {
    return globalThis.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
  }, TAGS);
  const { scrollWidth, clientWidth, culprits } = await sideways(page);
  const told = violations.map((one) => `${name} ${one.id}: ${one.nodes.map((node) => node.target.join(" ")).join(" | ")}`);
  return scrollWidth > clientWidth ? [...told, `${name} is wider than the window: ${culprits}`] : told;
}

/** Everything that the page keeps. */
function kept(page) {
  return page.evaluate(() => [...Object.entries(localStorage), ...Object.entries(sessionStorage)]);
}

test("a number that only reads messages opens WhatsApp, and nobody is told to call it", async (t) => {
  const page = await visitor(t, { script: false });
  const seen = await watch(page);
  await page.goto("/it/desk/spazio-indifesa-milano");
  const links = page.getByRole("link", { name: "WhatsApp +39 375 6573747" });
  assert.equal(await links.count(), 2, "the button and the line among the contacts");
  for (const link of await links.all()) {
    assert.equal(await link.getAttribute("href"), "https://wa.me/393756573747");
    assert.equal(await link.getAttribute("rel"), "noopener noreferrer");
  }
  assert.equal(await page.locator("a[href='tel:+393756573747']").count(), 0);
  await page.goto("/it/desk/associazione-migranti-sportello-sir-padova");
  assert.ok((await page.locator("a[href='tel:+393668742918']").count()) > 0, "this one is also called");
  assert.equal(await page.locator(".contacts a[href='https://wa.me/393668742918']").count(), 1);
  assert.deepEqual(seen.strangers, []);
});
