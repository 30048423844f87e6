import { useState } from "preact/hooks";
import {
  FindingsDocument,
  type FindingCardFragment,
  type FindingRule,
  type FindingStatus,
  type Severity,
} from "../generated/page.ts";
import { printAddress, type Address } from "./address.ts";
import { ClaimList, Heading, ListEnd, SourceLink } from "./parts.tsx";
import { Curator, readToken, ReviewForm } from "./review.tsx";
import { usePages } from "./use-ask.ts";
import { plain, RULES, SEVERITIES, STATUSES } from "./words.ts";

type FindingsAddress = Extract<Address, { readonly view: "findings" }>;

/** A value of an address where it is one of those known; else all. */
function known<Value extends string>(value: string | null, words: Readonly<Record<Value, string>>): Value | null {
  return value !== null && Object.hasOwn(words, value) ? (value as Value) : null;
}

function Filter({
  name,
  words,
  value,
  onChange,
}: {
  readonly name: string;
  readonly words: Readonly<Record<string, string>>;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}) {
  return (
    <label>
      {name}{" "}
      <select value={value ?? ""} onChange={({ currentTarget }) => onChange(currentTarget.value || null)}>
        <option value="">all</option>
        {Object.entries(words).map(([key, word]) => (
          <option key={key} value={key}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}

function Decided({ finding: { status, reviewedBy, reviewedAt, note } }: { readonly finding: FindingCardFragment }) {
  if (reviewedBy === null) return null;
  return (
    <p class="decided">
      {plain(status)} by {reviewedBy}
      {reviewedAt === null ? "" : `, ${reviewedAt.slice(0, 10)}`}
      {note === null ? "" : `: ${note}`}
    </p>
  );
}

function FindingCard({ finding, token }: { readonly finding: FindingCardFragment; readonly token: string }) {
  const [current, setCurrent] = useState(finding);
  const shown = current.version > finding.version ? current : finding;
  const { id, rule, severity, status, explanation, wouldSettle, claims, sources } = shown;
  return (
    <li class={`finding ${severity}`} id={id}>
      <h2>
        {RULES[rule]}{" "}
        <small>
          {SEVERITIES[severity]}, {STATUSES[status]}
        </small>
      </h2>
      <p>{explanation}</p>
      <p class="settle">{wouldSettle}</p>
      <ClaimList claims={claims} />
      {sources.length === 0 ? null : (
        <ul class="sources">
          {sources.map((source) => (
            <li key={source.id}>
              <SourceLink source={source} />
            </li>
          ))}
        </ul>
      )}
      <Decided finding={shown} />
      {token === "" || status === "CLOSED" ? null : (
        <ReviewForm finding={shown} token={token} onReviewed={setCurrent} />
      )}
    </li>
  );
}

/** What the rules of the audit found, with filters; a curator can decide here. */
export function Findings({ address }: { readonly address: FindingsAddress }) {
  const [token, setToken] = useState(readToken);
  const rule = known<FindingRule>(address.rule, RULES);
  const severity = known<Severity>(address.severity, SEVERITIES);
  const status = known<FindingStatus>(address.status, STATUSES);
  const pages = usePages({
    document: FindingsDocument,
    variables: (after) => ({
      rules: rule === null ? null : [rule],
      severities: severity === null ? null : [severity],
      status,
      after,
    }),
    pick: ({ findings }) => findings,
  });
  const change = (changed: Partial<FindingsAddress>): void => {
    location.hash = printAddress({ ...address, ...changed });
  };
  return (
    <>
      <Heading title="Findings" />
      <p>What the rules of the audit found in the texts, the most severe first.</p>
      <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
        <Filter name="Rule" words={RULES} value={rule} onChange={(value) => change({ rule: value })} />
        <Filter name="Severity" words={SEVERITIES} value={severity} onChange={(value) => change({ severity: value })} />
        <Filter name="Status" words={STATUSES} value={status} onChange={(value) => change({ status: value })} />
      </form>
      <Curator token={token} onChange={setToken} />
      <ul class="findings">
        {pages.edges.map(({ node }) => (
          <FindingCard key={node.id} finding={node} token={token} />
        ))}
      </ul>
      <ListEnd pages={pages} noun="finding" none="Nothing was found." />
    </>
  );
}
