import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { Agent, request } from "node:http";
import { connect, type Socket } from "node:net";
import { read, startTiny, until, type Answer, type Tiny } from "./http-tiny.ts";

let tiny: Tiny;

beforeEach(async () => {
  tiny = await startTiny();
});

afterEach(async () => {
  tiny.release();
  await tiny.service.close();
});

function open(): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(tiny.service.port, "127.0.0.1", () => {
      resolve(socket);
    });
    socket.once("error", reject);
  });
}

function rawPost(query: string): string {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

function closed(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    socket.on("data", (chunk: Buffer) => (text += chunk.toString()));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      resolve(text);
    });
  });
}

const times = <Value>(count: number, make: () => Value): Value[] => Array.from({ length: count }, make);

describe("more requests than the service can work on", () => {
  it("wait a moment in a short queue and are then refused, while the service says that it lives.", async () => {
    const first = times(8, () => tiny.post("{ hold }"));
    await until(() => tiny.held() === 8);
    const started = performance.now();
    const more: Answer[] = await Promise.all(times(20, () => tiny.post("{ hello }")));
    expect(performance.now() - started).toBeLessThan(2_000);
    for (const { status, headers, body } of more) {
      expect([status, body.errors?.[0]?.extensions?.code]).toEqual([503, "OVERLOADED"]);
      expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    }
    expect((await read(tiny.url("/healthz"))).status).toBe(200);
    tiny.release();
    expect((await Promise.all(first)).map(({ status }) => status)).toEqual(times(8, () => 200));
    expect((await tiny.post("{ hello }")).status).toBe(200);
  });

  it("are answered from the queue as soon as a slot is free.", async () => {
    const first = times(8, () => tiny.post("{ hold }"));
    await until(() => tiny.held() === 8);
    const waiting = times(10, () => tiny.post("{ hello }"));
    await new Promise((resolve) => setTimeout(resolve, 100));
    tiny.release();
    expect((await Promise.all([...first, ...waiting])).map(({ status }) => status)).toEqual(times(18, () => 200));
  });

  it("leave no slot taken when their clients pipeline, do not read, and go away.", async () => {
    const sockets = await Promise.all(times(5, open));
    for (const socket of sockets) {
      socket.on("error", () => undefined);
      socket.pause();
      socket.write(rawPost("{ hold }").repeat(4));
    }
    await until(() => tiny.held() === 8);
    for (const socket of sockets) socket.destroy();
    await until(async () => {
      tiny.release();
      return (await tiny.post("{ hello }")).status === 200;
    });
    const held = times(8, () => tiny.post("{ hold }"));
    await until(() => tiny.held() === 8);
    tiny.release();
    expect((await Promise.all(held)).map(({ status }) => status)).toEqual(times(8, () => 200));
  });

  it("cannot take the slots by sending their bodies slowly.", async () => {
    const sockets = await Promise.all(times(30, open));
    for (const socket of sockets) socket.write(rawPost("{ hello }").slice(0, -3));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await tiny.post("{ hello }")).status).toBe(200);
    for (const socket of sockets) socket.destroy();
  });
});

describe("a client that is slow or broken", () => {
  it("is told so in JSON and let go: headers within 7 seconds, bodies within 12.", async () => {
    const started = performance.now();
    const [headers, body] = await Promise.all([open(), open()]);
    headers.write("GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ");
    body.write(rawPost("{ hello }").slice(0, -3));
    const late = closed(body);
    expect(await closed(headers)).toMatch(/^HTTP\/1\.1 408 .*BAD_REQUEST/s);
    expect(performance.now() - started).toBeLessThan(7_000);
    expect(await late).toMatch(/^HTTP\/1\.1 408 .*BAD_REQUEST/s);
    expect(performance.now() - started).toBeLessThan(12_500);
  });

  it.each([
    ["speaks no HTTP", "nonsense\r\n\r\n", "400"],
    ["sends headers without end", `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${"x".repeat(20_000)}\r\n\r\n`, "431"],
  ])("that %s is refused in JSON.", async (_what, text, status) => {
    const socket = await open();
    socket.write(text);
    const answer = await closed(socket);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toHaveProperty("errors");
  });
});

describe("a service that closes", () => {
  it("says first that it is not ready, answers what is under way, and then lets nobody in.", async () => {
    const underWay = times(3, () => tiny.post("{ hold }"));
    await until(() => tiny.held() === 3);
    const closing = tiny.service.close();
    const notice = await read(tiny.url("/readyz"));
    expect(notice).toMatchObject({ status: 503, body: { ready: false } });
    expect((await read(tiny.url("/healthz"))).status).toBe(200);
    await until(() =>
      read(tiny.url("/healthz")).then(
        () => false,
        () => true,
      ),
    );
    tiny.release();
    expect((await Promise.all(underWay)).map(({ status, body }) => [status, body.data])).toEqual(
      times(3, () => [200, { hold: "held" }]),
    );
    await closing;
  });

  it("is not kept open by idle connections, half a request or half a body.", async () => {
    const agent = new Agent({ keepAlive: true });
    await new Promise((resolve, reject) => {
      request(tiny.url("/healthz"), { agent }, (response) => response.resume().on("end", resolve))
        .on("error", reject)
        .end();
    });
    const sockets = await Promise.all(times(3, open));
    const ends = sockets.map(closed);
    sockets[1]?.write("GET /healthz HTTP/1.1\r\nHo");
    sockets[2]?.write(rawPost("{ hello }").slice(0, -3));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const started = performance.now();
    await Promise.all([tiny.service.close(), tiny.service.close()]);
    expect(performance.now() - started).toBeLessThan(1_500);
    await Promise.all(ends);
    agent.destroy();
  });

  it("gives up on an answer that never comes.", async () => {
    const lost = tiny.post("{ hold }").catch(() => "cut");
    await until(() => tiny.held() === 1);
    const started = performance.now();
    await tiny.service.close();
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await lost).toBe("cut");
  });
});

describe("a port that is taken", () => {
  it("stops the start with a line that says what to do.", async () => {
    await expect(startTiny({ port: tiny.service.port })).rejects.toThrow(
      `Port ${tiny.service.port} on 127.0.0.1 is taken. Set PORT to another one`,
    );
  });
});
