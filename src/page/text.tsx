import { useEffect, useRef } from "preact/hooks";
import type { SentencesQuery } from "../generated/page.ts";
import { printAddress } from "./address.ts";
import { leadOf, passagesOf } from "./passages.ts";
import { counted, VERDICTS } from "./words.ts";

/** A sentence of a page of them, with its cursor. */
export type Edge = NonNullable<SentencesQuery["source"]>["sentences"]["edges"][number];
type Node = Edge["node"];

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

/** Sentences in paragraphs, each underlined by what it is worth. */
export function Text({
  source,
  edges,
  open,
}: {
  readonly source: { readonly id: string; readonly language: string | null; readonly length: number | null };
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

/** How the sentences are marked. */
export function Legend() {
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
