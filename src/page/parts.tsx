import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { ClaimLineFragment, SourceLineFragment, Verdict } from "../generated/page.ts";
import { claimAddress, entityAddress, printAddress } from "./address.ts";
import type { Failure } from "./ask.ts";
import type { Asked, Pages } from "./use-ask.ts";
import { counted, HELD, plain, sourceName, VERDICTS } from "./words.ts";

let hasMoved = false;
addEventListener("hashchange", () => (hasMoved = true));

/** The heading of a view. It names the window, and takes the focus where a person came from another view. */
export function Heading({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = `${title} – Lacuna`;
  }, [title]);
  // Before the view is seen: the next key has to go on from here.
  useLayoutEffect(() => {
    if (!hasMoved) return;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}

/** A verdict as mark and word. */
export function VerdictTag({ verdict }: { readonly verdict: Verdict }) {
  const { mark, word, meaning } = VERDICTS[verdict];
  return (
    <span class={`verdict ${verdict}`} title={meaning}>
      <span aria-hidden="true">{mark}</span> {word}
    </span>
  );
}

/** An entity, linked to its view. */
export function EntityLink({ entity }: { readonly entity: { readonly id: string; readonly name: string } }) {
  return <a href={entityAddress(entity)}>{entity.name}</a>;
}

/** A source, linked to its view, with who published it when and what is held of it. */
export function SourceLink({ source, kind = "" }: { readonly source: SourceLineFragment; readonly kind?: string }) {
  const about = [kind, source.title === null ? null : source.publisher, source.published, HELD[source.held]];
  return (
    <span class="source">
      <a href={printAddress({ view: "article", source: source.id, at: null })}>{sourceName(source)}</a>
      <small> {about.filter((part) => part !== null && part !== "").join(" · ")}</small>
    </span>
  );
}

/** A claim in one line: what it says, what that is worth, and the way to its sentence. */
export function ClaimLine({ claim }: { readonly claim: ClaimLineFragment }) {
  const { quote } = claim.statedIn;
  return (
    <a class="claim-line" href={claimAddress(claim)}>
      {quote === null ? claim.statement : `“${quote}”`} <VerdictTag verdict={claim.verdict} />
      {claim.kind === "FACT" ? null : <small> {plain(claim.kind)}</small>}
    </a>
  );
}

/** Claims as a list of lines; nothing where there is none. */
export function ClaimList({ claims }: { readonly claims: readonly ClaimLineFragment[] }) {
  if (claims.length === 0) return null;
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimLine claim={claim} />
        </li>
      ))}
    </ul>
  );
}

/** Why there is nothing to see, and whether it will come by itself. */
export function Problem({ failure }: { readonly failure: Failure }) {
  const comes = failure.kind === "away";
  return (
    <div class="problem" role={comes ? "status" : "alert"}>
      <p>{failure.message}</p>
      {comes ? <p>It is asked again every few seconds; there is nothing to do here.</p> : null}
    </div>
  );
}

/** What was asked, once it is there; until then that it is awaited, or why it does not come. */
export function Await<Data>({
  asked,
  children,
}: {
  readonly asked: Asked<Data>;
  readonly children: (data: Data) => ComponentChildren;
}) {
  if (asked.data !== null) return <>{children(asked.data)}</>;
  if (asked.failure !== null) return <Problem failure={asked.failure} />;
  return (
    <p class="waiting" role="status">
      Loading…
    </p>
  );
}

/** The foot of a list that is read page by page: how much is shown, and the way to more. */
export function ListEnd({
  pages,
  noun,
  none,
  count = pages.edges.length,
}: {
  readonly pages: Pages<unknown>;
  readonly noun: string;
  readonly none: string;
  /** How many are shown, where that is not how many were read. */
  readonly count?: number;
}) {
  const { edges, total, isDone, isBusy, failure, more } = pages;
  if (failure !== null) return <Problem failure={failure} />;
  if (isDone && edges.length === 0) return <p class="none">{none}</p>;
  return (
    <p class="list-end" role="status">
      {edges.length === 0
        ? "Loading…"
        : isDone
          ? counted(count, noun)
          : `${counted(count, noun)}${total === null ? "" : ` of ${total.toLocaleString("en")}`} so far`}
      {isDone || isBusy ? null : (
        <button type="button" onClick={more}>
          Show more
        </button>
      )}
    </p>
  );
}
