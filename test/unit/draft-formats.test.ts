import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { readArticle } from "../../src/draft/documents/read-article.ts";
import { docxOf, packed, pdfOf, readDocument, type PdfLine } from "./draft-kit.ts";

describe("reStructuredText", () => {
  test("Footnotes, citations and notes without a number are read; code, comments and directives say nothing.", async () => {
    const text =
      "======\nBarges\n======\n\nThey are slow. [2]_ They leak [#]_ and ``rust [3]_``.\nThey sink [EID11]_, says nobody::\n\n    code [2]_ here\n\n- one of them\n- two of them\n\n.. note:: Not this.\n\n.. [2] Nord, B. (2014). Paths. Canals.\n.. [#] Aas, T. (2018). Weirs.\n   Canals.\n.. [EID11] Eide, P. (2011). Locks. Canals.\n";
    const { article, sentences, marks, references } = await readDocument("a.rst", text);
    expect([article.text, article.title]).toEqual([text, "Barges"]);
    expect(sentences).toEqual([
      "Barges",
      "They are slow. [2]_",
      "They leak [#]_ and ``rust [3]_``.",
      "They sink [EID11]_, says nobody::",
      "one of them",
      "two of them",
    ]);
    expect(marks).toEqual([
      ["[2]_", "2"],
      ["[#]_", "1"],
      ["[EID11]_", "EID11"],
    ]);
    expect(references).toEqual([
      ["2", "Paths"],
      ["1", "Weirs"],
      ["EID11", "Locks"],
    ]);
  });
});

const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe("DOCX", () => {
  test("Paragraphs and footnotes are read, and a mark leads to its note.", async () => {
    const body = `<w:p>${words("Barges are slow.")}${note(1)}${words(" They leak.")}${note(2)}</w:p>`;
    const { marks, references, sentences } = await readDocument(
      "a.docx",
      docxOf(body, ["Eide, P. (2011). Locks. Canals.", "Nord, B. (2014). Paths. Canals."]),
    );
    expect(sentences).toEqual(["Barges are slow.[1]", "They leak.[2]"]);
    expect(marks).toEqual([
      ["[1]", "1"],
      ["[2]", "2"],
    ]);
    expect(references).toEqual([
      ["1", "Locks"],
      ["2", "Paths"],
    ]);
  });

  test("One that unpacks to more than 50 MB is refused, and so is a package of something else.", async () => {
    const large = packed({ "word/document.xml": Buffer.alloc(51 * 1024 * 1024) });
    await expect(readDocument("a.docx", large)).rejects.toThrow("The DOCX unpacks to more than 50 MB.");
    await expect(readDocument("a.docx", packed({ "a.txt": "x" }))).rejects.toThrow(
      "This is no DOCX: it has no document",
    );
  });
});

const folder = mkdtempSync(join(tmpdir(), "lacuna-pdf-"));
afterAll(() => rmSync(folder, { recursive: true }));

function pdfFile(name: string, content: Buffer | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Lines of a column from a height on. */
function column(x: number, top: number, lines: readonly string[]): readonly PdfLine[] {
  return lines.map((line, index) => [x, top - index * 13, 10, line]);
}

describe("PDF", () => {
  test("Columns are read in order, parted words are whole, heads are left out, notes lead from their marks.", async () => {
    const head = (page: number): readonly PdfLine[] => [
      [60, 780, 8, "Journal of Barges"],
      [300, 20, 8, String(page)],
    ];
    const left = [
      "The old barges of the northern ca-",
      "nals carry gravel to the towns by",
      "the sea, and they carry grain",
      "to the mills of the hills.",
    ];
    const right = [
      "On the way back they are empty,",
      "and they are slow for that.",
      "Nobody has counted them, and",
      "nobody will.",
    ];
    const pages = [
      [
        ...head(1),
        [150, 740, 18, "Barges at rest"] as const,
        ...column(60, 700, left),
        ...column(330, 700, right),
        [159, 664, 6, "1"] as const,
        [60, 60, 8, "1. Eide, P. (2011). Locks. Canals."] as const,
      ],
      [...head(2), ...column(60, 700, ["So ends the tale of the barges."])],
    ];
    const article = await readArticle(pdfFile("a.pdf", pdfOf(pages)));
    expect(article.title).toBe("Barges at rest");
    expect(article.text).toContain(
      "The old barges of the northern canals carry gravel to the towns by the sea, and they carry grain to the mills of the hills.1",
    );
    expect(article.text).toContain("hills.1\n\nOn the way back they are empty, and they are slow for that.");
    expect(article.text).not.toContain("Journal of Barges");
    expect(article.text.trimEnd().split("\n").at(-1)).toBe("1. Eide, P. (2011). Locks. Canals.");
    const [mark] = article.marks;
    expect(article.text.slice(mark?.start, mark?.end)).toBe("1");
    expect(mark?.targets).toEqual([article.lists[0]?.start]);
  }, 120_000);

  test("One without text and one that is broken are refused.", async () => {
    await expect(readArticle(pdfFile("b.pdf", pdfOf([[]])))).rejects.toThrow("The PDF has no text in it");
    await expect(readArticle(pdfFile("c.pdf", "%PDF-1.4 and no more"))).rejects.toThrow(
      "This is no PDF that can be read",
    );
  }, 120_000);
});
