import type { Loaders } from "./loaders/index.ts";

/** What every resolver of a request can reach. */
export interface Context {
  readonly loaders: Loaders;
  /** Link that opens the node with this id in Neo4j Browser; null where no Browser is known. */
  readonly browserUrl: (id: string) => string | null;
}
