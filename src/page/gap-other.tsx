import type { ComponentChildren } from "preact";
import { entityAddress, printAddress } from "./address.ts";
import type { Analysis, Answer, GapAddress } from "./gap.tsx";
import { ClaimLine } from "./parts.tsx";
import { plain } from "./words.ts";

/** The answers that have no candidates: what that means, and where to go on. */
export function OtherAnswer({
  answer,
  address,
  children,
}: {
  readonly answer: Exclude<Answer, Analysis>;
  readonly address: GapAddress;
  readonly children: ComponentChildren;
}) {
  const named =
    answer.__typename === "UnknownName"
      ? answer.suggestions
      : answer.__typename === "AmbiguousName"
        ? answer.candidates
        : [];
  return (
    <div class={`other-answer ${answer.__typename}`}>
      <p class="summary">{answer.message}</p>
      {children}
      {answer.__typename === "SeveralExits" ? (
        <ul class="choices">
          {answer.exits.map(({ id, object }) => (
            <li key={id}>
              <a href={printAddress({ ...address, market: object.id })}>{object.name}</a>
            </li>
          ))}
        </ul>
      ) : null}
      {answer.__typename === "PremiseWithdrawn" ? (
        <ul class="claims">
          {answer.claims.map((claim) => (
            <li key={claim.id}>
              <ClaimLine claim={claim} />
              {claim.deprecated === null ? null : (
                <p>
                  No longer counts: {claim.deprecated.reason} ({claim.deprecated.by}, {claim.deprecated.at.slice(0, 10)}
                  )
                </p>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {answer.__typename === "NoExitRecorded" ? (
        <p>
          <a href={entityAddress(answer.company)}>What is said of {answer.company.name}</a>
        </p>
      ) : null}
      {named.length === 0 ? null : (
        <ul class="choices">
          {named.map(({ id, name, __typename: type }) => (
            <li key={id}>
              <a href={printAddress(type === "Market" ? { ...address, market: id } : { ...address, company: id })}>
                {name}
              </a>{" "}
              <small>
                {plain(type)}, {id}
              </small>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
