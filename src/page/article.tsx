import { useEffect, useRef } from "preact/hooks";
import {
  ArticleDocument,
  LooseClaimsDocument,
  SentencesDocument,
  type ArticleQuery,
  type SentencesQuery,
} from "../generated/page.ts";
import { printAddress } from "./address.ts";
import { ClaimCard } from "./claim.tsx";
import { Panel } from "./panel.tsx";
import { leadOf, passagesOf } from "./passages.ts";
import { Await, Heading, ListEnd, Problem, SourceLink } from "./parts.tsx";
import { useAsk, usePages, type Pages } from "./use-ask.ts";
import { counted, HELD, plain, sourceName, VERDICTS } from "./words.ts";

type Source = NonNullable<ArticleQuery["source"]>;
type Edge = NonNullable<SentencesQuery["source"]>["sentences"]["edges"][number];
type Node = Edge["node"];

const PAGE = 60;
/** Far more sentences than a text of 8 MB has. */
const ALL = 1_000_000;

/** A space and a mark fit in it; a number would be longer than what is missing. */
const SHORT_GAP = 3;

/** How many characters of the text are not held, as a bar of about that length. */
function Gap({ length }: { readonly length: number }) {
  const missing = `${counted(length, "character")} not held`;
  if (length <= SHORT_GAP) {
    return (
      <span class="gap gap-0" title={missing}>
        <span class="hidden">[{missing}]</span>
      </span>
    );
  }
  return (
    <span class={`gap gap-${Math.min(Math.ceil(length / 12), 8)}`} title={missing}>
      <span aria-hidden="true">{length.toLocaleString("en")}</span>
      <span class="hidden">[{missing}]</span>
    </span>
  );
}

function Words({ node }: { readonly node: Node }) {
  if (node.text !== null) return <>{node.text}</>;
  const quotes = node.claims.map(({ statedIn }) => statedIn);
  return (
    <>
      {passagesOf(node.start, node.end, quotes).map((passage, index) =>
        "words" in passage ? passage.words : <Gap key={index} length={passage.missing} />,
      )}
    </>
  );
}

function Sentence({
  node,
  source,
  isOpen,
}: {
  readonly node: Node;
  readonly source: string;
  readonly isOpen: boolean;
}) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isOpen) link.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  if (node.verdict === null) return <Words node={node} />;
  const { mark, word } = VERDICTS[node.verdict];
  return (
    <a
      ref={link}
      id={`at-${node.start}`}
      class={`sentence ${node.verdict}`}
      href={printAddress({ view: "article", source, at: node.start })}
      aria-current={isOpen ? "true" : undefined}
    >
      <Words node={node} />
      <span class="mark" aria-hidden="true">
        {mark}
      </span>
      <span class="hidden"> ({word})</span>
    </a>
  );
}

/** The sentences in paragraphs, each with what stands before it where that is more than a space. */
function paragraphsOf(
  edges: readonly Edge[],
): readonly (readonly { readonly edge: Edge; readonly before: number }[])[] {
  const paragraphs: { edge: Edge; before: number }[][] = [];
  let reached = 0;
  for (const edge of edges) {
    const { start, end, lead } = edge.node;
    const set = leadOf(lead, start - reached);
    const entry = { edge, before: typeof set === "object" ? set.missing : 0 };
    const last = paragraphs.at(-1);
    if (last === undefined || set === "paragraph" || typeof set === "object") paragraphs.push([entry]);
    else last.push(entry);
    reached = end;
  }
  return paragraphs;
}

/** What a held text has between two sentences that is no sentence: a heading. */
function Between({ edge, before }: { readonly edge: Edge; readonly before: number }) {
  if (before > 0) return <Gap length={before} />;
  const words = edge.node.lead?.trim() ?? "";
  return words === "" ? null : <span class="between">{words}</span>;
}

function Text({
  source,
  edges,
  open,
}: {
  readonly source: Source;
  readonly edges: readonly Edge[];
  readonly open: Edge | null;
}) {
  const rest = (source.length ?? 0) - (edges.at(-1)?.node.end ?? 0);
  return (
    <div class="text" lang={source.language ?? undefined}>
      {paragraphsOf(edges).map((paragraph) => (
        <p key={paragraph[0]?.edge.node.start}>
          {paragraph.map(({ edge, before }, index) => (
            <>
              {index === 0 || edge.node.lead === "" || edge.node.start === paragraph[index - 1]?.edge.node.end
                ? null
                : " "}
              <Between edge={edge} before={before} />
              <Sentence node={edge.node} source={source.id} isOpen={edge === open} />
            </>
          ))}
        </p>
      ))}
      {rest > 1 ? <p class="rest">After the last sentence the text has {counted(rest, "character")} more.</p> : null}
    </div>
  );
}

function Legend() {
  return (
    <dl class="legend" aria-label="How the sentences are marked">
      {Object.entries(VERDICTS).map(([verdict, { mark, word, meaning }]) => (
        <div key={verdict}>
          <dt>
            <span class={`sentence ${verdict}`}>{word}</span>
            <span class={`mark ${verdict}`} aria-hidden="true">
              {mark}
            </span>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

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
