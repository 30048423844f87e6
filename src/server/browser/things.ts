import type { Graph } from "../../db/graph.ts";
import { edgeCaption } from "../../domain/caption.ts";
import { kindOf } from "../../domain/picture.ts";
import { sourceName, traceSummary } from "../../domain/trace.ts";
import { cypher, type ClaimRow } from "../../generated/cypher.ts";
import type { Lacuna } from "../../lacuna.ts";
import type { Loaders } from "../../loaders/index.ts";
import { loadAll } from "../../loaders/batch.ts";
import { command, list, paragraph, picture, type Slide } from "./html.ts";
import { guideCommand } from "./links.ts";
import { inlined, pictureQuery } from "./pictures.ts";
import { LOOKS } from "./style.ts";

/** What guides are made of: the graph, the service over it, and where Neo4j Browser finds guides and style. */
export interface GuideParts {
  readonly graph: Graph;
  readonly lacuna: Lacuna;
  /** Ends in a slash. */
  readonly root: () => string;
}

/** The page of a guide that is about one thing; where it is not found, it says what is missing. */
export interface ThingSlide {
  readonly found: boolean;
  readonly slide: Slide;
}

/** Claims that a page names; the picture has room for as many. */
const MOST_CLAIMS = 10;

/** What a page says where there is no such thing. */
export function missing(what: string): ThingSlide {
  return { found: false, slide: { title: "Not in this graph", body: [paragraph(what)] } };
}

function worth({ verdict }: ClaimRow): string {
  const label = verdict.charAt(0) + verdict.slice(1).toLowerCase();
  return LOOKS[label]?.meaning ?? verdict;
}

function claimItems(claims: readonly ClaimRow[], root: string): string {
  return list(
    claims
      .slice(0, MOST_CLAIMS)
      .map((claim) => `${command(claim.statement, guideCommand(root, claim))} ${paragraph(worth(claim))}`),
  );
}

async function claimSlide(id: string, loaders: Loaders): Promise<Slide | null> {
  const claim = await loaders.claim.rows.load(id);
  if (claim === null) return null;
  const findings = await loaders.claim.findings.load(id);
  const { quote } = claim.statedIn;
  return {
    title: claim.statement,
    body: [
      picture(
        `Draw it: ${worth(claim)}, with who states it, what it is about and what it cites.`,
        pictureQuery({ id }),
      ),
      ...(quote === null ? [] : [paragraph(`“${quote}”`)]),
      paragraph(traceSummary(claim)),
      ...findings.map(({ explanation }) => paragraph(`Questioned: ${explanation}`)),
    ],
  };
}

async function relationSlide(id: string, { relation, claim }: Loaders, root: string): Promise<Slide | null> {
  const row = await relation.rows.load(id);
  if (row === null) return null;
  const ids = (await relation.claims.load(id)).map((graded) => graded.id);
  const claims = await loadAll(claim.rows, ids.slice(0, MOST_CLAIMS));
  return {
    title: edgeCaption(row.predicate, row.subject.name, row.object.name),
    body: [
      picture(
        `Draw the claims behind it, the first ${MOST_CLAIMS} of the text, and their sources.`,
        pictureQuery({ id }),
      ),
      paragraph(`Claims that say so: ${ids.length}.`),
      claimItems(claims, root),
    ],
  };
}

async function sourceSlide(id: string, { source: { rows } }: Loaders): Promise<Slide | null> {
  const source = await rows.load(id);
  if (source === null) return null;
  const about = [source.publisher, source.published, source.url].filter((part) => part !== null).join(", ");
  return {
    title: sourceName(source),
    body: [
      ...(about === "" ? [] : [paragraph(about)]),
      picture("Draw what it states and what cites it, in the order of the text.", pictureQuery({ id })),
    ],
  };
}

async function entitySlide(id: string, { entity: { rows } }: Loaders): Promise<Slide | null> {
  const entity = await rows.load(id);
  if (entity === null) return null;
  const aliases = entity.aliases.length === 0 ? [] : [paragraph(`Also: ${entity.aliases.join(", ")}.`)];
  return {
    title: entity.name,
    body: [
      ...aliases,
      ...(entity.note === null ? [] : [paragraph(entity.note)]),
      picture("Draw what joins it with others, what most claims say first.", pictureQuery({ id })),
      picture(
        `Draw the first ${MOST_CLAIMS} claims about it, with their sources.`,
        inlined(cypher["browser/entity-claims"], { entity: id }),
      ),
    ],
  };
}

/** The page about whatever an id names. */
export async function thingSlide({ lacuna, root }: GuideParts, id: string): Promise<ThingSlide> {
  const { loaders } = lacuna.createContext();
  const kind = kindOf(id);
  const slide = await {
    claim: () => claimSlide(id, loaders),
    relation: () => relationSlide(id, loaders, root()),
    source: () => sourceSlide(id, loaders),
    entity: () => entitySlide(id, loaders),
  }[kind]();
  return slide === null
    ? missing(`There is no ${kind} ${id} in this graph, or there is none any more.`)
    : { found: true, slide };
}
