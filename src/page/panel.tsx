import { useLayoutEffect, useRef } from "preact/hooks";
import { SentenceDocument, type ClaimDetailFragment } from "../generated/page.ts";
import { printAddress } from "./address.ts";
import { ClaimCard } from "./claim.tsx";
import { Graph, type Drawing } from "./graph.tsx";
import { Await } from "./parts.tsx";
import { useAsk } from "./use-ask.ts";
import { caption, counted } from "./words.ts";

/** The entities that claims speak of, and what the claims say between them. */
function drawingOf(claims: readonly ClaimDetailFragment[]): Drawing {
  const entities = claims.flatMap(({ subject, object, market, mentions }) =>
    [subject, object, market, ...mentions].filter((entity) => entity !== null),
  );
  return {
    nodes: [...new Map(entities.map((entity) => [entity.id, entity])).values()],
    edges: claims.flatMap(({ id, subject, object, predicate, negated, verdict }) =>
      subject === null || object === null || predicate === null
        ? []
        : [{ id, from: subject.id, to: object.id, label: `${negated ? "not: " : ""}${caption(predicate)}`, verdict }],
    ),
  };
}

/** What stands behind a sentence. Escape or the button closes it, and the focus goes back to the sentence. */
export function Panel({
  source,
  after,
  start,
}: {
  readonly source: string;
  readonly after: string | null;
  readonly start: number;
}) {
  const asked = useAsk(SentenceDocument, { id: source, after });
  const heading = useRef<HTMLHeadingElement>(null);
  const close = (): void => {
    location.hash = printAddress({ view: "article", source, at: null });
    document.getElementById(`at-${start}`)?.focus();
  };
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") close();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <aside class="panel" aria-labelledby="panel">
      <div class="panel-head">
        <h2 id="panel" ref={heading} tabIndex={-1}>
          Behind this sentence
        </h2>
        <button type="button" onClick={close}>
          Close
        </button>
      </div>
      <Await asked={asked}>
        {({ source: read }) => {
          const claims = read?.sentences.edges[0]?.node.claims ?? [];
          const drawing = drawingOf(claims);
          return (
            <>
              <p class="count">{claims.length === 0 ? "No claim is made of it." : counted(claims.length, "claim")}</p>
              {claims.map((claim) => (
                <ClaimCard key={claim.id} claim={claim} />
              ))}
              {drawing.nodes.length === 0 ? null : (
                <Graph drawing={drawing} label={`What the ${counted(claims.length, "claim")} above say, as a graph`} />
              )}
            </>
          );
        }}
      </Await>
    </aside>
  );
}
