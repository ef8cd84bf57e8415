// The browser of a journey: Debian's Chromium, one for each file of tests, one clean visitor for each test.
import { after, before } from "node:test";
import { chromium } from "playwright-core";

/** Where the server under test answers; `run.mjs` starts it. */
export const ORIGIN = process.env.BUSSOLA_URL ?? missing();

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1440, height: 900 };

const MAX_WAIT_MS = 30_000;
export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // It asks the names of its maker's hosts for itself; here it finds none.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

let browser;

/** Opens the browser of a file of tests, and closes it when they are done. */
export function withBrowser() {
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());
}

export function launch() {
  return chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
}

/** A page of a visitor who has never been here. `script`, `theme` and the rest are as in Playwright. */
export async function visitor(t, { script = true, theme = "light", viewport = PHONE, lang = "it", ...rest } = {}) {
  const context = await browser.newContext({
    baseURL: ORIGIN,
    javaScriptEnabled: script,
    colorScheme: theme,
    reducedMotion: "reduce",
    locale: lang,
    viewport,
    ...rest,
  });
  t.after(() => context.close());
  context.setDefaultTimeout(MAX_WAIT_MS);
  return context.newPage();
}

/** Everything that goes wrong on a page from now on: errors, refusals of the content policy, strangers. */
export async function watch(page, origin = ORIGIN) {
  const seen = { errors: [], strangers: [], addresses: [] };
  await page.addInitScript(() => {
    const tell = (event) => console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`);
    document.addEventListener("securitypolicyviolation", tell);
  });
  page.on("console", (message) => {
    const isFault = message.type() === "error" || message.text().startsWith("map ");
    const isOwnStatus = message.location().url === page.url() && message.text().includes("status of 404");
    if (isFault && !isOwnStatus) seen.errors.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => seen.errors.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    seen.addresses.push(url.href);
    const isOwn = url.origin === origin || ["data:", "blob:"].includes(url.protocol);
    if (!isOwn) seen.strangers.push(url.href);
  });
  return seen;
}

/** Asks the page, frame by frame, until the answer is true; `act` runs before each question. */
export async function until(page, what, question, act = async () => {}) {
  const end = Date.now() + MAX_WAIT_MS;
  for (let n = 0; Date.now() < end; n++) {
    await act(n);
    if (await question()) return;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`it never came true that ${what}`);
}

export async function json(path) {
  const answer = await fetch(new URL(path, ORIGIN), { headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
  return answer.json();
}

function missing() {
  throw new Error('BUSSOLA_URL is not set: start the journeys with "node tests/e2e/run.mjs"');
}
