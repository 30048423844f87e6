import { describe, expect, test } from "@jest/globals";
import { readEntry } from "../../src/draft/references/entry.ts";

function firstOf(entry: string, links: readonly string[] = []) {
  return readEntry(entry, links).works[0];
}

describe("the address of a work", () => {
  test.each([
    [
      "angle brackets and the stop behind them",
      "Vik O. Salt on winches. Port Sci. 1997;3(1):5-9. doi:10.5555/(SICI)1520-1111(199703)3:1<5::AID-PS2>3.0.CO;2-B.",
      "https://doi.org/10.5555/(SICI)1520-1111(199703)3:1<5::AID-PS2>3.0.CO;2-B",
    ],
    [
      "brackets within it, and one behind it",
      "Vik O. Salt on ropes. Port Sci. 1999;5(1):5-9 (https://doi.org/10.5555/S0001-0002(99)00003-4).",
      "https://doi.org/10.5555/S0001-0002(99)00003-4",
    ],
    [
      "a line that ends behind a hyphen",
      "Vik, O. (2021). New ropes. Quay Board. https://quay.example/news/2021/new-ropes-for-\nevery-winch",
      "https://quay.example/news/2021/new-ropes-for-every-winch",
    ],
    [
      "a line that ends behind a slash",
      "Vik, O. (2021). Old ropes. Quay Board. https://quay.example/archive/\nold-ropes/index.html",
      "https://quay.example/archive/old-ropes/index.html",
    ],
    [
      "a line that ends behind a whole address",
      "Vik, O. (2021). Ropes. Quay Board. https://quay.example/ropes/\nAccessed 4 May 2022.",
      "https://quay.example/ropes/",
    ],
    [
      "a copy in an archive, which goes last",
      "“Ropes.” Quay Board, 2 May 2019. https://web.archive.org/web/2020/https://quay.example/a https://quay.example/a",
      "https://quay.example/a",
    ],
  ])("%s", (_what, entry, url) => {
    expect(firstOf(entry)).toMatchObject({ url, publisher: expect.stringMatching(/^(?:Port Sci|Quay Board)$/) });
  });

  test("The DOI stands apart, and addresses of the markup count where none is printed.", () => {
    expect(firstOf("Vik, O. (2020). Ropes. Quay Notes. doi: 10.5555/q.1")).toMatchObject({ doi: "10.5555/q.1" });
    expect(firstOf("Vik, O. (2020). Ropes. Quay Notes.", ["https://quay.example/r"])?.url).toBe(
      "https://quay.example/r",
    );
  });
});

describe("the date of a work", () => {
  test.each([
    ["“Ropes for sale.” Quay Board. Archived from the original on 4 May 2012. Retrieved 5 May 2013.", null],
    ["“Ropes for sale.” Quay Board. 3 March 2011. Archived from the original (PDF) on 4 May 2012.", "2011-03-03"],
    ["码头管理局. 缆绳[EB/OL]. (2021-02-03)[2022-01-01]. https://quay.example/l", "2021-02-03"],
    ["Vik, O. (in press). Ropes in frost. Quay Notes.", null],
    ["Vik, O. (2019, 3–5 June). Ropes in frost. Quay Notes.", "2019-06"],
    ["Vik, Ola. Ropes in Frost. Arden: Quay Press, 2003 [1910].", "2003"],
    ["Vik, O. (2020, spring). Ropes in frost. Quay Notes.", "2020-21"],
    ["Canton of Arden, Accounts 2017, 118.", null],
  ])("%s", (entry, published) => {
    expect(firstOf(entry)?.published ?? null).toBe(published);
  });

  test("What is in press misses no date; what has none is told.", () => {
    expect(readEntry("Vik, O. (in press). Ropes in frost. Quay Notes.").unread).toEqual([]);
    const entry = "“Ropes for sale.” Quay Board. Retrieved 5 May 2013.";
    expect(readEntry(entry).unread).toEqual([
      { start: 0, end: entry.length, reason: "No date was found in this entry." },
    ]);
  });
});

describe("names, title and what follows", () => {
  test.each([
    [
      "Mia Berg. 2019. Ropes of two towns. Quay Studies 3, 1 (2019), 4–9.",
      ["Mia Berg"],
      "Ropes of two towns",
      "Quay Studies",
    ],
    [
      "Mia Berg and Finn Aas. 2020. Ropes, chains and hooks. In Proceedings of the 3rd Workshop on Ropes (Ropes '20). ACM, 1–8.",
      ["Mia Berg", "Finn Aas"],
      "Ropes, chains and hooks",
      "Proceedings of the 3rd Workshop on Ropes",
    ],
    ["Berg, Mia. 1977. Arden: Quay Press, 1979.", ["Berg, Mia"], "1977", "Quay Press"],
    ["Mia Berg, *Ropes: A Life* (Arden: Quay Press, 2001), 7.", ["Mia Berg"], "Ropes: A Life", "Quay Press"],
    [
      "Vgl. Mia Berg, Wer flicht die Seile?, in: Hafenblatt 7 (2004), H. 2, S. 3.",
      ["Mia Berg"],
      "Wer flicht die Seile?",
      "Hafenblatt",
    ],
    ["BERG Mia, « La corde », *Revue du quai*, n° 8, 2012, p. 4.", ["BERG Mia"], "La corde", "Revue du quai"],
    ["王芳：《码头上的绳子》，《港口晚报》，2014年3月2日。", ["王芳"], "码头上的绳子", "港口晚报"],
    [
      "Ministry of Ropes, Plan for Ropes to 2030 (Government Press, May 2021), 4.",
      ["Ministry of Ropes"],
      "Plan for Ropes to 2030",
      "Government Press",
    ],
    ["[How ropes are made](https://quay.example/how) – Rope Trust, 2 May 2013", [], "How ropes are made", "Rope Trust"],
    ["Rope Towing Co. v. City of Arden, 12 F.3d 118 (1st Cir. 2005).", [], "Rope Towing Co. v. City of Arden", null],
    ["Ropes Act 1987, s. 3(1).", [], "Ropes Act 1987", null],
  ])("%s", (entry, authors, title, publisher) => {
    expect(firstOf(entry)).toMatchObject({ authors, title, publisher });
  });

  test("Where names were read into what would be the title, there is none, and that is said.", () => {
    const { works, unread } = readEntry("and Berg, M. Ropes of the north. Quay Press, 2012.");
    expect(works[0]?.title).toBeNull();
    expect(unread[0]?.reason).toBe("No title could be told in this entry.");
  });
});

describe("notes", () => {
  test.each([
    "Ibid., p. 3.",
    "Ebd., S. 3 f.",
    "Berg, a. a. O., S. 3.",
    "Berg and Aas, op. cit., 3.",
    "See note 4 above.",
    "Cf. supra note 4.",
    "The tonnes are long ones; nobody knows why.",
    "O. Vik, personal communication, 3 May 2020.",
  ])("%s names no work", (entry) => {
    const { works, unread } = readEntry(entry);
    expect(works).toEqual([]);
    expect(unread).toHaveLength(1);
  });

  test("Each work of a note is one, and what a note says before its work is told.", () => {
    const both = readEntry(
      "Berg, M. “One rope.” *Quay News*, 4 May 2004; Aas, F. “Two ropes.” *Bay Post*, 1 June 2004.",
    );
    expect(both.works.map(({ title, publisher, published }) => [title, publisher, published])).toEqual([
      ["One rope", "Quay News", "2004-05-04"],
      ["Two ropes", "Bay Post", "2004-06-01"],
    ]);
    const led = readEntry("For another view see Mia Berg, *No Ropes* (Arden: Quay Press, 2010), 14.");
    expect(led.works[0]).toMatchObject({ title: "No Ropes", authors: ["Mia Berg"], publisher: "Quay Press" });
    expect(led.unread.map(({ reason }) => reason)).toEqual([
      "The words before the work were left out: For another view see",
    ]);
  });

  test("Names that semicolons part are no works.", () => {
    expect(readEntry("Berg, M.; Aas, F.; Vik, O. (2004). Three ropes. Quay News.").works).toHaveLength(1);
  });
});
