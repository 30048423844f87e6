import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { TypedDocumentString } from "../generated/page.ts";
import { ask, type Answer, type Failure } from "./ask.ts";

const RETRY_MS = 2_000;
const MOST_KEPT = 200;

/** Answers of this visit by what was asked, so that going back shows at once what was there. */
const kept = new Map<string, unknown>();
/** Questions under way, so that two parts of a view that ask the same ask once. */
const underWay = new Map<string, Promise<Answer<unknown>>>();

async function askOnce<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Answer<Data>> {
  const key = String(document) + JSON.stringify(variables);
  const answer = underWay.get(key) ?? ask(document, variables).finally(() => underWay.delete(key));
  underWay.set(key, answer);
  return answer as Promise<Answer<Data>>;
}

/** Forgets every answer, after a change. */
export function forgetAnswers(): void {
  kept.clear();
}

function keep(key: string, data: unknown): void {
  const oldest = kept.keys().next().value;
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, data);
}

/** Asks until there is an answer that stands; tells of every failure, and asks again after one that passes. */
async function askPatiently<Data>(
  askNow: () => Promise<Answer<Data>>,
  onFailure: (failure: Failure) => void,
  signal: AbortSignal,
): Promise<Data | null> {
  for (;;) {
    const answer = await askNow();
    if (signal.aborted) return null;
    if ("data" in answer) return answer.data;
    onFailure(answer.failure);
    if (answer.failure.kind === "refused") return null;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

/** What a question has come to: neither data nor failure while it waits for the first time. */
export interface Asked<Data> {
  readonly data: Data | null;
  readonly failure: Failure | null;
}

/** Asks while the component is there, again where variables change; `null` as variables asks nothing. */
export function useAsk<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Asked<Data> {
  const key = variables === null ? null : String(document) + JSON.stringify(variables);
  const [state, setState] = useState<Asked<Data> & { readonly key: string | null }>({
    key: null,
    data: null,
    failure: null,
  });
  useEffect(() => {
    if (key === null || variables === null || kept.has(key)) return;
    const leaving = new AbortController();
    const fail = (failure: Failure): void => setState({ key, data: null, failure });
    void askPatiently(() => askOnce(document, variables), fail, leaving.signal).then((data) => {
      if (data === null || leaving.signal.aborted) return;
      keep(key, data);
      setState({ key, data, failure: null });
    });
    return () => leaving.abort();
  }, [key]);
  const known = key === null ? undefined : (kept.get(key) as Data | undefined);
  if (known !== undefined) return { data: known, failure: null };
  return state.key === key ? state : { data: null, failure: null };
}

/** A page of a connection. */
export interface PageOf<Edge> {
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly Edge[];
}

/** The pages of a list as far as they were read. */
export interface Pages<Edge> {
  readonly edges: readonly Edge[];
  /** How many there are in all; null while nothing was read, or where the service does not count. */
  readonly total: number | null;
  readonly isDone: boolean;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  /** Reads one page more. */
  readonly more: () => void;
}

interface PagesState<Edge> {
  readonly key: string;
  readonly edges: readonly Edge[];
  readonly page: PageOf<Edge> | null;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
}

/** How a list is read: what to ask for the page after a cursor, where it is in the answer, how much comes unasked. */
export interface PagesRequest<Data, Variables, Edge> {
  readonly document: TypedDocumentString<Data, Variables>;
  readonly variables: (after: string | null) => Variables;
  readonly pick: (data: Data) => PageOf<Edge> | null | undefined;
  /** Reads on by itself until it has this many; one page where left out. */
  readonly most?: number;
}

/** Reads a list page by page while the component is there; another question starts it afresh. */
export function usePages<Data, Variables, Edge>(request: PagesRequest<Data, Variables, Edge>): Pages<Edge> {
  const { document, variables, pick, most = 1 } = request;
  const key = String(document) + JSON.stringify(variables(null));
  const empty: PagesState<Edge> = { key, edges: [], page: null, isBusy: true, failure: null };
  const [stored, setState] = useState<PagesState<Edge>>(empty);
  const state = stored.key === key ? stored : empty;
  const leaving = useRef(new AbortController());
  const read = useCallback(
    async (before: PagesState<Edge>) => {
      const { signal } = leaving.current;
      setState({ ...before, isBusy: true });
      const asked = variables(before.page?.pageInfo.endCursor ?? null);
      const pageKey = String(document) + JSON.stringify(asked);
      const fail = (failure: Failure): void => setState({ ...before, isBusy: failure.kind === "away", failure });
      const known = kept.get(pageKey) as Data | undefined;
      const data = known ?? (await askPatiently(() => askOnce(document, asked), fail, signal));
      if (data === null || signal.aborted) return;
      keep(pageKey, data);
      const page = pick(data) ?? { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
      const edges = [...before.edges, ...page.edges];
      const next = { key, edges, page, isBusy: false, failure: null };
      if (page.pageInfo.hasNextPage && edges.length < most) await read(next);
      else setState(next);
    },
    [key],
  );
  useEffect(() => {
    leaving.current = new AbortController();
    void read(empty);
    const { current } = leaving;
    return () => current.abort();
  }, [key]);
  return {
    edges: state.edges,
    total: state.page?.totalCount ?? null,
    isDone: state.page !== null && !state.page.pageInfo.hasNextPage,
    isBusy: state.isBusy,
    failure: state.failure,
    more: () => void read(state),
  };
}
