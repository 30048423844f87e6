/** Where a Neo4j comes from: somebody's own, one in Docker, or Neo4j Community started by the service. */
export type Neo4jKind = "given" | "compose" | "managed";

/** How a Neo4j is asked for. */
export interface OpenOptions {
  /** Gets one line of text for each step that takes time. */
  readonly log: (line: string) => void;
  /** What Neo4j Browser does once it is connected, in order; without it a running Neo4j keeps what it has. */
  readonly browser?: { readonly postConnectCommands: readonly string[] };
  /** Default true. False opens the database to every program on this machine, for this session. */
  readonly authentication?: boolean;
  /** Default "main". Each purpose has its own data, password and ports; letters, digits and hyphens. */
  readonly purpose?: string;
  /** True: Neo4j stays when this process ends, until `stopDatabase`. */
  readonly keep?: boolean;
  /** Where the jars of the managed Neo4j are kept; by default beside the data in LACUNA_HOME. */
  readonly jarCache?: string;
  /** Further lines of neo4j.conf for a managed Neo4j that is started, as they are. */
  readonly conf?: readonly string[];
  /** Gives up a start under way; what was started is stopped. */
  readonly signal?: AbortSignal;
}

/** A Neo4j that answers over Bolt. */
export interface Neo4jConnection {
  readonly kind: Neo4jKind;
  readonly uri: string;
  /** Empty, like the password, when `authentication` is false. */
  readonly user: string;
  readonly password: string;
  readonly authentication: boolean;
  readonly database?: string;
  /** Neo4j Browser, with the address of the database filled in. */
  readonly browserUrl?: string;
  /** True where Neo4j Browser does on connecting what `OpenOptions.browser` asked for. */
  readonly runsCommands: boolean;
  /** True where it goes on when this process has closed it, as far as can be told now. */
  readonly stays: boolean;
  /** True for the call that made the password; whoever shows the Browser link shows it then. */
  readonly passwordIsNew: boolean;
  /** Where the generated password is kept, readable by its owner only. */
  readonly passwordFile?: string;
  /** Ends this use. The last user stops what was started, unless it is kept. Safe to call twice. */
  readonly close: () => Promise<void>;
}

/** What `db status` answers. */
export interface DatabaseStatus {
  readonly kind: Neo4jKind;
  /** Whether it answers over Bolt. */
  readonly running: boolean;
  readonly uri: string | null;
  readonly browserUrl: string | null;
  /** The folder with its data, where the service manages it. */
  readonly home: string | null;
  readonly version: string | null;
  readonly pid: number | null;
  /** The process that started it and when (ISO 8601, UTC). */
  readonly startedBy: { readonly pid: number; readonly at: string } | null;
}

/** No Neo4j can be had. The message is one line that says why and what to do; the command line ends with status 3. */
export class Neo4jUnavailable extends Error {
  override readonly name: string = "Neo4jUnavailable";
}

/** Java or Maven is not there, or too old: another way to a Neo4j may be open. */
export class ToolMissing extends Neo4jUnavailable {}

/** The request is not for a Neo4j that the service manages, or would take it from another user. */
export class Neo4jRefused extends Error {
  override readonly name = "Neo4jRefused";
}
