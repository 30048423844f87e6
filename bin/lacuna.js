#!/usr/bin/env node
// Node 20 cannot read TypeScript by itself, so the loader is registered before anything of src/ is imported.
import { register } from "tsx/esm/api";

register();
await import("../src/main.ts");
