import type { Picture } from "../../domain/picture.ts";
import { cypher } from "../../generated/cypher.ts";
import { gapSlide, questionSlide } from "./answers.ts";
import { command, guidePage, legend, list, paragraph, picture, type Slide } from "./html.ts";
import { thingSlide, type GuideParts } from "./things.ts";

/** Questions of bundles that the opening guide has room for. */
const MOST_QUESTIONS = 6;

/** A guide; one that is not found says what is missing. */
export interface Guide {
  readonly found: boolean;
  readonly html: string;
}

/** The guides that Neo4j Browser is served. They reject as the graph does. */
export interface Guides {
  /** What is loaded, the questions that it answers, the colours, the weak spots. */
  readonly opening: () => Promise<Guide>;
  readonly of: (thing: Picture) => Promise<Guide>;
}

const WEAK_SPOTS = [
  [cypher["browser/mis-cited"], "Claims whose citation is about something else, in vermilion, and what they cite."],
  [cypher["browser/uncited-fillers"], "Companies that are said to fill a gap, where nothing is cited for that."],
  [cypher["browser/contradictions"], "Claims that cannot hold together."],
  [cypher["browser/questioned"], "The gravest findings of the audit, and the claims that they are about."],
] as const;

function colours(root: string): string {
  return `<p>${command("Use Lacuna's colours", `style ${root}style.grass`)} once in this browser, if the circles have others.</p>`;
}

async function weakSpots({ graph }: GuideParts): Promise<Slide> {
  const found = await Promise.all(
    WEAK_SPOTS.map(async ([statement, words]) =>
      (await graph.run(statement, {})).length === 0 ? [] : [picture(words, statement.text)],
    ),
  );
  const body = found.flat();
  return {
    title: "Weak spots",
    body: body.length === 0 ? [paragraph("Nothing weak is found in what is loaded.")] : body,
  };
}

async function opening(parts: GuideParts): Promise<Guide> {
  const root = parts.root();
  const bundles = await parts.lacuna.createContext().loaders.bundle.all();
  const questions = bundles.flatMap((bundle) => bundle.questions).slice(0, MOST_QUESTIONS);
  const answered = await Promise.all(questions.map((question) => questionSlide(parts, question)));
  const first: Slide = {
    title: "What does it look like?",
    body: [
      paragraph(
        "Companies, markets and policies, what joins them, and the sources that say so. An arrow draws a query; a click on its text puts it into the editor. The panel that covers a part of the picture folds away.",
      ),
      ...(bundles.length === 0
        ? [paragraph("Nothing is loaded yet.")]
        : ["<p>Loaded:</p>", list(bundles.slice(0, MOST_QUESTIONS).map(({ title }) => paragraph(title)))]),
      picture("The entities that most is said of, and what joins them.", cypher["browser/overview"].text),
      picture("Who cites whom.", cypher["browser/citations"].text),
      colours(root),
    ],
  };
  const slides = [first, ...answered.flat(), legend(), await weakSpots(parts)];
  return { found: true, html: guidePage("Lacuna", slides) };
}

async function ofThing(parts: GuideParts, thing: Picture): Promise<Guide> {
  const root = parts.root();
  const { found, slide } = "id" in thing ? await thingSlide(parts, thing.id) : await gapSlide(parts, thing);
  const others = `<p>${command("What is loaded, and where it is weak", `guide ${root}guide.html`)}</p>`;
  const [picture = "", ...rest] = slide.body;
  const shown = { ...slide, body: [picture, ...(found ? [colours(root)] : []), ...rest, others] };
  return { found, html: guidePage("Lacuna", found ? [shown, legend()] : [shown]) };
}

/** Makes the guides over a graph. */
export function createGuides(parts: GuideParts): Guides {
  return { opening: () => opening(parts), of: (thing) => ofThing(parts, thing) };
}
