// After Vite: puts the pictograms beside the other assets under hashed names, and a .br file beside every file.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const manifestPath = join(dist, ".vite/manifest.json");
const manifest = JSON.parse(readFileSync(manifestPath, "utf8"));

for (const name of ["icons.svg", "favicon.svg"]) {
  const content = readFileSync(join(root, "icons", name));
  const hash = createHash("sha256").update(content).digest("base64url").slice(0, 8);
  const file = `assets/${name.replace(".svg", "")}-${hash}.svg`;
  writeFileSync(join(dist, file), content);
  manifest[name] = { file, src: `icons/${name}` };
}
writeFileSync(manifestPath, JSON.stringify(manifest, null, 2));

const packed = /\.(js|css|svg|json|html|txt|webmanifest)$/;
for (const name of readdirSync(join(dist, "assets"))) {
  const path = join(dist, "assets", name);
  if (!statSync(path).isFile() || !packed.test(name)) continue;
  const content = readFileSync(path);
  const br = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  writeFileSync(`${path}.br`, br);
  console.log(`${name.padEnd(40)} ${content.length} B, ${br.length} B packed`);
}
