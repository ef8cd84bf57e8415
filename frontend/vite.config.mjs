// Builds the style sheet, the small script of every page and the map, each under a name made from its contents.
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
    rollupOptions: { preserveEntrySignatures: "exports-only", input: ["styles/main.css", "main.ts", "map/map.ts"] },
  },
});
