import type { ComponentChildren } from "preact";
import { ContentsDocument, GapDocument, type GapQuery, type GapQueryVariables } from "../generated/page.ts";
import type { Address } from "./address.ts";
import { Candidates } from "./candidates.tsx";
import { OtherAnswer } from "./gap-other.tsx";
import { GapSwitches } from "./gap-switches.tsx";
import { Await, ClaimList, EntityLink, Heading } from "./parts.tsx";
import { barOf, printRange } from "./range.ts";
import { useAsk } from "./use-ask.ts";

/** Where a gap is asked for. */
export type GapAddress = Extract<Address, { readonly view: "gap" }>;

/** Every answer to the question. */
export type Answer = GapQuery["gap"];
/** The answer that has candidates. */
export type Analysis = Extract<Answer, { readonly __typename: "GapAnalysis" }>;

function Excluded({ excluded }: { readonly excluded: Analysis["excluded"] }) {
  if (excluded.length === 0) return null;
  return (
    <section aria-labelledby="excluded">
      <h2 id="excluded">No candidates</h2>
      <ul class="excluded">
        {excluded.map(({ company, reasons }) => (
          <li key={company.id}>
            <EntityLink entity={company} />
            {reasons.map(({ code, explanation, claims }) => (
              <div key={code}>
                <p>{explanation}</p>
                <ClaimList claims={claims} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Concentration({ concentration }: { readonly concentration: Analysis["concentration"] }) {
  const { measure, before, after, scenario, unavailable } = concentration;
  const rows = [
    { name: "Before the exit", range: before },
    { name: "After it", range: after },
  ];
  return (
    <section aria-labelledby="concentration">
      <h2 id="concentration">Concentration</h2>
      {unavailable === null ? null : <p>{unavailable}</p>}
      {before === null ? null : (
        <dl class="concentration">
          {rows.map(({ name, range }) =>
            range === null ? null : (
              <div key={name}>
                <dt>
                  {name} <small>{measure}, 0 to 10,000</small>
                </dt>
                <dd>
                  <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="track" x="0" y="0" width="100" height="10" />
                    <rect
                      class="range"
                      x={barOf(range, 0, 10_000).left}
                      y="1"
                      width={barOf(range, 0, 10_000).width}
                      height="8"
                    />
                  </svg>{" "}
                  {printRange(range)}
                </dd>
              </div>
            ),
          )}
        </dl>
      )}
      {scenario === null ? null : <p>{scenario}</p>}
    </section>
  );
}

function Premise({ answer }: { readonly answer: Analysis }) {
  return (
    <section aria-labelledby="premise">
      <h2 id="premise">The premise</h2>
      <p>
        That <EntityLink entity={answer.company} /> leaves <EntityLink entity={answer.market} /> is said by:
      </p>
      <ClaimList claims={answer.exit.claims} />
      {answer.remainsIn.map(({ object, claims }) => (
        <div key={object.id}>
          <p>
            It is said to keep <EntityLink entity={object} />:
          </p>
          <ClaimList claims={claims} />
        </div>
      ))}
    </section>
  );
}

function Warnings({ warnings }: { readonly warnings: Analysis["warnings"] }) {
  if (warnings.length === 0) return null;
  return (
    <section class="warnings" aria-labelledby="warnings">
      <h2 id="warnings">Before you trust the order</h2>
      <ul>
        {warnings.map(({ code, explanation, claims }) => (
          <li key={code}>
            {explanation}
            {claims.length === 0 ? null : (
              <details>
                <summary>
                  The sentences<span class="hidden"> behind: {explanation}</span>
                </summary>
                <ClaimList claims={claims} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function AnalysisView({
  answer,
  before,
  children,
}: {
  readonly answer: Analysis;
  readonly before: Analysis | null;
  readonly children: ComponentChildren;
}) {
  return (
    <>
      <p class="summary">{answer.summary}</p>
      {children}
      <Candidates candidates={answer.candidates} before={before?.candidates ?? null} />
      <Warnings warnings={answer.warnings} />
      <Premise answer={answer} />
      <Excluded excluded={answer.excluded} />
      <Concentration concentration={answer.concentration} />
      <p class="method">
        Method {answer.methodVersion}
        {answer.browserUrl === null ? null : (
          <>
            {" · "}
            <a href={answer.browserUrl}>Open in Neo4j Browser</a>
          </>
        )}
      </p>
    </>
  );
}

function titleOf(answer: Answer, address: GapAddress): string {
  if (answer.__typename === "GapAnalysis")
    return `Who fills the gap that ${answer.company.name} leaves in ${answer.market.name}?`;
  return "company" in answer
    ? `Who fills the gap that ${answer.company.name} leaves?`
    : `Who fills the gap of “${address.company}”?`;
}

/** The bundles and sources to ask with; null while the bundles that count cannot be told. */
function variablesOf(
  address: GapAddress,
  bundles: readonly { readonly id: string }[] | null,
): GapQueryVariables | null {
  const { company, market, aside, without } = address;
  if (aside.length === 0) return { company, market, without };
  if (bundles === null) return null;
  return { company, market, without, origins: bundles.map(({ id }) => id).filter((id) => !aside.includes(id)) };
}

/** Who fills a gap: the answer as it is, or as it would be without some bundles and sources. */
export function Gap({ address }: { readonly address: GapAddress }) {
  const { data: contents } = useAsk(ContentsDocument, {});
  const bundles = contents?.bundles ?? null;
  const whole = useAsk(GapDocument, variablesOf({ ...address, aside: [], without: [] }, bundles));
  const asked = useAsk(GapDocument, variablesOf(address, bundles));
  const isWhole = address.aside.length + address.without.length === 0;
  const full = whole.data?.gap;
  const switches =
    full === undefined || (full.__typename !== "GapAnalysis" && isWhole) ? null : (
      <GapSwitches address={address} bundles={bundles ?? []} full={full.__typename === "GapAnalysis" ? full : null} />
    );
  return (
    <div class="gap-view">
      <Await asked={whole}>{({ gap }) => <Heading title={titleOf(gap, address)} />}</Await>
      {full === undefined ? null : (
        <Await asked={asked}>
          {({ gap }) => (
            <div class="answer">
              {gap.__typename === "GapAnalysis" ? (
                <AnalysisView answer={gap} before={!isWhole && full.__typename === "GapAnalysis" ? full : null}>
                  {switches}
                </AnalysisView>
              ) : (
                <OtherAnswer answer={gap} address={address}>
                  {switches}
                </OtherAnswer>
              )}
            </div>
          )}
        </Await>
      )}
    </div>
  );
}
