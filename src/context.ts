import type { Curation } from "./curation/index.ts";
import type { Picture } from "./domain/picture.ts";
import type { SentBundles } from "./ingest/sent.ts";
import type { Loaders } from "./loaders/index.ts";

/** Who asks: by name where a token said so. `unknown` is a token that nobody has. */
export type Caller =
  | { readonly kind: "anonymous" }
  | { readonly kind: "unknown" }
  | { readonly kind: "known"; readonly name: string; readonly role: "reader" | "curator" };

/** What every resolver of a request can reach. */
export interface Context {
  readonly loaders: Loaders;
  readonly caller: Caller;
  /** What a curator may change. */
  readonly curation: Curation;
  /** Checks and loads bundles that a curator sends. */
  readonly bundles: SentBundles;
  /** Link that opens this in Neo4j Browser; null where no Browser is known, or it goes before anybody can follow the link. */
  readonly browserUrl: (picture: Picture) => string | null;
}
