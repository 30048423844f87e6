import { test } from "@jest/globals";
import { findChromium } from "../tools/chromium.ts";

export { findChromium, openChromium, PICTURES, type Browser } from "../tools/chromium.ts";

/** A test that needs a Chromium; counted as skipped, by its name, where there is none. */
export const testInChromium = findChromium() === null ? test.skip : test;
