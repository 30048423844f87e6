import type { ContentsQuery, SourceLineFragment } from "../generated/page.ts";
import { printAddress } from "./address.ts";
import type { Analysis, GapAddress } from "./gap.tsx";
import { sourceName } from "./words.ts";

interface Option {
  readonly id: string;
  readonly label: string;
}

/** The sources that the answer cites, by the mark under which it does, and those that state it. */
function optionsOf(full: Analysis | null): { readonly cited: readonly Option[]; readonly stating: readonly Option[] } {
  if (full === null) return { cited: [], stating: [] };
  const deciding = [...full.exit.claims, ...full.candidates.flatMap(({ claims }) => claims)];
  const all = [...deciding, ...full.candidates.flatMap(({ components }) => components.flatMap(({ claims }) => claims))];
  const cited = new Map<string, Option>();
  for (const { citations } of deciding) {
    for (const { marker, source } of citations) {
      if (source !== null) cited.set(source.id, { id: source.id, label: `citation ${marker}, ${sourceName(source)}` });
    }
  }
  const toOption = (source: Omit<SourceLineFragment, "held">): Option => ({ id: source.id, label: sourceName(source) });
  const stating = new Map(all.map(({ statedIn: { source } }) => [source.id, toOption(source)]));
  return { cited: [...cited.values()], stating: [...stating.values()].filter(({ id }) => !cited.has(id)) };
}

function Switches({
  title,
  options,
  off,
  onChange,
}: {
  readonly title: string;
  readonly options: readonly Option[];
  readonly off: readonly string[];
  readonly onChange: (off: readonly string[]) => void;
}) {
  if (options.length === 0) return null;
  return (
    <fieldset>
      <legend>{title}</legend>
      {options.map(({ id, label }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={off.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? [...off, id] : off.filter((one) => one !== id))
            }
          />{" "}
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Switches that leave bundles and sources out of the answer; each state has its address. */
export function GapSwitches({
  address,
  bundles,
  full,
}: {
  readonly address: GapAddress;
  readonly bundles: ContentsQuery["bundles"];
  /** The answer with everything in it; null where that is no analysis. */
  readonly full: Analysis | null;
}) {
  const { cited, stating } = optionsOf(full);
  const { aside, without } = address;
  const change = (changed: Partial<GapAddress>): void => {
    location.hash = printAddress({ ...address, ...changed });
  };
  // A shared address may leave out what the whole answer does not rest on; it has to be possible to take it back in.
  const strangers = without
    .filter((id) => ![...cited, ...stating].some((option) => option.id === id))
    .map((id) => ({ id, label: id }));
  const count = aside.length + without.length;
  return (
    <details class="switches" open={count > 0}>
      <summary>What if… {count === 0 ? "" : `(${count} left out)`}</summary>
      <p>The answer as it would be without:</p>
      <div class="switch-groups">
        <Switches
          title="What was loaded"
          options={bundles.map(({ id, title }) => ({ id, label: title }))}
          off={aside}
          onChange={(off) => change({ aside: off })}
        />
        <Switches title="What is cited" options={cited} off={without} onChange={(off) => change({ without: off })} />
        <Switches
          title="What states it"
          options={[...stating, ...strangers]}
          off={without}
          onChange={(off) => change({ without: off })}
        />
      </div>
      {count === 0 ? null : (
        <p>
          <a href={printAddress({ ...address, aside: [], without: [] })}>The whole answer</a>
        </p>
      )}
    </details>
  );
}
