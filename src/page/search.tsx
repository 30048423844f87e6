import { useLayoutEffect, useRef } from "preact/hooks";
import { SearchDocument, TraceDocument, type SearchQuery, type TraceQuery } from "../generated/page.ts";
import { printAddress } from "./address.ts";
import { Await, ClaimLine, EntityLink, Heading, SourceLink } from "./parts.tsx";
import { useAsk } from "./use-ask.ts";
import { plain } from "./words.ts";

type Hit = SearchQuery["search"][number];

function Found({ hit: { node, matched } }: { readonly hit: Hit }) {
  if (node.__typename === "Claim") return <ClaimLine claim={node} />;
  if (node.__typename === "Source") return <SourceLink source={node} />;
  if (!("name" in node)) return null;
  return (
    <>
      <EntityLink entity={node} />{" "}
      <small>
        {plain(node.__typename)}
        {matched === node.name ? "" : `, “${matched}”`}
      </small>
    </>
  );
}

function Hits({ hits }: { readonly hits: readonly Hit[] }) {
  const groups = [
    { title: "Names", of: hits.filter(({ node }) => "name" in node) },
    { title: "Claims", of: hits.filter(({ node }) => node.__typename === "Claim") },
    { title: "Sources", of: hits.filter(({ node }) => node.__typename === "Source") },
  ];
  if (hits.length === 0) return <p class="none">No name, claim or source has all of these words.</p>;
  return (
    <>
      {groups.map(({ title, of }) =>
        of.length === 0 ? null : (
          <section key={title} aria-label={title}>
            <h2>{title}</h2>
            <ul class="hits">
              {of.map((hit) => (
                <li key={hit.node.id}>
                  <Found hit={hit} />
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </>
  );
}

/** The sentences that come closest to a pasted text, each with where it comes from. */
function Traces({ traces }: { readonly traces: TraceQuery["trace"] }) {
  if (traces.length === 0) return null;
  return (
    <section aria-labelledby="traces">
      <h2 id="traces">Where it comes from</h2>
      <ul class="traces">
        {traces.map(({ match, summary, claim }) => (
          <li key={claim.id}>
            <small class="kind">{plain(match)}</small>
            <ClaimLine claim={claim} />
            <p>{summary}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Looks for names, claims and sources, and for the sentence that a pasted text comes from. */
export function Search({ text }: { readonly text: string }) {
  // What is typed stays with the input: a state of ours would lag behind a quick Enter, and lose the words.
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (input.current !== null) input.current.value = text;
  }, [text]);
  const asked = text.trim() === "" ? null : { text };
  const traced = useAsk(TraceDocument, asked);
  const found = useAsk(SearchDocument, asked);
  return (
    <>
      <Heading title="Search" />
      <form
        class="search"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          location.hash = printAddress({ view: "search", text: input.current?.value.trim() ?? "" });
        }}
      >
        <label for="search-text">Words, a name in any script, or a sentence to trace</label>
        <div class="search-row">
          <input id="search-text" ref={input} type="search" maxLength={2_000} />
          <button type="submit">Search</button>
        </div>
      </form>
      {asked === null ? null : (
        <div role="region" aria-label="Results" aria-live="polite">
          <Await asked={found}>{({ search }) => <Hits hits={search} />}</Await>
          {traced.data === null ? null : <Traces traces={traced.data.trace} />}
        </div>
      )}
    </>
  );
}
