// Builds the style sheet, the small script of every page, the map and the search on the phone, each under a name made
// from its contents. The service worker and the script for other sites keep their names, which others come back to.
import { defineConfig } from "vite";

export default defineConfig({
  base: "/",
  publicDir: false,
  build: {
    outDir: "dist",
    assetsDir: "assets",
    manifest: true,
    modulePreload: false,
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // `preserveEntrySignatures`: the map is an entry that another one imports by its address.
    rollupOptions: {
      preserveEntrySignatures: "exports-only",
      input: [
        "styles/main.css",
        "styles/framed.css",
        "main.ts",
        "map/map.ts",
        "device/phone.ts",
        "worker/sw.ts",
        "elsewhere/widget.ts",
      ],
      output: {
        entryFileNames: ({ name }) => (["sw", "widget"].includes(name) ? `${name}.js` : "assets/[name]-[hash].js"),
      },
    },
  },
});
