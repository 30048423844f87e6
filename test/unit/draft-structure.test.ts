import { describe, expect, test } from "@jest/globals";
import { readDocument } from "./draft-kit.ts";

/** A page with a text and a list of works in `<ol class="references">`. */
function page(body: string, works: readonly string[] = [], head = ""): string {
  const items = works.map((work, index) => `<li id="w${index + 1}">${work}</li>`).join("");
  const list = items === "" ? "" : `<h2>Works</h2><ol class="references">${items}</ol>`;
  return `<html><head>${head}</head><body><main><article><h1>Barges</h1>${body}${list}</article></main></body></html>`;
}

const LOCKS = "Eide, P. (2011). <i>Locks</i>. Fjell Books.";
const TOWS = "Nord, B. (2014). <i>Towing paths</i>. Fjell Books.";
const WEIRS = "Aas, T. (2018). <i>Weirs</i>. Fjell Books.";

describe("pages", () => {
  test("An entry counts whatever its id is called, so that no later mark leads elsewhere.", async () => {
    const html = page(
      '<p>Locks are old.<a href="#n-1">[1]</a> Paths are not.<a href="#n-sidebar-menu">[2]</a> Weirs leak.<a href="#n-3">[3]</a></p>',
    ).replace(
      "</article>",
      `<ol class="references"><li id="n-1">${LOCKS}</li><li id="n-sidebar-menu" class="comments">${TOWS}</li><li id="n-3">${WEIRS}</li></ol></article>`,
    );
    const { marks, references, draft } = await readDocument("a.html", html);
    expect(marks).toEqual([
      ["[1]", "1"],
      ["[2]", "2"],
      ["[3]", "3"],
    ]);
    expect(references).toEqual([
      ["1", "Locks"],
      ["2", "Towing paths"],
      ["3", "Weirs"],
    ]);
    expect(draft.markers.flatMap(({ citations }) => citations.map(({ verdict }) => verdict))).not.toContain(
      "UNRESOLVED",
    );
  });

  test("Two lists keep their own numbers; a link leads to its own note, whatever it says.", async () => {
    const html = page(
      '<p>A barge is long.<sup><a href="#b1">[b]</a></sup> It is slow.<sup><a href="#w1">[1]</a></sup></p><h2>Remarks</h2><ol><li id="x">Unlinked.</li></ol><h2>Notes</h2><ol><li id="b1">Some 30 m.</li></ol>',
      [LOCKS],
    );
    const { marks, references } = await readDocument("a.html", html);
    expect(marks).toEqual([
      ["[b]", "b"],
      ["[1]", "1"],
    ]);
    expect(references.map(([label]) => label)).toEqual(["b", "1"]);
    expect(references[1]).toEqual(["1", "Locks"]);
  });

  test("A list of the same numbers as another is told from it.", async () => {
    const notes =
      '<section><ol class="footnotes"><li id="f1">Eide, P. (1999). <i>Sluices</i>. Bay.</li></ol></section>';
    const html = page(`<p>Wide<a href="#f1">1</a> and deep<a href="#w1">1</a>.</p>${notes}`, [LOCKS]);
    const { marks, references } = await readDocument("a.html", html);
    expect(references).toEqual([
      ["1", "Sluices"],
      ["1 (2)", "Locks"],
    ]);
    expect(marks).toEqual([
      ["1", "1"],
      ["1", "1 (2)"],
    ]);
  });

  test("A heading of the text that may be that of a list is none where what follows cites.", async () => {
    const html = page(
      '<h3>Sources</h3><p>The river rises in 3 lakes.<a href="#w1">[1]</a> Nobody maps them.</p><h3>Sport</h3><p>Some row since 1960.<a href="#w2">[2]</a></p>',
      [LOCKS, TOWS],
    );
    const { sentences, references, marks } = await readDocument("a.html", html);
    expect(sentences).toEqual([
      ...[
        "Barges",
        "Sources",
        "The river rises in 3 lakes.[1]",
        "Nobody maps them.",
        "Sport",
        "Some row since 1960.[2]",
      ],
    ]);
    expect(references).toHaveLength(2);
    expect(marks).toEqual([
      ["[1]", "1"],
      ["[2]", "2"],
    ]);
  });

  test("A range of links, or in one link, has all that lies between.", async () => {
    const html = page(
      '<p>All leak.<sup><a href="#w1">1</a>–<a href="#w3">3</a></sup> All rust.<sup><a href="#w1">1–3</a></sup> Some rot [<a href="#w1">1</a>, <a href="#w3">3</a>].</p>',
      [LOCKS, TOWS, WEIRS],
    );
    expect((await readDocument("a.html", html)).marks).toEqual([
      ["1–3", "1", "2", "3"],
      ["1–3", "1", "2", "3"],
      ["[1, 3]", "1", "3"],
    ]);
  });

  test("A raised number before a letter is that of an isotope, one behind a number is a power.", async () => {
    const html = page('<p>It holds <sup>90</sup>Sr, at 10<sup>6</sup> atoms.<sup><a href="#w1">1</a></sup></p>', [
      LOCKS,
    ]);
    const { marks, sentences } = await readDocument("a.html", html);
    expect(marks).toEqual([["1", "1"]]);
    expect(sentences[1]).toBe("It holds 90Sr, at 10⁶ atoms.1");
  });

  test("A paragraph that is one link stays; lists of links, banners and advertisements do not.", async () => {
    const html = page(
      '<p>Barges carry gravel.</p><div><p><a href="/2">A rival bought 9 of them on Friday.</a></p></div><div class="ad-slot">Advertisement</div><ul><li><a href="/a">Home page</a></li><li><a href="/b">More news here</a></li></ul>',
    ).replace("<main>", '<div id="cookieBanner"><p>We use 12 cookies.</p></div><main>');
    expect((await readDocument("a.html", html)).sentences).toEqual([
      ...["Barges", "Barges carry gravel.", "A rival bought 9 of them on Friday."],
    ]);
  });

  test("The title of a page is its heading without the name of the site, and no sentence where both say it.", async () => {
    const head = "<title>Barges – The Fjell Paper</title>";
    const { article, sentences } = await readDocument("a.html", page("<p>They float.</p>", [], head));
    expect([article.title, sentences]).toEqual(["Barges", ["They float."]]);
  });

  test("Items of a list end by themselves, and rows of a table are no sentences.", async () => {
    const html = page(
      "<p>Three things sank in that year, and all of them in one night:</p><ul><li>the barge of the mill</li><li>the pier, by 2 m</li></ul><table><tr><th>Year</th><th>Barges</th></tr><tr><td>1990</td><td>12</td></tr></table>",
    );
    expect((await readDocument("a.html", html)).sentences.slice(1)).toEqual([
      "Three things sank in that year, and all of them in one night:",
      "the barge of the mill",
      "the pier, by 2 m",
    ]);
  });

  test("A page that is nested deeply, or of one endless list of links to notes, is read in time.", async () => {
    const deep = `${"<div>".repeat(400)}<p>Down here.</p>${"</div>".repeat(400)}`;
    expect((await readDocument("a.html", page(deep))).sentences).toContain("Down here.");
    const marks = Array.from(
      { length: 2000 },
      (_none, index) => `<p>So it is.<a href="#w${index + 1}">[${index + 1}]</a></p>`,
    );
    const started = performance.now();
    const works = Array.from(
      { length: 2000 },
      (_none, index) => `Eide, P. (2011). <i>Locks of ${index}</i>. Fjell Books.`,
    );
    const { references } = await readDocument("a.html", page(marks.join(""), works));
    expect(references).toHaveLength(2000);
    expect(performance.now() - started).toBeLessThan(60_000);
  });
});

describe("Markdown", () => {
  test("A list under a heading of two names is read, also behind a remark.", async () => {
    const text =
      "# Barges\n\nThey are slow (Eide 2011).\n\n## Selected Sources and Further Reading\n\n(In the order of the text)\n\n1. Eide, Pia. *Locks*. Fjell Books, 2011.\n2. Nord, Bo. *Paths*. Fjell Books, 2014.\n";
    const { references, marks, sentences } = await readDocument("a.md", text);
    expect(references).toEqual([
      ["1", "Locks"],
      ["2", "Paths"],
    ]);
    expect(marks).toEqual([["(Eide 2011)", "1"]]);
    expect(sentences).toEqual(["Barges", "They are slow (Eide 2011)."]);
  });

  test("Raw HTML in it is read where it stands: marks, notes and their labels.", async () => {
    const text =
      'It leaks.<sup id="r1"><a href="#n1">1</a></sup>\n\n### Notes\n\n<ul>\n<li id="n1"><sup>1</sup> <em>Locks.</em> Office of Canals, May 4, 2016. <a href="#r1">&#8617;</a></li>\n</ul>\n';
    const { references, draft, article } = await readDocument("a.md", text);
    expect(article.text).toBe(text);
    expect(references).toEqual([["1", "Locks"]]);
    expect(draft.references[0]?.published).toBe("2016-05-04");
    expect(draft.markers.map(({ start, end }) => text.slice(start, end))).toEqual([
      '<sup id="r1"><a href="#n1">1</a></sup>',
    ]);
  });

  test("Keys of pandoc lead to the works at the head of the file, to DOIs and to first authors; others are not there.", async () => {
    const text =
      "---\ntitle: Barges\nreferences:\n- id: eide11\n  title: Locks\n  author: [{ family: Eide, given: Pia }]\n  issued: { year: 2011, month: 4 }\n  DOI: 10.5555/lo.1\n---\n\nThey leak 3 l [@eide11; @doi:10.5555/lo.1]. They rust [see @nord14, p. 3]. @eide11 counts 7 of them.\n";
    const { marks, draft } = await readDocument("a.md", text);
    expect(marks).toEqual([
      ["[@eide11; @doi:10.5555/lo.1]", "eide11"],
      ["[see @nord14, p. 3]", "nord14"],
      ["@eide11", "eide11"],
    ]);
    expect(draft.references.map(({ authors, published, url }) => [authors, published, url])).toEqual([
      [["Eide, Pia"], "2011-04", "https://doi.org/10.5555/lo.1"],
    ]);
    expect(draft.uncited).toEqual([]);
  });

  test("Who printed a title that is set off is no mark; a body of many words is one.", async () => {
    const text =
      "# Barges\n\nThey are slow (Fjell Institute for Inland Water 2020; NF Trade 2021).\n\n- Pia Eide, *Locks* (Fjell Books, 2011)\n\n## References\n\nEide, P. (2011). Locks. Fjell Books.\n";
    expect((await readDocument("a.md", text)).marks).toEqual([
      ["(Fjell Institute for Inland Water 2020; NF Trade 2021)", "FjellInstituteforInlandWater2020", "NFTrade2021"],
    ]);
  });
});

test("In a text whose works are numbered, two names and a year in brackets are a mark and no date.", async () => {
  const text =
    "Barges are slow [1]. They cost 4 kroner (Dahl & Mo, 2033).\n\nReferences\n\n[1] Eide, P. (2011). Locks. Fjell Books.\n";
  const { marks, draft } = await readDocument("a.txt", text);
  expect(marks).toEqual([
    ["[1]", "1"],
    ["(Dahl & Mo, 2033)", "Dahl2033"],
  ]);
  expect(draft.dates).toEqual([]);
});

test("An entry in press ends where the next one begins.", async () => {
  const text =
    "Barges (Eide, in press) and paths (Nord, 2014).\n\nReferences\n\nAas, T. (2018). Weirs. Fjell Books.\nEide, P. (in press). Locks of the north. Canals.\nNord, B. (2014). Paths. Canals, 7(1), 3–9.\n";
  const { references, marks } = await readDocument("a.txt", text);
  expect(references.map(([, title]) => title)).toEqual(["Weirs", "Locks of the north", "Paths"]);
  expect(marks.map(([, label]) => label)).toEqual([references[1]?.[0], "Nord2014"]);
});
