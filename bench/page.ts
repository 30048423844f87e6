// How long the evidence page takes to show a text and a gap: `npx tsx bench/page.ts [URL] [RUNS]`, beside a service that
// runs (by default at port 4000). Each run has a profile of its own, so that nothing is cached but by the service.
import { openChromium } from "../tools/chromium.ts";

const [url = "http://127.0.0.1:4000/", runs = "7"] = process.argv.slice(2);

interface Source {
  readonly id: string;
  readonly length: number | null;
}

async function ask<Data>(query: string): Promise<Data> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  const { data, errors } = (await response.json()) as { data: Data; errors?: readonly { message: string }[] };
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join("; "));
  return data;
}

/** Milliseconds from the start of the navigation until the view shows what it has to. */
async function timeOf(hash: string): Promise<number> {
  const { page, close } = await openChromium();
  try {
    await page.goto(`${url}${hash}`, { waitUntil: "commit" });
    // One nameless function: what tsx adds to named ones is not known in the page. It is asked at every frame.
    const shown = await page.waitForFunction(() =>
      document.querySelector("h1") !== null && !document.body.innerText.includes("Loading…") ? performance.now() : null,
    );
    return Number(await shown.jsonValue());
  } finally {
    await close();
  }
}

const { sources } = await ask<{ sources: { edges: readonly { node: Source }[] } }>(
  "{ sources(stating: true, first: 100) { edges { node { id length } } } }",
);
const [text] = sources.edges.map(({ node }) => node).toSorted((a, b) => (b.length ?? 0) - (a.length ?? 0));
if (text === undefined) throw new Error(`no text is loaded at ${url}`);
const { bundles } = await ask<{ bundles: readonly { questions: readonly { company: string | null }[] }[] }>(
  "{ bundles { questions { company } } }",
);
const company = bundles.flatMap(({ questions }) => questions).find((question) => question.company !== null)?.company;

console.log("| view | least | median | most (ms) |\n| --- | --- | --- | --- |");
for (const [view, hash] of [
  ["contents", "#/"],
  [`text of ${String(text.length ?? 0)} characters`, `#/article?source=${encodeURIComponent(text.id)}`],
  ...(company ? [["gap", `#/gap?company=${encodeURIComponent(company)}`]] : []),
] as const) {
  const times: number[] = [];
  for (let run = 0; run < Number(runs); run += 1) times.push(await timeOf(hash));
  times.sort((a, b) => a - b);
  const shown = [times[0], times[Math.floor(times.length / 2)], times.at(-1)].map((time) => Math.round(time ?? 0));
  console.log(`| ${view} | ${shown.join(" | ")} |`);
}
