import { connect, createServer } from "node:net";

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => {
      resolve(false);
    });
    server.listen(port, "127.0.0.1", () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (isThere: boolean): void => {
      socket.destroy();
      resolve(isThere);
    };
    socket.setTimeout(500, () => {
      end(false);
    });
    socket.once("error", () => {
      end(false);
    });
    socket.once("connect", () => {
      end(true);
    });
  });
}

/**
 * The first port from `wanted` upwards, out of the next 200, that nobody listens on and that is not in `taken`.
 * Undefined when there is none.
 */
export async function freePort(wanted: number, taken: readonly number[]): Promise<number | undefined> {
  for (let port = wanted; port < Math.min(wanted + 200, 65536); port += 1) {
    if (taken.includes(port)) continue;
    // Somebody who listens on ::1 alone leaves 127.0.0.1 free, but `localhost` would reach them.
    if ((await canListen(port)) && !(await answers("::1", port))) return port;
  }
  return undefined;
}

// Bolt's magic number, then four proposals of versions: 5.8 down to 5.0, 4.4 down to 4.2, and two of nothing.
const hello = Buffer.from("6060b017" + "00080805" + "00020404" + "00000000" + "00000000", "hex");

/** Whether a Bolt server answers there within `limitMs`: it names a version. An open port alone says nothing. */
export function answersBolt(host: string, port: number, limitMs = 2000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    let answer = Buffer.alloc(0);
    const end = (isThere: boolean): void => {
      socket.destroy();
      resolve(isThere);
    };
    socket.setTimeout(limitMs, () => {
      end(false);
    });
    socket.once("error", () => {
      end(false);
    });
    socket.once("close", () => {
      end(false);
    });
    socket.once("connect", () => socket.write(hello));
    socket.on("data", (chunk) => {
      answer = Buffer.concat([answer, chunk]);
      if (answer.length >= 4) end(answer.readUInt32BE(0) !== 0 && answer.readUInt8(0) === 0);
    });
  });
}
