import { describe, expect, test } from "@jest/globals";
import { draftOf } from "../../src/draft/draft.ts";
import { readPlain } from "../../src/draft/documents/plain.ts";
import { placeReferences } from "../../src/ingest/draft/sources.ts";
import { sentencesOf } from "../../src/draft/sentences.ts";

const BERG = "Berg, M. *Ropes of the north*. Arden: Quay Press, 1998.";
const AAS = "Aas, F. “Chains.” *Bay Post*, 4 May 2004";

function read(...notes: readonly string[]) {
  const marks = notes.map((_note, index) => `It is so [${index + 1}].`).join(" ");
  const list = notes.map((note, index) => `[${index + 1}] ${note}`).join("\n");
  return draftOf(readPlain(`Ropes\n\n${marks}\n\nNotes\n\n${list}\n`), []);
}

function meaning(...notes: readonly string[]): readonly (readonly [string, string | null, string | null])[] {
  return read(...notes).references.map(({ label, title, same }) => [label, title, same]);
}

describe("a note that points to another one", () => {
  test("It has the work of that one, where there is no doubt which.", () => {
    expect(
      meaning(BERG, "Ibid., 4.", "Ibid.", AAS, "Berg, op. cit., 5.", "Berg, *Ropes*, 6.", "See note 4 above."),
    ).toEqual([
      ["1", "Ropes of the north", null],
      ["2", "Ropes of the north", "1"],
      ["3", "Ropes of the north", "1"],
      ["4", "Chains", null],
      ["5", "Ropes of the north", "1"],
      ["6", "Ropes of the north", "1"],
      ["7", "Chains", "4"],
    ]);
  });

  test("It has none where two may be meant, and where there is none before it.", () => {
    const second = "Berg, M. *Hooks*. Arden: Quay Press, 2001.";
    expect(meaning(BERG, second, "Berg, op. cit., 5.").at(-1)).toEqual(["3", null, null]);
    expect(meaning(`${AAS}; ${BERG}`, "Ibid.").at(-1)).toEqual(["2", null, null]);
    const { references, unread } = read("Ibid.", BERG);
    expect(references[0]).toMatchObject({ title: null, unread: [expect.stringContaining("points to another one")] });
    expect(unread).toHaveLength(1);
  });
});

test("Notes that mean one work have one source in a bundle.", () => {
  const placed = placeReferences(read(BERG, "Ibid.", AAS), new Set());
  expect(placed.map(({ label }) => label)).toEqual(["1", "2", "3"]);
  expect(placed[1]?.source).toBe(placed[0]?.source);
  expect(placed[2]?.source).not.toBe(placed[0]?.source);
});

test("A list that is announced and could not be read is one remark.", () => {
  const text = "Ropes\n\nIt is so [1]. It is more so [2].\n\nReferences\n\nask the office for them";
  const { unread } = draftOf(readPlain(text), []);
  const at = text.indexOf("References");
  expect(unread).toEqual([
    {
      start: at,
      end: at + "References".length,
      reason: "A list of references is announced here, and no entry of it could be read.",
    },
  ]);
});

test("Each work of a note is a reference, and the mark leads to all of them.", () => {
  const { references, markers } = read(`${AAS}; Vik, O. “Hooks.” *Quay News*, 1 June 2004.`);
  expect(references.map(({ label, title }) => [label, title])).toEqual([
    ["1", "Chains"],
    ["1 (2)", "Hooks"],
  ]);
  expect(markers[0]?.citations.map(({ label }) => label)).toEqual(["1", "1 (2)"]);
});

test("An entry in press ends where the next one begins.", () => {
  const list =
    "Aas, F. (2001). Four ropes. Quay Notes.\nBerg, Å. (in press). Ropes in frost. Quay Notes.\nVik, O. (2018). Two ropes. Bay Notes.";
  const draft = draftOf(
    readPlain(`Ropes\n\nIt froze (Berg, in press). It thawed (Vik, 2018).\n\nReferences\n\n${list}\n`),
    [],
  );
  expect(draft.references.map(({ title, published }) => [title, published])).toEqual([
    ["Four ropes", "2001"],
    ["Ropes in frost", null],
    ["Two ropes", "2018"],
  ]);
  expect(draft.markers.flatMap(({ citations }) => citations.map(({ verdict }) => verdict))).not.toContain("UNRESOLVED");
});

test("A stop in the marks of a title ends no sentence, and a bracket closes behind its stop.", () => {
  const text = "他们在读《走吧！船》吗？（没有人回答。）第3号码头空了。";
  const spans = sentencesOf(text, [{ kind: "text", start: 0, end: text.length }], []);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    "他们在读《走吧！船》吗？",
    "（没有人回答。）",
    "第3号码头空了。",
  ]);
});
