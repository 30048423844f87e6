import { connect, createServer, type Server, type Socket } from "node:net";

/** A link to the test run's Neo4j that can fail in the two ways in which links do. */
export interface Proxy {
  readonly uri: string;
  /** Nothing answers at the address any more. */
  readonly cut: () => Promise<void>;
  /** The address takes connections, and nothing ever comes back: a link that is half open. */
  readonly silence: () => void;
  /** Works again; connections that were silent stay so. */
  readonly mend: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a link on a port of its own. */
export async function openProxy(): Promise<Proxy> {
  const { hostname, port: target } = new URL((process.env.LACUNA_TEST_URI ?? "").replace(/^\w+/, "http"));
  const sockets = new Set<Socket>();
  let isSilent = false;
  const forward = (client: Socket): void => {
    const upstream = connect(Number(target), hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on("data", (bytes) => {
        if (!isSilent && !silenced.has(client)) to.write(bytes);
      });
      from.on("error", () => to.destroy());
      from.on("close", () => {
        sockets.delete(from);
        to.destroy();
      });
    }
    if (isSilent) silenced.add(client);
  };
  const silenced = new Set<Socket>();
  const server: Server = createServer(forward);
  let port = 0;
  const listen = (): Promise<void> =>
    new Promise((resolve) => {
      server.listen(port, "127.0.0.1", () => {
        const address = server.address();
        if (typeof address === "object" && address !== null) port = address.port;
        resolve();
      });
    });
  const cut = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      for (const socket of sockets) socket.destroy();
    });
  await listen();
  return {
    uri: `bolt://127.0.0.1:${String(port)}`,
    cut,
    silence: () => {
      isSilent = true;
      for (const socket of sockets) silenced.add(socket);
    },
    mend: async () => {
      isSilent = false;
      if (!server.listening) await listen();
    },
    close: async () => {
      if (server.listening) await cut();
    },
  };
}
