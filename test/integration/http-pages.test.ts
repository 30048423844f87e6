import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { request } from "node:http";
import { read, startTiny, type Tiny } from "./http-tiny.ts";

let tiny: Tiny;
const example = { name: "Say hello", text: "query Hello { hello } # </script><b>", variables: { first: 3 } };

beforeAll(async () => {
  tiny = await startTiny({ examples: [example, { name: "Who", text: "query Who { who }" }] });
});

afterAll(async () => {
  await tiny.service.close();
});

describe("the health of the service", () => {
  it("is told while the process lives.", async () => {
    expect(await read(tiny.url("/healthz"))).toMatchObject({ status: 200, body: { alive: true } });
  });

  it("is told as ready while the database answers.", async () => {
    expect(await read(tiny.url("/readyz"))).toMatchObject({ status: 200, body: { ready: true } });
  });

  it("is told as not ready with the reason, and with when to ask again.", async () => {
    let asked = 0;
    const down = await startTiny({
      readiness: () => {
        asked += 1;
        return Promise.resolve({ ready: false, reason: "Neo4j does not answer." });
      },
    });
    const answers = await Promise.all([1, 2, 3].map(() => read(down.url("/readyz"))));
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 503, body: { ready: false, reason: "Neo4j does not answer." } });
      expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    }
    expect(asked).toBe(1);
    await down.service.close();
  });

  it("is told as not ready where the check hangs or fails, and a failure's words stay in the log.", async () => {
    const hung = await startTiny({ readiness: () => new Promise(() => undefined) });
    const broken = await startTiny({ readiness: () => Promise.reject(new Error("bolt://secret")) });
    const started = performance.now();
    const answers = await Promise.all([read(hung.url("/readyz")), read(broken.url("/readyz"))]);
    expect(performance.now() - started).toBeLessThan(4_000);
    expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    expect(JSON.stringify(answers)).not.toContain("secret");
    expect(broken.logged()).toContain("bolt://secret");
    await Promise.all([hung.service.close(), broken.service.close()]);
  });
});

describe("the GraphQL IDE", () => {
  it("carries the examples, and one cannot end the script that it stands in.", async () => {
    const page = await (await fetch(tiny.url("/graphiql"))).text();
    expect(page).toContain("# Say hello\\nquery Hello { hello }");
    expect(page).toContain("query Who { who }");
    expect(page).toContain('\\"first\\": 3');
    expect(page).not.toContain("# </script><b>");
  });

  it("loads nothing from elsewhere, and its policy would not let it.", async () => {
    const response = await fetch(tiny.url("/graphiql"));
    const page = await response.text();
    const outside = page.slice(0, page.indexOf("<script>")) + page.slice(page.lastIndexOf("</script>"));
    const targets = [...outside.matchAll(/(?:\b(?:src|href)\s*=|url\(|@import)\s*["']?(.{0,5})/g)].map(
      ([, begin]) => begin,
    );
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((begin) => begin !== "data:")).toEqual([]);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'sha256-[^']+'(;|$)/);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
  });

  it("is compressed for those who take it, plain for others, and not sent again while it is the same.", async () => {
    const raw = (
      headers: Record<string, string>,
    ): Promise<{ status: number; encoding: string; bytes: number; etag: string }> =>
      new Promise((resolve, reject) => {
        request(tiny.url("/graphiql"), { headers }, (response) => {
          let bytes = 0;
          response.on("data", (chunk: Buffer) => (bytes += chunk.length));
          response.on("end", () => {
            const { "content-encoding": encoding = "", etag = "" } = response.headers;
            resolve({ status: response.statusCode ?? 0, encoding, bytes, etag });
          });
        })
          .on("error", reject)
          .end();
      });
    const packed = await raw({ "accept-encoding": "gzip" });
    const plain = await raw({});
    expect([packed.status, packed.encoding]).toEqual([200, "gzip"]);
    expect([plain.status, plain.encoding]).toEqual([200, ""]);
    expect(plain.bytes).toBeGreaterThan(2 * packed.bytes);
    expect(await raw({ "if-none-match": packed.etag })).toMatchObject({ status: 304, bytes: 0 });
  });
});

describe("the evidence page", () => {
  /** The page and every file that it names, or that one of those names. */
  const files = async (): Promise<ReadonlyMap<string, Response>> => {
    const found = new Map<string, Response>();
    const rest = ["/"];
    for (let path = rest.pop(); path !== undefined; path = rest.pop()) {
      const response = await fetch(tiny.url(path));
      found.set(path, response.clone());
      const named = (await response.text()).matchAll(/["'](?:\/page\/|\.\/)([\w-]+\.(?:js|css))["']/g);
      for (const [, name = ""] of named) if (!found.has(`/page/${name}`)) rest.push(`/page/${name}`);
    }
    return found;
  };

  it("is at the root, with its script, its style and the drawing of graphs beside it.", async () => {
    const found = await files();
    expect([...found.keys()].sort()).toEqual([
      "/",
      expect.stringMatching(/^\/page\/chunk-/),
      expect.stringMatching(/^\/page\/draw-/),
      "/page/main.css",
      "/page/main.js",
    ]);
    for (const response of found.values()) expect(response.status).toBe(200);
  });

  it("lets nothing run, load or be sent but from here and to here.", async () => {
    for (const [path, response] of await files()) {
      const policy = response.headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      const text = await response.text();
      if (path === "/") expect(text).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=/);
    }
  });

  it("is compressed for those who take it, and not sent again while it is the same.", async () => {
    for (const path of ["/", "/page/main.js", "/page/main.css"]) {
      const response = await fetch(tiny.url(path));
      expect(response.headers.get("content-encoding")).toBe("gzip");
      // Else fetch asks with it for an answer from no cache at all.
      const known = { "if-none-match": response.headers.get("etag") ?? "", "cache-control": "max-age=0" };
      const again = await fetch(tiny.url(path), { headers: known });
      expect([again.status, await again.text()]).toEqual([304, ""]);
      const plain = await fetch(tiny.url(path), { headers: { "accept-encoding": "identity" } });
      expect([plain.headers.get("content-encoding"), await plain.text()]).toEqual([null, await response.text()]);
    }
  });

  it("has no other files, and takes no other method.", async () => {
    for (const path of ["/page/nothing.js", "/page/..%2Fpage.ts", "/page/"]) {
      expect((await read(tiny.url(path))).status).toBe(404);
    }
    expect((await read(tiny.url("/"), { method: "POST" })).status).toBe(405);
  });
});

describe("what Neo4j Browser fetches", () => {
  it.each([
    ["/browser/style.grass", "text/plain", "node { color: #fff; }"],
    ["/browser/guide.html", "text/html", "<article>Guide</article>"],
  ])("is at %s and open to other origins.", async (path, type, text) => {
    const response = await fetch(tiny.url(path), { headers: { origin: "http://localhost:7474" } });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain(type);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.text()).toBe(text);
  });

  it("is preceded by a preflight that allows whatever headers it asks for.", async () => {
    const asked = "cache-control,pragma,sentry-trace";
    const response = await fetch(tiny.url("/browser/guide.html"), {
      method: "OPTIONS",
      headers: {
        origin: "http://localhost:7474",
        "access-control-request-method": "GET",
        "access-control-request-headers": asked,
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-headers")).toBe(asked);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });

  it("is all that is open to other origins.", async () => {
    const response = await fetch(tiny.url("/graphql"), {
      method: "OPTIONS",
      headers: { origin: "http://localhost:7474" },
    });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("a path that is not there", () => {
  it.each(["/nothing", "/browser/nothing", "/graphql/nothing", "/%E0%A4%A"])("%s is refused in JSON.", async (path) => {
    const { port } = tiny.service;
    const answer = await read(`http://127.0.0.1:${port}${path}`);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body.errors).toHaveLength(1);
  });

  it("is told from one that takes another method.", async () => {
    const answer = await read(tiny.url("/readyz"), { method: "POST" });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  it("is answered in JSON also where the service itself fails.", async () => {
    const broken = await startTiny({
      style: () => {
        throw new Error("secret");
      },
    });
    const answer = await read(broken.url("/browser/style.grass"));
    expect(answer).toMatchObject({
      status: 500,
      body: { errors: [{ extensions: { code: "INTERNAL_SERVER_ERROR" } }] },
    });
    expect(JSON.stringify(answer.body)).not.toContain("secret");
    await broken.service.close();
  });
});
