import { join } from "node:path";

/** The folder of the package: `seeds/`, `examples/`, `schema/` and `pom.xml` lie there. The same from `src/` and from `dist/`. */
export const PROJECT = join(import.meta.dirname, "..");
