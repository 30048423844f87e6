import neo4j, { type Driver } from "neo4j-driver";

/** Where Neo4j is, and who asks. */
export interface Neo4jAddress {
  readonly uri: string;
  /** Absent where authentication is off. */
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}

/**
 * Opens a driver whose waits are short: with the defaults of the library a request can wait for a minute and a half.
 * It is for whole numbers below 2^53; offsets and counts are far below.
 */
export function openDriver({ uri, user, password }: Neo4jAddress): Driver {
  const auth = user === undefined ? undefined : neo4j.auth.basic(user, password ?? "");
  return neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 24,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 1_500,
    maxTransactionRetryTime: 2_000,
    maxConnectionLifetime: 600_000,
    fetchSize: 500,
    notificationFilter: { minimumSeverityLevel: "OFF" },
    userAgent: "lacuna",
  });
}
