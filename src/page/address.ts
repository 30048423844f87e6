/** What the page shows; every state has an address of its own, behind the `#` of the page. */
export type Address =
  | { readonly view: "contents" }
  /** `at` is an offset into the text: the sentence that holds it is open. */
  | { readonly view: "article"; readonly source: string; readonly at: number | null }
  | {
      readonly view: "gap";
      readonly company: string;
      readonly market: string | null;
      /** Bundles whose claims do not count. */
      readonly aside: readonly string[];
      /** Sources that are left aside. */
      readonly without: readonly string[];
    }
  | { readonly view: "timeline"; readonly entity: string | null }
  | {
      readonly view: "findings";
      readonly rule: string | null;
      readonly severity: string | null;
      readonly status: string | null;
    }
  | { readonly view: "search"; readonly text: string }
  | { readonly view: "entity"; readonly id: string }
  | { readonly view: "unknown"; readonly hash: string };

function toOffset(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** Reads the part of an address after the `#`. An address that is none of ours, or lacks a part, is `unknown`. */
export function readAddress(hash: string): Address {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split(/\?(.*)/s);
  const given = new URLSearchParams(query);
  const [source, company, id] = [given.get("source"), given.get("company"), given.get("id")];
  if (path === "") return { view: "contents" };
  if (path === "article" && source) return { view: "article", source, at: toOffset(given.get("at")) };
  if (path === "gap" && company) {
    const market = given.get("market");
    return { view: "gap", company, market, aside: given.getAll("aside"), without: given.getAll("without") };
  }
  if (path === "timeline") return { view: "timeline", entity: given.get("entity") };
  if (path === "findings") {
    return { view: "findings", rule: given.get("rule"), severity: given.get("severity"), status: given.get("status") };
  }
  if (path === "search") return { view: "search", text: given.get("text") ?? "" };
  if (path === "entity" && id) return { view: "entity", id };
  return { view: "unknown", hash };
}

/** Prints an address, `#` included; `readAddress` reads it back. */
export function printAddress(address: Address): string {
  if (address.view === "contents") return "#/";
  if (address.view === "unknown") return address.hash;
  const { view, ...parts } = address;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) {
    for (const one of [value].flat()) if (one !== null && one !== "") query.append(name, String(one));
  }
  const printed = query.toString();
  return `#/${view}${printed === "" ? "" : `?${printed}`}`;
}

/** The address of the sentence in which a claim stands. */
export function claimAddress({
  statedIn,
}: {
  readonly statedIn: { readonly start: number; readonly source: { readonly id: string } };
}): string {
  return printAddress({ view: "article", source: statedIn.source.id, at: statedIn.start });
}

/** The address of an entity. */
export function entityAddress({ id }: { readonly id: string }): string {
  return printAddress({ view: "entity", id });
}

/** What tells one view from another: a change of it moves the focus, and starts the view afresh. */
export function viewKey(address: Address): string {
  if (address.view === "article") return `article ${address.source}`;
  if (address.view === "gap") return `gap ${address.company} ${address.market ?? ""}`;
  return address.view === "entity" ? `entity ${address.id}` : address.view;
}
