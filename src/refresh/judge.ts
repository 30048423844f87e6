import type { Run } from "../db/graph.ts";
import { judgeText } from "../domain/verdicts/judge-text.ts";
import { nearWords } from "../words/near-words.ts";
import { cypher } from "../generated/cypher.ts";
import { writeRows } from "./rows.ts";

function isSame(one: object, other: object): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}

/** Judges the citations of texts, in the transaction of the caller, and writes the verdicts that changed. */
export async function judgeTexts(run: Run, sources: readonly string[]): Promise<void> {
  const texts = await run(cypher["audit/citations"], { sources });
  const judged = texts.map((text) => {
    const { citations, claims } = judgeText(text, nearWords());
    const stored = new Map(
      text.claims.flatMap(({ id, stored: rows }) => rows.map((row) => [`${id} ${row.source}`, { claim: id, ...row }])),
    );
    const verdicts = new Map(text.claims.map(({ id, verdict }) => [id, verdict]));
    return {
      citations: citations.filter((row) => !isSame(row, stored.get(`${row.claim} ${row.source}`) ?? {})),
      claims: claims.filter(({ claim, verdict }) => verdicts.get(claim) !== verdict),
    };
  });
  await writeRows(
    judged.flatMap((text) => text.citations),
    (citations) => run(cypher["audit/write-verdicts"], { citations, claims: [] }),
  );
  await writeRows(
    judged.flatMap((text) => text.claims),
    (claims) => run(cypher["audit/write-verdicts"], { citations: [], claims }),
  );
}
