#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/main.js", import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  console.error("lacuna: it is not built. Run `npm ci` in its folder, with scripts and development dependencies.");
  process.exitCode = 70;
}
