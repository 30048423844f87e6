import { TimelineDocument, type TimelineQuery } from "../generated/page.ts";
import { printAddress } from "./address.ts";
import { ClaimLine, EntityLink, Heading, ListEnd } from "./parts.tsx";
import { usePages } from "./use-ask.ts";

type Entry = TimelineQuery["timeline"]["edges"][number]["node"];

function datesOf(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry["claim"][]> {
  const dates = new Map<string, Entry["claim"][]>();
  for (const { date, claim } of entries) dates.set(date, [...(dates.get(date) ?? []), claim]);
  return dates;
}

/** The dated claims, the earliest first; of one entity where it is given. */
export function Timeline({ entity }: { readonly entity: string | null }) {
  const pages = usePages({
    document: TimelineDocument,
    variables: (after) => ({ entity, after }),
    pick: ({ timeline }) => timeline,
  });
  const dates = datesOf(pages.edges.map(({ node }) => node));
  return (
    <>
      <Heading title="Timeline" />
      {entity === null ? (
        <p>Every claim that gives a time, at the time that its text gives.</p>
      ) : (
        <p>
          Only what speaks of <EntityLink entity={{ id: entity, name: entity }} />.{" "}
          <a href={printAddress({ view: "timeline", entity: null })}>Show everything</a>
        </p>
      )}
      <ol class="timeline">
        {[...dates].map(([date, claims]) => (
          <li key={date}>
            <h2>{date}</h2>
            <ul class="claims">
              {claims.map((claim) => (
                <li key={claim.id}>
                  <p>{claim.statement}</p>
                  <ClaimLine claim={claim} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <ListEnd pages={pages} noun="claim" none="No claim gives a time." />
    </>
  );
}
