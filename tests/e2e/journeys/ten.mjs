// The ten journeys that a visitor must be able to make, each with script, without script and without a network: what is
// found is found as somebody finds it who hears the page, by role and name, in the words of the language.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { json, until, visitor, watch, withBrowser } from "../browser.mjs";
import { ROOT } from "../server.mjs";
import { listed, metres, sideways } from "../site.mjs";

withBrowser();

const YES = "offered";
const VARIANTS = ["with script", "without script", "without a network"];
/** In each variant: offered, or why not. Without a network there is the page "On this phone", with a city that was saved. */
const TABLE = {
  "need to card": [YES, YES, YES],
  // Without a network from towns and quarters: the streets of a city are too many for a phone.
  "address to list": [YES, YES, YES],
  // Without a network into languages whose page was opened before.
  "language switch mid-way": [YES, YES, YES],
  "Arabic end to end": [YES, YES, YES],
  "report wrong hours": [YES, YES, "a report goes to the server at once, and none waits in the phone"],
  "print slip": [YES, YES, "the server sets the slip, and no slip is saved with a city"],
  "save favourite": [YES, "what is saved is in the browser alone, where only a script can put it", "the facts of the list are asked anew each time"],
  "path step to desk": [YES, YES, "paths are not saved with a city"],
  "install and go offline": [YES, "only a script can keep a city", YES],
  "quick exit": [YES, YES, YES],
};
const JOURNEYS = {
  "need to card": { go: needToCard },
  "address to list": { go: addressToList },
  "language switch mid-way": { go: languageSwitch, before: opensEnglishPage },
  "Arabic end to end": { go: arabicEndToEnd, lang: "ar" },
  "report wrong hours": { go: reportWrongHours, tells: { "without a network": reportNeedsNetwork } },
  "print slip": { go: printSlip, tells: { "without a network": slipNeedsNetwork } },
  "save favourite": { go: saveFavourite, tells: { "without script": favouriteNeedsScript, "without a network": favouritesNeedNetwork } },
  "path step to desk": { go: pathStepToDesk, tells: { "without a network": pathNeedsNetwork } },
  "install and go offline": { go: installAndGoOffline, tells: { "without script": installNeedsScript } },
  "quick exit": { go: quickExit },
};
/** In the embedded index of addresses. */
const ADDRESS = { words: "Corso Agnelli 4, Torino", lat: 45.043402, lon: 7.648967 };
const TOWN = "Moncalieri";
/** A door of the first page. */
const NEED = "permits";

const tried = [];
for (const [journey, cells] of Object.entries(TABLE)) {
  for (const [place, variant] of VARIANTS.entries()) {
    const isOffered = cells[place] === YES;
    const { go, tells = {}, lang = "it", before = async () => {} } = JOURNEYS[journey];
    const act = isOffered ? go : tells[variant];
    const name = `${journey} ${variant}`;
    tried.push(act && name);
    test(isOffered ? name : `${name} is not offered, as ${cells[place]}: this is what one finds instead`, async (t) => {
      const page = await visitor(t, { script: variant !== "without script", lang });
      const seen = await watch(page);
      const visit = { page, lang, hasScript: variant !== "without script", isOffline: false, ...words(lang), strangers: [] };
      if (variant === "without a network") {
        await savesCity(visit);
        await before(visit);
        if (isOffered) await goesOffline(visit);
      }
      await act(visit);
      // The browser shows a PDF with pages of its own, and asks for an icon that only it knows of.
      assert.deepEqual(seen.strangers.filter((url) => !url.startsWith("chrome")), visit.strangers, "nobody else is asked");
      assert.deepEqual(seen.errors.filter((error) => !/ERR_INTERNET_DISCONNECTED|slip\.pdf: /.test(error)), []);
    });
  }
}

test("the table has ten journeys in three variants, and each is tried", () => {
  const wanted =
    "need to card; address to list; language switch mid-way; Arabic end to end; report wrong hours; print slip; save favourite; path step to desk; install and go offline; quick exit";
  assert.deepEqual(Object.keys(TABLE), wanted.split("; "));
  assert.deepEqual(Object.keys(JOURNEYS), wanted.split("; "));
  for (const [journey, cells] of Object.entries(TABLE)) {
    assert.equal(cells.length, VARIANTS.length, journey);
    for (const cell of cells) assert.ok(cell === YES || cell.split(" ").length > 3, `${journey}: "${cell}" is a reason`);
    assert.equal(cells[0], YES, `${journey} is offered with script`);
  }
  assert.deepEqual(tried, wanted.split("; ").flatMap((journey) => VARIANTS.map((variant) => `${journey} ${variant}`)));
});

// The ten.

async function needToCard(visit, look = async () => {}) {
  const { page, say } = visit;
  await begins(visit);
  await look();
  await searches(visit, "Torino", NEED);
  await look();
  const { id } = (await listed(page)).near[0];
  const { needs } = (await json(`/api/v1/desks/${id}`)).properties;
  assert.ok((await needsOf(NEED)).some((need) => needs.includes(need)), `${needs} has what was asked for`);
  const name = await opensFirstDesk(visit);
  await readsDesk(visit, id, name);
  await look();
  await page.getByRole("link", { name: say("desk-back") }).click();
  await nearIsTold(visit, "Torino");
  assert.equal((await listed(page)).near[0].id, id, "the way back leads to the same list");
}

async function addressToList(visit) {
  const { page, said, isOffline } = visit;
  await begins(visit);
  await searches(visit, ADDRESS.words);
  if (isOffline) {
    await page.getByText(said("device-not-found", { text: ADDRESS.words, city: "Torino" })).waitFor();
    await searches(visit, TOWN);
  }
  await nearIsTold(visit, isOffline ? TOWN : ADDRESS.words);
  const { near } = await listed(page);
  const distances = near.map((row) => metres(row.distance, "it"));
  assert.ok(distances.length > 5 && distances[0] < 5_000, `${distances}`);
  assert.deepEqual(distances, distances.toSorted((a, b) => a - b));
  if (isOffline) return;
  const { features } = await json(`/api/v1/nearest?lat=${ADDRESS.lat}&lon=${ADDRESS.lon}`);
  assert.deepEqual(near.map((row) => row.id), features.map((desk) => desk.id));
}

async function languageSwitch(visit) {
  const { page, isOffline } = visit;
  await begins(visit);
  await searches(visit, TOWN, NEED);
  const before = await listed(page);
  const english = { ...visit, lang: "en", ...words("en") };
  await switchesLanguage(visit, "English");
  await page.waitForURL(/\/en\//);
  assert.equal(await page.getAttribute("html", "lang"), "en");
  await nearIsTold(english, TOWN);
  if (isOffline) assert.deepEqual((await listed(page)).near.map((row) => row.id), before.near.map((row) => row.id));
  else {
    const ids = ({ near, withoutPin }) => [near.map((row) => row.id), withoutPin];
    assert.deepEqual(ids(await listed(page)), ids(before), "the list stays");
  }
  assert.equal(await page.getByRole("search").getByLabel(english.say("find-need"), { exact: true }).inputValue(), NEED);
  if (!isOffline) return;
  // A language whose page was never opened is not there: the page from which one comes says so, and knows the search.
  await switchesLanguage(english, "français");
  await page.getByText(english.say("device-no-network")).waitFor();
  assert.equal(new URL(page.url()).pathname, "/en/phone");
  await nearIsTold(english, TOWN);
}

async function arabicEndToEnd(visit) {
  const { page } = visit;
  await needToCard(visit, async () => {
    assert.deepEqual([await page.getAttribute("html", "lang"), await page.getAttribute("html", "dir")], ["ar", "rtl"]);
    assert.deepEqual(await wordsInLatin(page), [], page.url());
    const { scrollWidth, clientWidth, culprits } = await sideways(page);
    assert.equal(scrollWidth, clientWidth, `${page.url()} scrolls sideways: ${culprits}`);
  });
}

async function reportWrongHours(visit) {
  const { page, say } = visit;
  const name = await goesToDesk(visit);
  await page.getByRole("link", { name: say("remark-link") }).click();
  await page.getByRole("radio", { name: say("remark-field-hours") }).check();
  await page.getByRole("textbox", { name: say("remark-words") }).fill("il lunedì apre alle 10");
  await page.getByRole("button", { name: say("remark-send") }).click();
  await page.getByRole("status").filter({ hasText: say("remark-thanks") }).waitFor();
  await page.getByRole("link", { name: say("remark-back") }).click();
  await page.getByRole("heading", { name, exact: true, level: 1 }).waitFor();
}

async function printSlip(visit) {
  const { page, say } = visit;
  await goesToDesk(visit);
  const answered = page.waitForResponse(/\/slip\.pdf$/);
  await page.getByRole("link", { name: say("take-slip") }).click();
  assert.equal((await answered).headers()["content-type"], "application/pdf");
  await page.waitForURL(/\/slip\.pdf$/);
  const bytes = Buffer.from(await (await fetch(page.url())).arrayBuffer());
  assert.equal(bytes.subarray(0, 5).toString(), "%PDF-");
}

async function saveFavourite(visit) {
  const { page, say } = visit;
  const name = await goesToDesk(visit);
  await star(visit).click();
  await page.getByRole("button", { name: say("take-saved"), pressed: true }).waitFor();
  await page.getByRole("link", { name: say("take-saved-title") }).first().click();
  await page.getByRole("heading", { name, exact: true }).waitFor();
  await page.getByRole("button", { name: `${say("take-saved-remove")}: ${name}` }).click();
  await page.getByText(say("take-saved-none")).waitFor();
}

async function pathStepToDesk(visit) {
  const { page, say } = visit;
  await begins(visit);
  await page.getByRole("link", { name: say("paths-home") }).click();
  await page.getByRole("link", { name: say("path-permit_renewal-title") }).click();
  const where = page.getByLabel(say("home-place-label"), { exact: true });
  await where.fill("Torino");
  await where.press("Enter");
  await page.waitForURL(/near=Torino/);
  const isStep = page.getByRole("heading", { name: say("path-need") });
  const desk = page.getByRole("listitem").filter({ has: isStep }).first().getByRole("link").first();
  const name = await desk.textContent();
  await desk.click();
  await page.waitForURL(/\/desk\//);
  await readsDesk(visit, new URL(page.url()).pathname.split("/").at(-1), name);
}

async function installAndGoOffline(visit) {
  const { page, say, said, isOffline } = visit;
  if (!isOffline) {
    await begins(visit);
    await page.getByRole("link", { name: say("device-title") }).click();
    await savesCity(visit);
    await page.getByText(say("device-install")).waitFor();
    const wire = await page.context().newCDPSession(page);
    const { installabilityErrors } = await wire.send("Page.getInstallabilityErrors");
    // Each test's visitor is a private window, where nothing is installed; that is all that the browser minds.
    assert.deepEqual(installabilityErrors.map(({ errorId }) => errorId), ["in-incognito"]);
    await goesOffline(visit);
  }
  const { start_url } = await page.evaluate(async () => (await fetch(document.querySelector("link[rel=manifest]").href)).json());
  await page.goto("about:blank");
  await page.goto(start_url);
  await nearIsTold(visit, said("device-center", { city: "Torino" }).source);
  await needToCard(visit);
  await page.getByRole("button", { name: say("device-update"), exact: true }).click();
  await page.getByRole("status").filter({ hasText: say("device-not-updated") }).waitFor();
  await page.getByRole("button", { name: said("device-save", { city: "Prato" }) }).click();
  await page.getByRole("status").filter({ hasText: said("device-failed", { city: "Prato" }) }).waitFor();
}

async function quickExit(visit) {
  const { page, say, hasScript, isOffline } = visit;
  const elsewhere = say("exit-url");
  visit.strangers.push(elsewhere);
  if (!isOffline) await page.route(elsewhere, (route) => route.fulfill({ contentType: "text/html", body: "<title>elsewhere</title>" }));
  await begins(visit);
  await searches(visit, TOWN, NEED);
  const asked = page.waitForRequest(elsewhere);
  await page.getByRole("link", { name: say("exit-label") }).click();
  assert.equal((await asked).headers()["referer"], undefined, "nobody learns where one came from");
  // Without a network it is the browser's own page that says so.
  await page.waitForURL((url) => (isOffline ? url.protocol === "chrome-error:" : url.href === elsewhere));
  assert.doesNotMatch(await page.content(), /Bussola|Moncalieri/);
  // Without script nothing can take the search out of the browser's history.
  if (!hasScript) return;
  await page.goBack();
  assert.doesNotMatch(page.url(), /find/);
  assert.equal(await page.getByRole("heading", { name: TOWN }).count(), 0, "the way back does not lead to the search");
}

// What is not offered.

async function favouriteNeedsScript(visit) {
  const { page, say } = visit;
  await goesToDesk(visit);
  assert.equal(await star(visit).count(), 0, "no star that does nothing");
  await page.getByRole("link", { name: say("take-saved-title") }).click();
  await page.getByText(say("take-saved-script")).waitFor();
}

async function installNeedsScript(visit) {
  const { page, say, said } = visit;
  await begins(visit);
  await page.getByRole("link", { name: say("device-title") }).click();
  const words = await page.getByRole("main").innerText();
  assert.ok(words.includes(say("device-no-script")), words);
  assert.equal(await page.getByRole("button", { name: said("device-save", { city: "Torino" }) }).count(), 0);
  await page.getByRole("link", { name: say("find-title") }).click();
  await page.waitForURL(/\/it\/find$/);
}

async function reportNeedsNetwork(visit) {
  const { page, say } = visit;
  await goesToDesk(visit);
  await goesOffline(visit);
  await page.getByRole("link", { name: say("remark-link") }).click();
  await isOnThePhone(visit, "remark-link");
  // The page of origin is a way to tell those who know.
  await page.getByRole("link", { name: say("desk-source-link") }).waitFor();
}

async function slipNeedsNetwork(visit) {
  await goesToDesk(visit);
  await goesOffline(visit);
  await visit.page.getByRole("link", { name: visit.say("take-slip") }).click();
  await isOnThePhone(visit, "take-slip");
}

async function favouritesNeedNetwork(visit) {
  const { page, say } = visit;
  const name = await goesToDesk(visit);
  await goesOffline(visit);
  await star(visit).click();
  await page.getByRole("button", { name: say("take-saved"), pressed: true }).waitFor();
  await page.getByRole("link", { name: say("take-saved-title") }).first().click();
  await isOnThePhone(visit, "take-save");
  await page.context().setOffline(false);
  await page.getByRole("link", { name: say("take-saved-title") }).click();
  await page.waitForURL(/\/it\/saved$/);
  await page.getByRole("heading", { name, exact: true }).waitFor();
}

async function pathNeedsNetwork(visit) {
  const { page, say } = visit;
  await begins(visit);
  await goesOffline(visit);
  await page.getByRole("link", { name: say("paths-home") }).click();
  await isOnThePhone(visit, "paths-home");
}

/** What needs the network leads to the desks that are saved, which says why, and whose pages do not promise it. */
async function isOnThePhone(visit, promise) {
  const { page, say, said } = visit;
  await page.waitForURL(/\/it\/phone$/);
  await page.getByText(say("device-no-network")).waitFor();
  await page.getByRole("heading", { name: say("device-title"), level: 1 }).waitFor();
  await page.getByText(say("device-private")).waitFor();
  await page.getByText(said("device-age", { date: ".+" })).waitFor();
  await opensFirstDesk(visit);
  for (const role of ["link", "button"]) {
    assert.equal(await page.getByRole("main").getByRole(role, { name: say(promise), exact: true }).count(), 0);
  }
}

// What people do on the way.

/** Saves a city on the page "On this phone", which is opened unless it is there. */
async function savesCity({ page, lang, say, said }) {
  if (!page.url().endsWith("/phone")) await page.goto(`/${lang}/phone`);
  await page.getByRole("button", { name: said("device-save", { city: "Torino" }) }).click();
  // It can be wiped when all of it is there.
  await page.getByRole("button", { name: say("device-wipe") }).click({ trial: true });
  await isKept(page, `/${lang}/phone`);
}

async function opensEnglishPage(visit) {
  const { page } = visit;
  await switchesLanguage(visit, "English");
  await page.waitForURL("**/en/phone");
  await isKept(page, "/en/phone");
  await switchesLanguage({ ...visit, ...words("en") }, "italiano");
  await page.waitForURL("**/it/phone");
}

async function isKept(page, path) {
  await until(page, `${path} is kept`, () => page.evaluate((path) => caches.match(path).then(Boolean), path));
}

async function goesOffline(visit) {
  await visit.page.context().setOffline(true);
  visit.isOffline = true;
}

/** The first page; without a network the page "On this phone" comes in its place. */
async function begins({ page, lang, hasScript, isOffline }) {
  await page.goto("/");
  assert.equal(new URL(page.url()).pathname, isOffline ? `/${lang}/phone` : `/${lang}`);
  assert.equal(await page.locator("html[data-ready]").count(), hasScript ? 1 : 0, "scripts run, or do not");
}

/** Writes a place and chooses a need: on the first page behind a door, on the phone in a list. */
async function searches({ page, say, need, isOffline }, place, code) {
  const where = page.getByLabel(say(isOffline ? "find-place" : "home-place-label"), { exact: true });
  await where.fill(place);
  if (code === undefined || isOffline) await where.press("Enter");
  // Leaving the field puts away the places that are suggested.
  else await where.press("Tab");
  if (code === undefined) return;
  if (isOffline) await page.getByRole("search").getByLabel(say("find-need"), { exact: true }).selectOption(code);
  else await page.getByRole("button", { name: new RegExp(`^${need(code)}`) }).click();
}

async function goesToDesk(visit) {
  await begins(visit);
  await searches(visit, "Torino", NEED);
  return opensFirstDesk(visit);
}

/** Opens the first card; answers its name. */
async function opensFirstDesk({ page }) {
  const first = page.getByRole("article").first().getByRole("heading").getByRole("link");
  const name = await first.textContent();
  await first.click();
  await page.getByRole("heading", { name, exact: true }).first().waitFor();
  return name;
}

/** Name, hours and source of a desk, as the API tells them. */
async function readsDesk({ page, say }, id, name) {
  const { properties } = await json(`/api/v1/desks/${id}`);
  assert.equal(name, properties.name);
  const title = page.getByRole("main").getByRole("heading", { name, exact: true });
  await title.first().waitFor();
  await page.getByRole("heading", { name: say("desk-opening"), exact: true }).waitFor();
  const hours = page.getByRole("table").or(page.getByText(say("desk-hours-unknown")));
  assert.ok(await hours.first().isVisible(), "the hours are told, or that nobody knows them");
  assert.equal(await page.getByRole("link", { name: say("desk-source-link") }).getAttribute("href"), properties.source_url);
  assert.ok(properties.phones.length === 0 || (await page.getByRole("link", { name: properties.phones[0] }).count()) > 0);
}

async function switchesLanguage({ page, say }, name) {
  await page.locator("summary", { hasText: say("language-switch") }).click();
  await page.getByRole("link", { name, exact: true }).click();
}

/** The heading of a list says from where. */
async function nearIsTold({ page, said }, place) {
  await page.getByRole("heading", { name: said("find-near", { place }) }).waitFor();
}

function star({ page, say }) {
  return page.getByRole("button", { name: say("take-save"), exact: true });
}

/** Codes of a door: its own and those behind it. */
async function needsOf(code) {
  const { needs } = await json("/api/v1/needs");
  const door = needs.find((one) => one.code === code);
  return [code, ...door.needs.map((need) => need.code)];
}

/** Titles, fields, buttons and menus without a word in Arabic; names stay as they are written on the door. */
function wordsInLatin(page) {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll("h1, h2, h3, h4, label, summary, button, option, nav a, footer .links a")];
    const isForeign = (one) => one.closest("[translate=no], .languages ul, .packs") ?? one.querySelector("[translate=no]");
    const words = all.filter((one) => one.checkVisibility() && !isForeign(one)).map((one) => one.textContent.trim());
    return words.filter((text) => /\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text));
  });
}

/** What the site says in a language: `say` a text, `said` a pattern for one in which something is filled in, and marks of
 * direction may stand around it; `need` the name of a need. */
function words(lang) {
  const folder = join(ROOT, "data/locales", lang);
  const texts = readdirSync(folder).filter((name) => name.endsWith(".ftl")).map((name) => readFileSync(join(folder, name), "utf8"));
  const taxonomy = readFileSync(join(folder, "taxonomy.toml"), "utf8");
  const found = (text, pattern) => new RegExp(pattern, "m").exec(text)?.[1] ?? assert.fail(`${pattern} is not in ${folder}`);
  const say = (key) => found(texts.join("\n"), `^${key} = (.+)$`);
  const said = (key, values) => {
    const isSign = /[.*+?^$()|[\]\\]/g;
    const plain = say(key).replaceAll(isSign, "\\$&");
    return new RegExp(plain.replaceAll(/\{ \\\$(\w+) \}/g, (_, name) => `\\p{Cf}?${values[name]}\\p{Cf}?`), "u");
  };
  return { say, said, need: (code) => found(taxonomy, `^\\[need\\.${code}\\]\\nlabel = "(.+)"$`) };
}
