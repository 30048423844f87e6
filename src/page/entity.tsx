import {
  EntityCardDocument,
  NeighboursDocument,
  type EntityCardQuery,
  type NeighboursQuery,
} from "../generated/page.ts";
import { printAddress } from "./address.ts";
import { Graph, MOST_DRAWN, type Drawing } from "./graph.tsx";
import { Await, ClaimList, EntityLink, Heading, ListEnd, VerdictTag } from "./parts.tsx";
import { useAsk, usePages } from "./use-ask.ts";
import { caption, counted, plain } from "./words.ts";

type Entity = NonNullable<EntityCardQuery["entity"]>;
type Relation = NonNullable<NeighboursQuery["entity"]>["relations"]["edges"][number]["node"];

/** The neighbours as a graph: as many as can be drawn, in the order of the list. */
function drawingOf(relations: readonly Relation[]): Drawing {
  const nodes = new Map<string, Relation["subject"]>();
  const edges: Drawing["edges"][number][] = [];
  for (const { id, subject, object, predicate, support } of relations) {
    const isNew = [subject, object].filter((entity) => !nodes.has(entity.id)).length;
    if (nodes.size + isNew > MOST_DRAWN) continue;
    nodes.set(subject.id, subject).set(object.id, object);
    edges.push({ id, from: subject.id, to: object.id, label: caption(predicate), verdict: support.verdict });
  }
  return { nodes: [...nodes.values()], edges };
}

function RelationRow({ relation }: { readonly relation: Relation }) {
  const { subject, object, predicate, support, claims } = relation;
  return (
    <li>
      <EntityLink entity={subject} /> <span class="joins">{caption(predicate)}</span> <EntityLink entity={object} />{" "}
      {support.verdict === null ? null : <VerdictTag verdict={support.verdict} />}{" "}
      <small>
        {counted(support.sources, "source")}
        {support.disputed ? ", disputed" : ""}
      </small>
      <details>
        <summary>
          {counted(claims.length, "claim")}
          <span class="hidden">
            {" "}
            behind {subject.name} {caption(predicate)} {object.name}
          </span>
        </summary>
        <ClaimList claims={claims} />
      </details>
    </li>
  );
}

function Relations({ entity }: { readonly entity: Entity }) {
  const pages = usePages({
    document: NeighboursDocument,
    variables: (after) => ({ id: entity.id, after }),
    pick: ({ entity: read }) => read?.relations,
    most: MOST_DRAWN,
  });
  const relations = pages.edges.map(({ node }) => node);
  const drawing = drawingOf(relations);
  const total = pages.total ?? 0;
  const isRead = pages.isDone || !pages.isBusy;
  const left = total - drawing.edges.length;
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">What is said of it</h2>
      {isRead && drawing.nodes.length > 0 ? (
        <figure>
          <Graph
            drawing={drawing}
            center={entity.id}
            label={`${entity.name} with ${counted(drawing.nodes.length - 1, "neighbour")}; the list below says the same`}
          />
          <figcaption>
            {counted(drawing.nodes.length, "entity").replace("entitys", "entities")},{" "}
            {counted(drawing.edges.length, "relation")}
            {left > 0 ? `; ${counted(left, "relation")} more are not drawn` : ""}. The list below says the same.
          </figcaption>
        </figure>
      ) : null}
      <ul class="relations">
        {relations.map((relation) => (
          <RelationRow key={relation.id} relation={relation} />
        ))}
      </ul>
      <ListEnd pages={pages} noun="relation" none="No claim that makes a relation speaks of it." />
    </section>
  );
}

function About({ entity }: { readonly entity: Entity }) {
  const { __typename: type, aliases, group, note, browserUrl } = entity;
  return (
    <>
      <p class="byline">
        {plain(type)}
        {group ? ", a group" : ""}
        {aliases.length === 0 ? "" : ` · also ${aliases.join(", ")}`}
      </p>
      {note === null ? null : <p class="note">{note}</p>}
      {entity.__typename !== "Market" || entity.product === null ? null : (
        <p>
          A market for <EntityLink entity={entity.product} />
          {entity.jurisdiction === null ? null : (
            <>
              {" in "}
              <EntityLink entity={entity.jurisdiction} />
            </>
          )}
        </p>
      )}
      <p>
        <a href={printAddress({ view: "timeline", entity: entity.id })}>Its timeline</a>
        {type !== "Company" ? null : (
          <>
            {" · "}
            <a href={printAddress({ view: "gap", company: entity.id, market: null, aside: [], without: [] })}>
              The gap that it leaves
            </a>
          </>
        )}
        {browserUrl === null ? null : (
          <>
            {" · "}
            <a href={browserUrl}>Open in Neo4j Browser</a>
          </>
        )}
      </p>
    </>
  );
}

/** An entity with everything that claims say of it, as a list and as a graph. */
export function EntityView({ id }: { readonly id: string }) {
  const asked = useAsk(EntityCardDocument, { id });
  return (
    <Await asked={asked}>
      {({ entity }) =>
        entity === null ? (
          <>
            <Heading title="No such entity" />
            <p>Nothing here has the id “{id}”.</p>
          </>
        ) : (
          <>
            <Heading title={entity.name} />
            <About entity={entity} />
            <Relations entity={entity} />
          </>
        )
      }
    </Await>
  );
}
