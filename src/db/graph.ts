import {
  int,
  session as sessions,
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type Result,
  type Session,
} from "neo4j-driver";
import { serviceUnavailable, toPlanningError, toPublicError } from "./errors.ts";
import { toDeclared } from "./rows.ts";
import type { Statement } from "./statement.ts";

/** Runs one statement and gives its rows. */
export type Run = <Params extends object, Row>(
  statement: Statement<Params, Row>,
  params: Params,
) => Promise<readonly Row[]>;

/** The only door to the database. */
export interface Graph {
  /** Runs one statement: a read in READ mode with a timeout, anything else in a transaction of its own. */
  readonly run: Run;
  /** Runs several statements in one write transaction; all of them take effect or none. */
  readonly transaction: <Result>(work: (run: Run) => Promise<Result>) => Promise<Result>;
}

/** How long the database may work on a statement, in milliseconds. */
export interface Deadlines {
  readonly read: number;
  readonly write: number;
}

const DEFAULT_DEADLINES: Deadlines = { read: 5_000, write: 120_000 };
/** Where one person waits for one answer: a Neo4j that was just started plans its first statements for some seconds. */
export const PATIENT: Deadlines = { read: 60_000, write: 120_000 };
/** A link that is half open never answers; the server's own timeout cannot be heard then, so the wait ends here. */
const GRACE_MS = 1_000;

/** Wraps numbers at the given paths (`claims.start`, through lists) as Neo4j integers: a plain number arrives as FLOAT. */
function withIntegers(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (paths.length === 0) return value;
  if (Array.isArray(value)) return value.map((item) => withIntegers(item, paths));
  if (paths.some((path) => path.length === 0)) return typeof value === "number" ? int(value) : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      withIntegers(
        inner,
        paths.filter(([head]) => head === key).map(([, ...rest]) => rest),
      ),
    ]),
  );
}

function parametersOf<Params extends object>(
  statement: Statement<Params, unknown>,
  params: Params,
): Record<string, unknown> {
  const paths = statement.integers.map((path) => path.split("."));
  return { in: withIntegers(params, paths) };
}

function rowsOf<Row>(result: QueryResult, { shapes }: Pick<Statement<object, Row>, "shapes">): readonly Row[] {
  const shape = { fields: shapes };
  return result.records.map((record) => toDeclared(record.toObject(), shape) as Row);
}

async function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(serviceUnavailable());
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The result of a statement. Neo4j tells its columns as soon as it has a plan, so what fails before them failed at planning. */
async function planned(result: Result): Promise<QueryResult> {
  try {
    await result.keys();
  } catch (error) {
    throw toPlanningError(error);
  }
  return result;
}

/** Makes the door for a driver. Errors of the driver come out as errors that a client may see. */
export function createGraph(driver: Driver, database?: string, deadlines = DEFAULT_DEADLINES): Graph {
  const open = (mode: "READ" | "WRITE"): Session =>
    driver.session({ defaultAccessMode: sessions[mode], ...(database === undefined ? {} : { database }) });

  /** A session's close() hangs with its link, so it is not waited for; what it reports was reported by the work already. */
  const using = async <Result>(session: Session, deadline: number, work: () => Promise<Result>): Promise<Result> => {
    try {
      return await within(deadline + GRACE_MS, work());
    } catch (error) {
      throw toPublicError(error);
    } finally {
      session.close().catch(() => undefined);
    }
  };

  return {
    run: async <Params extends object, Row>(statement: Statement<Params, Row>, params: Params) => {
      const session = open(statement.mode === "read" ? "READ" : "WRITE");
      const timeout = statement.mode === "read" ? deadlines.read : deadlines.write;
      const config = { timeout, metadata: { statement: statement.name } };
      return using(session, timeout, async () =>
        rowsOf<Row>(await planned(session.run(statement.text, parametersOf(statement, params), config)), statement),
      );
    },
    transaction: async (work) => {
      const session = open("WRITE");
      const runIn =
        (transaction: ManagedTransaction): Run =>
        async <Params extends object, Row>(statement: Statement<Params, Row>, params: Params) =>
          rowsOf<Row>(await transaction.run(statement.text, parametersOf(statement, params)), statement);
      return using(session, deadlines.write, () =>
        session.executeWrite((transaction) => work(runIn(transaction)), { timeout: deadlines.write }),
      );
    },
  };
}
