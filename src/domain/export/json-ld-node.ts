/** One node of a document, by the terms of the context. */
export type Node = Readonly<Record<string, unknown>>;

/** The IRI of anything that has an id here. */
export function iriOf(id: string): string {
  return `urn:lacuna:${id}`;
}

/** The IRIs of things. */
export const iris = (ids: readonly string[]): readonly string[] => ids.map(iriOf);
/** The IRI of what may be absent. */
export const iriOrNull = (id: string | null): string | null => (id === null ? null : iriOf(id));

/** A person, by a name that may have any characters. */
export function agentIri(name: string): string {
  return `urn:lacuna:agent:${encodeURIComponent(name)}`;
}

/** Without what has no value: JSON-LD would say nothing of it either. */
export function nodeOf(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
