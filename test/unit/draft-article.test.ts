import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { draftOf } from "../../src/draft/draft.ts";
import { articleIn } from "../../src/draft/documents/formats.ts";
import { readArticle } from "../../src/draft/documents/read-article.ts";

const folder = mkdtempSync(join(tmpdir(), "lacuna-article-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function read(name: string, content: string | Uint8Array) {
  return articleIn(name, Buffer.from(content));
}

const PAGE = `<!doctype html><html lang="en"><head><title>Ferries stop</title><meta name="author" content="Ann Lee">
<meta property="article:published_time" content="2024-03-02T10:00:00Z"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Ferries stop</h1>
<p>The ferries stopped on Monday, and nobody knows why the harbour board let it happen so quickly.<sup><a href="#fn1">1</a></sup> Some
12 boats lay idle, as captains had said they would, and traders lost 3 m<sup>2</sup> of space.<a href="#ref-2">[2]</a></p>
<p>Traders in the <em>old market</em> counted losses of $4.5 million in a week<sup>1,2</sup>, the chamber said.</p></article>
<section class="footnotes"><ol><li id="fn1">Doe, J. (2024). <i>Ferries</i>. Bay Post. <a href="#r1">↩</a></li>
<li id="ref-2">“Idle boats,” The Bay Post, 2 March 2024.</li></ol></section>
<footer>Copyright</footer><script>document.write("x")</script></body></html>`;

describe("reading an article", () => {
  test("Byte order mark and CRLF go; the rest stays to the letter.", async () => {
    expect((await read("a.txt", "\uFEFFOne.\r\nTwo.\rThree. \r\n")).text).toBe("One.\nTwo.\nThree. \n");
  });

  test("Of a page the main text is read, with its notes, whatever it is called.", async () => {
    for (const name of ["a.html", "page.txt"]) {
      const article = await read(name, PAGE);
      const { markers, references, sentences } = draftOf(article, []);
      expect([article.title, article.authors, article.published, article.language]).toEqual([
        "Ferries stop",
        ["Ann Lee"],
        "2024-03-02",
        "en",
      ]);
      expect(markers.map(({ text, citations }) => [text, ...citations.map(({ label }) => label)])).toEqual([
        ["1", "1"],
        ["[2]", "2"],
        ["1,2", "1", "2"],
      ]);
      expect(references.map(({ label, title, published }) => [label, title, published])).toEqual([
        ["1", "Ferries", "2024"],
        ["2", "Idle boats", "2024-03-02"],
      ]);
      expect(article.text).toContain("quickly.1 Some 12 boats");
      expect(article.text).not.toMatch(/Home|Copyright|document\.write|↩/);
      expect(sentences.length).toBeGreaterThanOrEqual(3);
    }
  });

  test("Markdown stays as it is; what stands at its head is known and is no sentence.", async () => {
    const text =
      "---\ntitle: Reefs\ndate: 2024-05-06\n---\n\n# Reefs\n\nThey die[^1].\n\n[^1]: Holm, J. (2020). *Reefs*. Quay.\n";
    const article = await read("a.md", text);
    const { sentences, markers } = draftOf(article, []);
    expect([article.text, article.title, article.published]).toEqual([text, "Reefs", "2024-05-06"]);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(["Reefs", "They die[^1]."]);
    expect(markers.map(({ citations }) => citations[0]?.verdict)).toEqual(["UNVERIFIED"]);
  });

  test.each([
    ["empty.txt", " \n", "The file is empty."],
    ["latin.txt", new Uint8Array([0x61, 0x0a, 0xe9, 0x62]), "latin.txt:2:1: This line is not UTF-8."],
    ["nul.txt", "ab\ncd\0", "nul.txt:2:3: The file has a NUL here"],
    ["none.html", "<html><body><script>1</script></body></html>", "No text was found in this HTML."],
    [
      "old.docx",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
      "This file is locked with a password",
    ],
    ["broken.docx", "PK\u0003\u0004 and no more", "This is no DOCX: the package is broken."],
  ])("%s is refused with its place.", async (name, content, message) => {
    await expect(read(name, content)).rejects.toThrow(message);
  });

  test("A folder, a missing file and one that is too large are refused.", async () => {
    await expect(readArticle(folder)).rejects.toThrow("This is a folder.");
    await expect(readArticle(join(folder, "nowhere.txt"))).rejects.toThrow("There is no such file.");
    const large = file("large.txt", new Uint8Array(8 * 1024 * 1024 + 1).fill(97));
    await expect(readArticle(large)).rejects.toThrow("The file is larger than 8 MB.");
  });

  test("A file is read in a thread, whose problems arrive whole, and which is stopped in time.", async () => {
    expect((await readArticle(file("page.html", PAGE))).title).toBe("Ferries stop");
    await expect(readArticle(file("latin.txt", new Uint8Array([0x61, 0x0a, 0xe9])))).rejects.toThrow("latin.txt:2:1:");
    await expect(readArticle(file("late.txt", "Late."), { seconds: 0, megabytes: 500 })).rejects.toThrow(
      "Reading this file took more than 0 seconds. Split it.",
    );
  }, 60_000);
});
