import { ArticleDocument, LooseClaimsDocument, SentencesDocument, type ArticleQuery } from "../generated/page.ts";
import { ClaimCard } from "./claim.tsx";
import { Panel } from "./panel.tsx";
import { Await, Heading, ListEnd, Problem, SourceLink } from "./parts.tsx";
import { Legend, Text, type Edge } from "./text.tsx";
import { useAsk, usePages, type Pages } from "./use-ask.ts";
import { HELD, plain, sourceName } from "./words.ts";

type Source = NonNullable<ArticleQuery["source"]>;

const PAGE = 60;
/** Far more sentences than a text of 8 MB has. */
const ALL = 1_000_000;

/** Claims of a source whose text was not cut into sentences. */
function Loose({ id }: { readonly id: string }) {
  const pages = usePages({
    document: LooseClaimsDocument,
    variables: (after) => ({ id, after }),
    pick: ({ source }) => source?.claims,
  });
  return (
    <>
      {pages.edges.map(({ node }) => (
        <ClaimCard key={node.id} claim={node} />
      ))}
      <ListEnd pages={pages} noun="claim" none="It states no claim here; it is only cited." />
    </>
  );
}

function References({
  title,
  id,
  list,
}: {
  readonly title: string;
  readonly id: string;
  readonly list: Source["cites"];
}) {
  if (list.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="references">
        {list.map(({ marker, source }) => (
          <li key={`${marker} ${source.id}`}>
            <span class="label">{marker}</span> <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function byline({ authors, publisher, published, kind, held }: Source): string {
  const parts = [plain(kind), authors.join(", "), publisher, published, HELD[held]];
  return parts.filter((part) => part !== null && part !== "").join(" · ");
}

function isHttp(url: string): boolean {
  return /^https?:/i.test(url);
}

function Head({ source }: { readonly source: Source }) {
  return (
    <header>
      <Heading title={sourceName(source)} />
      <p class="byline">{byline(source)}</p>
      {source.url !== null && isHttp(source.url) ? (
        <p class="byline">
          <a href={source.url} rel="noreferrer">
            {source.url}
          </a>
        </p>
      ) : null}
    </header>
  );
}

/** The sentence at an offset, and the cursor of the one before it. */
function openAt(
  edges: readonly Edge[],
  at: number | null,
): { readonly edge: Edge; readonly after: string | null } | null {
  const index = at === null ? -1 : edges.findIndex(({ node }) => node.start <= at && at < node.end);
  const edge = edges[index];
  return edge === undefined ? null : { edge, after: edges[index - 1]?.cursor ?? null };
}

function Body({
  source,
  at,
  pages,
}: {
  readonly source: Source;
  readonly at: number | null;
  readonly pages: Pages<Edge>;
}) {
  const open = openAt(pages.edges, at);
  const isHeld = pages.edges.every(({ node }) => node.text !== null);
  return (
    <div class={open === null ? "reading" : "reading with-panel"}>
      <article>
        <Head source={source} />
        {pages.isDone && pages.edges.length === 0 ? (
          <Loose id={source.id} />
        ) : (
          <>
            {isHeld ? null : (
              <p class="hint">
                The text itself is not held here. Shown are its quotes, in their places; a hatched bar stands for what
                is missing, with its number of characters.
              </p>
            )}
            <Legend />
            <Text source={source} edges={pages.edges} open={open?.edge ?? null} />
            {pages.failure === null ? null : <Problem failure={pages.failure} />}
            <p class="list-end" role="status">
              {pages.isDone ? "" : `Loading… ${pages.edges.length} of ${pages.total ?? "all"} sentences`}
            </p>
          </>
        )}
        <References title="References" id="references" list={source.cites} />
        <References title="Cited by" id="cited-by" list={source.citedBy} />
      </article>
      {open === null ? null : (
        <Panel key={open.edge.node.start} source={source.id} after={open.after} start={open.edge.node.start} />
      )}
    </div>
  );
}

/** A text with each sentence underlined by what it is worth, and beside it what stands behind the open sentence. */
export function Article({ source: id, at }: { readonly source: string; readonly at: number | null }) {
  const asked = useAsk(ArticleDocument, { id });
  const pages = usePages({
    document: SentencesDocument,
    variables: (after) => ({ id, first: PAGE, after }),
    pick: ({ source }) => source?.sentences,
    most: ALL,
  });
  return (
    <Await asked={asked}>
      {({ source }) =>
        source === null ? (
          <>
            <Heading title="No such source" />
            <p>Nothing here has the id “{id}”. It may have been unloaded.</p>
          </>
        ) : (
          <Body source={source} at={at} pages={pages} />
        )
      }
    </Await>
  );
}
