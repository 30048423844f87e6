import type { ClaimDetailFragment } from "../generated/page.ts";
import { printAddress } from "./address.ts";
import { ClaimList, EntityLink, SourceLink, VerdictTag } from "./parts.tsx";
import { caption, plain } from "./words.ts";

type Claim = ClaimDetailFragment;

/** What the claim joins, or what it speaks of. */
function Joined({ claim: { subject, object, market, predicate, mentions } }: { readonly claim: Claim }) {
  if (subject === null || predicate === null) {
    if (mentions.length === 0) return null;
    return (
      <p class="joined">
        Speaks of{" "}
        {mentions.map((entity, index) => (
          <>
            {index === 0 ? null : ", "}
            <EntityLink entity={entity} />
          </>
        ))}
      </p>
    );
  }
  return (
    <p class="joined">
      <EntityLink entity={subject} /> <span class="joins">{caption(predicate)}</span>{" "}
      {object === null ? null : <EntityLink entity={object} />}
      {market === null ? null : (
        <>
          {" "}
          <span class="joins">in</span> <EntityLink entity={market} />
        </>
      )}
    </p>
  );
}

/** How it is said: kind, how far along, hedge, time, numbers, how it was read. */
function Manner({ claim }: { readonly claim: Claim }) {
  const { kind, modality, negated, hedge, validTime, quantities, readings } = claim;
  const parts = [
    `${negated ? "denied, " : ""}${plain(kind)}, ${plain(modality)}`,
    hedge === null ? null : `hedged by “${hedge}”`,
    validTime === null ? null : `time ${validTime}`,
    ...quantities.map(({ text, measure }) => `${plain(measure.replaceAll("-", " "))}: “${text}”`),
    ...readings.map((reading) => `read by ${plain(reading)}`),
  ];
  return <p class="manner">{parts.filter((part) => part !== null).join(" · ")}</p>;
}

function Citations({ claim: { citations } }: { readonly claim: Claim }) {
  if (citations.length === 0) return <p class="none">The text cites nothing for it.</p>;
  return (
    <ul class="citations">
      {citations.map(({ marker, verdict, reason, source, betterSource }) => (
        <li key={marker}>
          <span class="label">{marker}</span> <VerdictTag verdict={verdict} />
          {source === null ? null : (
            <>
              {" "}
              <SourceLink source={source} />
            </>
          )}
          <p class="reason">{reason}</p>
          {betterSource === null ? null : (
            <p class="better">
              Fits better: <SourceLink source={betterSource.source} />. {betterSource.reason}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Findings({ claim: { findings } }: { readonly claim: Claim }) {
  if (findings.length === 0) return null;
  return (
    <>
      <h4>Findings</h4>
      <ul class="claim-findings">
        {findings.map(({ id, rule, severity, status, explanation, wouldSettle }) => (
          <li key={id}>
            <a href={printAddress({ view: "findings", rule, severity: null, status: null })}>{plain(rule)}</a>{" "}
            <small>
              {plain(severity)}, {plain(status)}
            </small>
            <p>{explanation}</p>
            <p class="settle">{wouldSettle}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A claim with everything that stands behind it. */
export function ClaimCard({ claim }: { readonly claim: Claim }) {
  const { quote } = claim.statedIn;
  return (
    <section class="claim" aria-label={claim.statement}>
      <h3>{claim.statement}</h3>
      <p>
        <VerdictTag verdict={claim.verdict} />
      </p>
      {quote === null ? null : <blockquote>{quote}</blockquote>}
      <Joined claim={claim} />
      <Manner claim={claim} />
      {claim.note === null ? null : <p class="note">Editor’s note: {claim.note}</p>}
      <Citations claim={claim} />
      {claim.contradictedBy.length === 0 ? null : (
        <>
          <h4>Cannot hold together with</h4>
          <ClaimList claims={claim.contradictedBy} />
        </>
      )}
      <Findings claim={claim} />
      <p class="origin">
        {claim.origins.map(({ title }) => title).join("; ")}
        {claim.browserUrl === null ? null : (
          <>
            {" · "}
            <a href={claim.browserUrl}>Open in Neo4j Browser</a>
          </>
        )}
      </p>
    </section>
  );
}
