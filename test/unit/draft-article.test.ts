import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { draftOf } from "../../src/draft/draft.ts";
import { readArticle } from "../../src/draft/documents/read-article.ts";

const folder = mkdtempSync(join(tmpdir(), "lacuna-article-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
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
  test("Byte order mark and CRLF go; the rest stays to the letter.", () => {
    expect(readArticle(file("a.txt", "\uFEFFOne.\r\nTwo.\rThree. \r\n")).text).toBe("One.\nTwo.\nThree. \n");
  });

  test("Of a page the main text is read, with its notes, whatever it is called.", () => {
    for (const name of ["a.html", "page.txt"]) {
      const article = readArticle(file(name, PAGE));
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

  test("Markdown stays as it is; what stands at its head is known and is no sentence.", () => {
    const text =
      "---\ntitle: Reefs\ndate: 2024-05-06\n---\n\n# Reefs\n\nThey die[^1].\n\n[^1]: Holm, J. (2020). *Reefs*. Quay.\n";
    const article = readArticle(file("a.md", text));
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
    ["large.txt", new Uint8Array(8 * 1024 * 1024 + 1).fill(97), "The file is larger than 8 MB."],
  ])("%s is refused with its place.", (name, content, message) => {
    expect(() => readArticle(file(name, content))).toThrow(message);
  });

  test("A folder and a missing file are refused.", () => {
    expect(() => readArticle(folder)).toThrow("This is a folder.");
    expect(() => readArticle(join(folder, "nowhere.txt"))).toThrow("There is no such file.");
  });
});
