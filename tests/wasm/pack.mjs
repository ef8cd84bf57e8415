// Compresses the engine for the browser, and refuses one that is too large for a phone.
//   node tests/wasm/pack.mjs FILE.wasm MAX_BYTES
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const [file, maxBytes] = [process.argv[2], Number(process.argv[3])];
const bytes = readFileSync(file);
const params = {
  [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
  [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
};
const packed = brotliCompressSync(bytes, { params });
writeFileSync(`${file}.br`, packed);
const gzip = gzipSync(bytes, { level: 9 }).length;
console.log(`${bytes.length} bytes, ${packed.length} with brotli (at most ${maxBytes}), ${gzip} with gzip`);
if (packed.length > maxBytes) {
  console.error(`the engine for the browser is ${packed.length - maxBytes} bytes too large`);
  process.exit(1);
}
