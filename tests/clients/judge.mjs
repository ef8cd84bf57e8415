// What every check in Node is written with; prints the same lines as judge.py.
export const SITE = (process.env.BUSSOLA_URL ?? "").replace(/\/+$/, "");
export const OGC = `${SITE}/ogc`;
const MOST_TOLD = 8;
const checks = [];

/** Registers a check; its function answers with the number of things it looked at. */
export function check(sentence, examine) {
  checks.push({ sentence, examine });
}

/** Runs every check; the exit code is 0 only when all hold and none looked at nothing. */
export async function run() {
  for (const { sentence, examine } of checks) {
    try {
      const count = await examine();
      if (!count) throw new Error("looked at nothing");
      console.log(`ok\t${count}\t${sentence}`);
    } catch (error) {
      process.exitCode = 1;
      console.log(`WRONG\t${sentence}: ${error.isFaults ? error.message : (error.stack ?? error)}`);
    }
  }
  if (checks.length === 0) process.exitCode = 1;
}

/** Collects what is wrong, so that one run tells all of it. */
export class Faults {
  #found = [];
  #nSeen = 0;

  unless(holds, told) {
    this.#nSeen++;
    if (!holds) this.#found.push(String(told));
  }

  /** How many things were looked at; fails when something was wrong with one. */
  count() {
    if (this.#found.length === 0) return this.#nSeen;
    const told = this.#found.slice(0, MOST_TOLD).join("\n  ");
    const error = new Error(`${this.#found.length} of ${this.#nSeen} are wrong:\n  ${told}`);
    error.isFaults = true;
    throw error;
  }
}

/** The JSON of an answer that must be right. */
export async function read(path) {
  const url = path.startsWith("http") ? path : SITE + path;
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
  return answer.json();
}

/** All features of a collection, over all pages. */
export async function items(collection, query = "limit=10000") {
  const features = [];
  let following = `${OGC}/collections/${collection}/items?${query}`;
  while (following) {
    const page = await read(following);
    features.push(...page.features);
    following = page.links.find((link) => link.rel === "next")?.href;
  }
  return features;
}
