import type { Analysis } from "./gap.tsx";
import { ClaimList, EntityLink, VerdictTag } from "./parts.tsx";
import { barOf, printNumber, printRange } from "./range.ts";
import { counted, plain, TIERS } from "./words.ts";

type Candidate = Analysis["candidates"][number];
type Component = Candidate["components"][number];

/** The scale of every part: from the most that a policy takes away to the most that any part adds. */
const LEAST = -10;
const MOST = 30;

/** A score range on the scale from 0 to 100, and as a hollow bar the range that it was. */
function ScoreBar({
  score,
  before,
}: {
  readonly score: Candidate["score"];
  readonly before: Candidate["score"] | null;
}) {
  const bar = barOf(score, 0, 100);
  const old = before === null ? null : barOf(before, 0, 100);
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" x="0" y="0" width="100" height="10" />
      {[25, 50, 75].map((tick) => (
        <rect key={tick} class="tick" x={tick} y="0" width="0.15" height="10" />
      ))}
      <rect class="range" x={bar.left} y="1.5" width={bar.width} height="7" />
      {old === null ? null : <rect class="before" x={old.left} y="0" width={old.width} height="10" />}
    </svg>
  );
}

function ComponentBar({ component }: { readonly component: Component }) {
  const { left, width } = barOf(component, LEAST, MOST);
  const zero = barOf({ low: 0, high: 0 }, LEAST, MOST).left;
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" x="0" y="0" width="100" height="10" />
      <rect class={component.known ? "range" : "range unknown"} x={left} y="2" width={width} height="6" />
      <rect class="zero" x={zero} y="0" width="0.4" height="10" />
    </svg>
  );
}

function Components({ components, name }: { readonly components: readonly Component[]; readonly name: string }) {
  return (
    <details>
      <summary>
        How the score adds up<span class="hidden"> for {name}</span>
      </summary>
      <ul class="components">
        {components.map((component) => (
          <li key={component.name}>
            <h4>
              {plain(component.name)}{" "}
              <small>
                {printRange(component)} of {printNumber(component.weight)}
                {component.known ? "" : ", not known"}
              </small>
            </h4>
            <ComponentBar component={component} />
            <p>{component.explanation}</p>
            {component.wouldSettle === null ? null : <p class="settle">{component.wouldSettle}</p>}
            <ClaimList claims={component.claims} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What changed against the whole answer, in words; null where nothing did. */
function changeOf(candidate: Candidate, before: Candidate | undefined): string | null {
  if (before === undefined) return "not among the candidates of the whole answer";
  const parts = [
    before.rank === candidate.rank ? null : `rank ${before.rank}`,
    before.tier === candidate.tier ? null : `tier ${before.tier}`,
    printRange(before.score) === printRange(candidate.score) ? null : printRange(before.score),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `was ${parts.join(", ")}`;
}

function CandidateCard({
  candidate,
  before,
}: {
  readonly candidate: Candidate;
  readonly before: readonly Candidate[] | null;
}) {
  const { rank, tied, company, score, support, claims, components, separableFromNext } = candidate;
  const old = before?.find((other) => other.company.id === company.id);
  const change = before === null ? null : changeOf(candidate, old);
  return (
    <li class="candidate">
      <div class="candidate-head">
        <span class="rank">
          <span class="hidden">Rank </span>
          {rank}
          {tied ? <span class="tied"> tied</span> : null}
        </span>
        <h4>
          <EntityLink entity={company} />
        </h4>
        <span class="score">
          <span class="hidden">Score </span>
          {printRange(score)}
          <span class="hidden"> of 100</span>
        </span>
      </div>
      <ScoreBar score={score} before={old?.score ?? null} />
      <p class="standing">
        {counted(support.sources, "source")}
        {support.verdict === null ? null : (
          <>
            , at best <VerdictTag verdict={support.verdict} />
          </>
        )}
        {support.disputed ? ", disputed" : ""}
        {separableFromNext === false ? " · range overlaps the next: the order of these two is not sure" : ""}
        {change === null ? null : <strong class="change"> · {change}</strong>}
      </p>
      <ClaimList claims={claims} />
      <Components components={components} name={company.name} />
    </li>
  );
}

/** The candidates by tier, each with its range, its sentences and the parts of its score. */
export function Candidates({
  candidates,
  before,
}: {
  readonly candidates: readonly Candidate[];
  readonly before: readonly Candidate[] | null;
}) {
  const gone = (before ?? []).filter(({ company }) => !candidates.some((other) => other.company.id === company.id));
  const tiers = (["A", "B", "C"] as const).filter((tier) => candidates.some((candidate) => candidate.tier === tier));
  return (
    <section aria-labelledby="candidates">
      <h2 id="candidates">Candidates</h2>
      {candidates.length === 0 ? <p class="none">Nobody is named, and structure suggests nobody.</p> : null}
      {tiers.map((tier) => (
        <section key={tier} aria-labelledby={`tier-${tier}`}>
          <h3 id={`tier-${tier}`}>
            Tier {tier} <small>{TIERS[tier]}</small>
          </h3>
          <ol class="candidates">
            {candidates
              .filter((candidate) => candidate.tier === tier)
              .map((candidate) => (
                <CandidateCard key={candidate.company.id} candidate={candidate} before={before} />
              ))}
          </ol>
        </section>
      ))}
      {gone.length === 0 ? null : (
        <p class="gone">
          No longer among them:{" "}
          {gone.map(({ company }, index) => (
            <>
              {index === 0 ? null : ", "}
              <EntityLink entity={company} />
            </>
          ))}
          .
        </p>
      )}
    </section>
  );
}
