// After Vite: puts pictograms and icons beside the other assets under hashed names, a .br file beside every file, and
// the engine for the browser where it is built already.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

import { putEngine } from "./engine.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const manifestPath = join(dist, ".vite/manifest.json");
const manifest = JSON.parse(readFileSync(manifestPath, "utf8"));

for (const name of ["icons.svg", "favicon.svg", "icon-192.png", "icon-512.png", "icon-maskable.png"]) {
  const content = readFileSync(join(root, "icons", name));
  const hash = createHash("sha256").update(content).digest("base64url").slice(0, 8);
  const { name: stem, ext } = parse(name);
  const file = `assets/${stem}-${hash}${ext}`;
  writeFileSync(join(dist, file), content);
  manifest[name] = { file, src: `icons/${name}` };
}
writeFileSync(manifestPath, JSON.stringify(manifest, null, 2));

const packed = /\.(js|css|svg|json|html|txt|webmanifest)$/;
for (const name of [...readdirSync(join(dist, "assets")).map((name) => `assets/${name}`), "sw.js", "widget.js"]) {
  const path = join(dist, name);
  if (!statSync(path).isFile() || !packed.test(name)) continue;
  const content = readFileSync(path);
  const br = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  writeFileSync(`${path}.br`, br);
  console.log(`${name.padEnd(40)} ${content.length} B, ${br.length} B packed`);
}

putEngine();
