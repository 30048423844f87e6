import { createServer, STATUS_CODES, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { refusalBody } from "./errors.ts";

const HEADERS_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 10_000;
const CHECK_EVERY_MS = 1_000;
const MAX_CONNECTIONS = 1_000;
const SWEEP_MS = 50;
const DRAIN_LIMIT_MS = 8_000;

/** A server that listens. */
export interface HttpServer {
  readonly address: string;
  readonly port: number;
  /**
   * Takes no more connections, lets complete requests be answered for up to 8 s, then closes what is left. Requests
   * that are still being sent are cut: once closed, Node no longer holds them to a deadline.
   */
  readonly drain: () => Promise<void>;
}

type OpenSockets = Map<Socket, Set<ServerResponse>>;

/** Answers by socket: one that waits behind another on its socket tells nobody when the client goes away. */
function trackAnswers(server: Server): OpenSockets {
  const open: OpenSockets = new Map();
  server.on("connection", (socket: Socket) => {
    open.set(socket, new Set());
    socket.once("close", () => open.delete(socket));
  });
  server.on("request", (request, response: ServerResponse) => {
    const answers = open.get(request.socket);
    answers?.add(response);
    response.once("close", () => answers?.delete(response));
  });
  return open;
}

function isAnswering(open: OpenSockets): boolean {
  return [...open.values()].some((answers) =>
    [...answers].some(({ req, writableFinished }) => req.complete && !writableFinished),
  );
}

/** Tells a client whose request Node could not read, then closes even where the client does not read. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket, hasBegun: boolean): void {
  if (error.code === "ECONNRESET" || !socket.writable || hasBegun) {
    socket.destroy();
    return;
  }
  const [status, body] =
    error.code === "HPE_HEADER_OVERFLOW"
      ? ([431, refusalBody("PAYLOAD_TOO_LARGE", "The headers are too large. Send a long query by POST.")] as const)
      : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? ([408, refusalBody("BAD_REQUEST", "The request did not arrive in time. Send it again.")] as const)
        : ([400, refusalBody("BAD_REQUEST", "This is no HTTP request.")] as const);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    "Connection: close",
    "Content-Type: application/json; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n${body}`);
  socket.destroySoon();
}

function listening(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const advice =
        error.code === "EADDRINUSE" ? " is taken. Set PORT to another one, or to 0 for any that is free." : "";
      reject(advice === "" ? error : new Error(`Port ${port} on ${host}${advice}`, { cause: error }));
    });
    server.listen(port, host, () => {
      resolve(server.address() as AddressInfo);
    });
  });
}

async function drain(server: Server, open: OpenSockets): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  const deadline = performance.now() + DRAIN_LIMIT_MS;
  while (isAnswering(open) && performance.now() < deadline) {
    server.closeIdleConnections();
    await sleep(SWEEP_MS);
  }
  server.closeAllConnections();
  await closed;
}

/** Listens, with deadlines on slow clients. A port that is taken rejects with what to do. */
export async function listen(handler: RequestListener, host: string, port: number): Promise<HttpServer> {
  const server = createServer({
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    connectionsCheckingInterval: CHECK_EVERY_MS,
  });
  server.maxConnections = MAX_CONNECTIONS;
  const open = trackAnswers(server);
  server.on("request", handler);
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const tcp = socket as Socket;
    refuseUnreadable(
      error,
      tcp,
      [...(open.get(tcp) ?? [])].some(({ headersSent }) => headersSent),
    );
  });
  const { address, port: chosen } = await listening(server, host, port);
  return { address, port: chosen, drain: () => drain(server, open) };
}
