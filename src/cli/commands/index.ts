import type { Command } from "../command.ts";
import { BUNDLES } from "./bundles.ts";
import { CURATION } from "./curation.ts";
import { QUESTIONS } from "./questions.ts";
import { db, start } from "./service.ts";

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [start, ...QUESTIONS, ...CURATION, ...BUNDLES, db];
