import { describe, expect, test } from "@jest/globals";
import { readEntry, type EntryWork } from "../../src/draft/references/entry.ts";

/** The only work of an entry. */
function workOf(entry: string): EntryWork | undefined {
  const { works } = readEntry(entry);
  expect(works).toHaveLength(1);
  return works[0];
}

function reasonsOf(entry: string): readonly string[] {
  return readEntry(entry).unread.map(({ reason }) => reason);
}

describe("an entry of a list", () => {
  test.each([
    [
      "APA",
      "Holm, J. A., Ode, B., & Lee, C. (2020). Reefs in the warm age. Journal of Marine Things, 12(3), 45–67. https://doi.org/10.1000/x.1",
      ["Holm, J. A.", "Ode, B.", "Lee, C."],
      "Reefs in the warm age",
      "Journal of Marine Things",
      "2020",
      "https://doi.org/10.1000/x.1",
    ],
    [
      "IEEE, a paper of a conference",
      "J. K. Holm and A. Ode, “Sealing shafts at sea,” in Proc. 12th Int. Conf. Ocean Energy, Oslo, Norway, 2019, pp. 12–19.",
      ["J. K. Holm", "A. Ode"],
      "Sealing shafts at sea",
      "Proc. 12th Int. Conf. Ocean Energy",
      "2019",
      null,
    ],
    [
      "IEEE, a book in its second edition",
      "B. Holm, Seals and Shafts, 2nd ed. Lund, Sweden: Quay Press, 2011.",
      ["B. Holm"],
      "Seals and Shafts",
      "Quay Press",
      "2011",
      null,
    ],
    [
      "IEEE, online, with the day somebody looked at it",
      "Harbour Agency, “Outlook 2023,” 2023. [Online]. Available: https://harbour.example/outlook. [Accessed: 3-May-2024].",
      ["Harbour Agency"],
      "Outlook 2023",
      null,
      "2023",
      "https://harbour.example/outlook",
    ],
    [
      "Vancouver, a title that asks and answers",
      "Holm S, Ode J. Who still sails? Crews in four ports. J Port Data. 2020;12(3):45-51.",
      ["Holm S", "Ode J"],
      "Who still sails? Crews in four ports",
      "J Port Data",
      "2020",
      null,
    ],
    [
      "Nature, names that run into the title",
      "Holm, L. et al. Cost of capital in ports. Nat. Energy 5, 210–219 (2020).",
      ["Holm, L."],
      "Cost of capital in ports",
      "Nat. Energy",
      "2020",
      null,
    ],
    [
      "German, a colon behind the name",
      "Müller, H.: Der Hafen ohne Schiffe. In: Zeitschrift für Seehandel 14 (2021), Nr. 2, S. 5–19.",
      ["Müller, H."],
      "Der Hafen ohne Schiffe",
      "Zeitschrift für Seehandel",
      "2021",
      null,
    ],
    [
      "GB/T 7714, a journal",
      "李明, 王芳. 屋顶光伏的经济账[J]. 能源观察, 2022, 14(3): 12-18.",
      ["李明", "王芳"],
      "屋顶光伏的经济账",
      "能源观察",
      "2022",
      null,
    ],
    [
      "GB/T 7714, a book",
      "陈刚, 等. 芯片之争[M]. 北京: 人民出版社, 2021.",
      ["陈刚"],
      "芯片之争",
      "人民出版社",
      "2021",
      null,
    ],
    [
      "a chapter, with its editor",
      "Quill, A. (2022). What nets tell. In S. Ivory (Ed.), Fish and numbers (pp. 21–44). Quay Press.",
      ["Quill, A."],
      "What nets tell",
      "Quay Press",
      "2022",
      null,
    ],
    [
      "Harvard, with the day behind the newspaper",
      "Holm, K. (2023a) ‘What the crane cost’, Bay Post, 3 February.",
      ["Holm, K."],
      "What the crane cost",
      "Bay Post",
      "2023-02-03",
      null,
    ],
    [
      "Chicago, with the year twice",
      "Holm, Kim. 2019. “The Crane on the Stairs.” Evening Post, May 7, 2019.",
      ["Holm, Kim"],
      "The Crane on the Stairs",
      "Evening Post",
      "2019-05-07",
      null,
    ],
    [
      "a date of another year behind the container",
      "Holm, Kim. 2019. “The Crane on the Stairs.” Evening Post, reprinted May 7, 2021.",
      ["Holm, Kim"],
      "The Crane on the Stairs",
      "Evening Post",
      "2019",
      null,
    ],
    [
      "an edition before the place",
      "World Crane Board. Guide to cranes. 3rd ed. Arden: Quay Press; 2015.",
      ["World Crane Board"],
      "Guide to cranes",
      "Quay Press",
      "2015",
      null,
    ],
    [
      "a museum",
      "City Museum. 1911. Register of gifts. London: City Museum.",
      ["City Museum"],
      "Register of gifts",
      "City Museum",
      "1911",
      null,
    ],
    [
      "title first",
      "Exclusive: Orlo to leave the crane business, sources say. (2025, October 17). Bay Post. https://bay.example/a",
      [],
      "Exclusive: Orlo to leave the crane business, sources say",
      "Bay Post",
      "2025-10-17",
      "https://bay.example/a",
    ],
    [
      "a body",
      "World Crane Organization. (2020). World report on cranes. https://wco.example/x",
      ["World Crane Organization"],
      "World report on cranes",
      null,
      "2020",
      "https://wco.example/x",
    ],
    [
      "Chicago",
      "Holm, John, and Mary Ode. “The Last Crane.” The Bay Post, October 17, 2025. https://bay.example/b.",
      ["Holm, John", "Mary Ode"],
      "The Last Crane",
      "The Bay Post",
      "2025-10-17",
      "https://bay.example/b",
    ],
    [
      "a book",
      "Holm, John. The Big Crane. New York: Quay Press, 2020.",
      ["Holm, John"],
      "The Big Crane",
      "Quay Press",
      "2020",
      null,
    ],
    [
      "MLA",
      '"Canal Drought." Bay News, 2 Nov. 2023, www.bay.example/c. Accessed 5 Jan. 2024.',
      [],
      "Canal Drought",
      "Bay News",
      "2023-11-02",
      "https://www.bay.example/c",
    ],
    [
      "Harvard",
      "Holm, J. (2020) ‘Orlo’s cranes rise’, Journal of Things, 12(3), pp. 4–5. doi:10.1000/182.",
      ["Holm, J."],
      "Orlo’s cranes rise",
      "Journal of Things",
      "2020",
      "https://doi.org/10.1000/182",
    ],
    [
      "Vancouver",
      "Holm J, Ode AB, van der Berg C. Reefs in the warm age. J Mar Sci. 2020;12(3):45-9.",
      ["Holm J", "Ode AB", "van der Berg C"],
      "Reefs in the warm age",
      "J Mar Sci",
      "2020",
      null,
    ],
    [
      "IEEE",
      "J. Holm and A. Ode, “Reefs,the slow way” ",
      ["J. Holm", "A. Ode"],
      "Reefs,the slow way",
      null,
      null,
      null,
    ],
    [
      "no date",
      "Holm, J. (n.d.). About cranes. Crane Trust. Retrieved October 3, 2020, from https://crane.example/a",
      ["Holm, J."],
      "About cranes",
      "Crane Trust",
      null,
      "https://crane.example/a",
    ],
  ] as const)("%s", (_style, entry, authors, title, publisher, published, url) => {
    expect(workOf(entry)).toMatchObject({ authors, title, publisher, published, url });
  });

  test("What was not understood is said in words.", () => {
    expect(reasonsOf("https://bay.example/only ”’")).toEqual([
      "No title could be told in this entry.",
      "No date was found in this entry.",
      "The characters ”’ at the end of this entry were left out.",
    ]);
  });
});

test.each([
  [
    "Smith, J. (2019). Vitamin [D] and bone health. Nutrients, 11(2), 44.",
    "Vitamin [D] and bone health",
    ["Smith, J."],
  ],
  ["Company Towns: The Industrial Edens. Basic Books, 2010.", "Company Towns: The Industrial Edens", []],
  ["OECD (2019), Handbook of Statistics, 2nd edition, OECD Publishing, Paris.", "Handbook of Statistics", ["OECD"]],
  ["See Through Walls: A History. Quay Press, 2011.", "See Through Walls: A History", []],
])("%s is read in no style of another", (entry, title, authors) => {
  expect(workOf(entry)).toMatchObject({ title, authors });
});

test("an entry of very many names costs no more than its length", () => {
  const names = (join: string) => Array.from({ length: 150 }, () => "K. Lind").join(join);
  expect(workOf(`${names("; ")}: Title of the work. Journal 12, 2020, 4–5.`)?.published).toBe("2020");
  expect(workOf(`${Array.from({ length: 60 }, () => "Aa").join("-")}. Title. Press, 2020.`)?.published).toBe("2020");
});
