// What opening_hours.js says of the hours about which we have written down our answers. Every disagreement is listed in
// tests/fixtures/hours/disagreements.tsv with the reason for it; one that is not, or is no longer one, fails.
//
//   node judge.mjs [ANSWERS.jsonl]            compares
//   node judge.mjs --write [ANSWERS.jsonl]    writes the list anew; new lines have the reason "?"

import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// Before anything asks for the time: hours are those of the wall clock in Italy.
process.env.TZ = "Europe/Rome";
const { default: OpeningHours } = await import("opening_hours");

const here = dirname(fileURLToPath(import.meta.url));
const args = process.argv.slice(2).filter((arg) => arg !== "--write");
const target = process.env.CARGO_TARGET_DIR ?? join(here, "../../target");
const answersFile = args[0] ?? join(target, "tmp/hours-answers.jsonl");
const listFile = join(here, "../fixtures/hours/disagreements.tsv");
const reasonsFile = join(here, "../fixtures/hours/reasons.json");

// A place in Italy without holidays of its own.
const PLACE = { lat: 45.07, lon: 7.68, address: { country_code: "it", state: "Piemonte" } };

/** The hour of the night in which clocks go forward is no time that a clock shows. */
const isReal = (moment) => {
  const date = new Date(moment);
  return date.getHours() === Number(moment.slice(11, 13));
};

function theirs(hours, moments) {
  let judge;
  try {
    judge = new OpeningHours(hours, PLACE, { tag_key: "opening_hours" });
  } catch (error) {
    return moments.map(() => "x");
  }
  return moments.map((moment) => {
    const at = new Date(moment);
    return judge.getState(at) ? "o" : judge.getUnknown(at) ? "u" : "c";
  });
}

/** One line per hours and pair of answers: how often, and the first moment. */
function disagreements(lines) {
  const found = new Map();
  let nMoments = 0;
  for (const { hours, moments, answers } of lines) {
    const other = theirs(hours, moments);
    moments.forEach((moment, at) => {
      if (!isReal(moment)) return;
      nMoments += 1;
      if (other[at] === answers[at]) return;
      const key = `${hours}\t${answers[at]}\t${other[at]}`;
      const known = found.get(key) ?? { n: 0, first: moment };
      found.set(key, { n: known.n + 1, first: moment < known.first ? moment : known.first });
    });
  }
  return { found, nMoments };
}

const lines = readFileSync(answersFile, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
const reasons = JSON.parse(readFileSync(reasonsFile, "utf8"));
const { found, nMoments } = disagreements(lines);

const listed = new Map();
const HEAD = "reason\thours\tours\ttheirs\tfirst";
for (const line of readFileSync(listFile, "utf8").split("\n").slice(1).filter(Boolean)) {
  const [reason, hours, ours, their, first] = line.split("\t");
  listed.set(`${hours}\t${ours}\t${their}`, { reason, first });
}

if (process.argv.includes("--write")) {
  const rows = [...found].map(([key, { first }]) => `${listed.get(key)?.reason ?? "?"}\t${key}\t${first}`);
  writeFileSync(listFile, [HEAD, ...rows.sort(), ""].join("\n"));
}

const faults = [];
for (const [key, { n, first }] of found) {
  if (!listed.has(key)) faults.push(`not listed: ${key.replaceAll("\t", " | ")} at ${first} and ${n - 1} more moments`);
}
for (const [key, { reason, first }] of listed) {
  if (!found.has(key)) faults.push(`no longer a disagreement: ${key.replaceAll("\t", " | ")}`);
  else if (found.get(key).first !== first) faults.push(`begins elsewhere: ${key.replaceAll("\t", " | ")}`);
  if (!reasons[reason]) faults.push(`"${reason}" is not explained in reasons.json: ${key.replaceAll("\t", " | ")}`);
}
const used = new Set([...listed.values()].map(({ reason }) => reason));
for (const reason of Object.keys(reasons)) {
  if (!used.has(reason)) faults.push(`the reason "${reason}" is used by no line`);
}

const nDiffering = [...found.values()].reduce((sum, { n }) => sum + n, 0);
console.log(`${lines.length} hours at ${nMoments} moments: ${nDiffering} answers differ, all told in ${listed.size} lines`);
if (faults.length > 0) {
  console.error(faults.slice(0, 50).join("\n"));
  console.error(`${faults.length} faults`);
  process.exit(1);
}
