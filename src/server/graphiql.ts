import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { RequestHandler } from "express";

/** An operation that the IDE opens in a tab of its own, with variables that make it answer something. */
export interface Example {
  readonly name: string;
  readonly text: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface Page {
  readonly gzipped: Buffer;
  readonly etag: string;
  readonly policy: string;
}

const TITLE = "Lacuna";

/** The page as text: script, style, fonts and workers are inside it. */
async function html(examples: readonly Example[]): Promise<string> {
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const options = {
    endpoint: "/graphql",
    title: TITLE,
    favicon: "data:,",
    ...(examples.length === 0
      ? {}
      : {
          defaultTabs: examples.map(({ name, text, variables }) => ({
            query: `# ${name}\n${text}`,
            ...(variables === undefined ? {} : { variables: JSON.stringify(variables, null, 2) }),
          })),
        }),
  };
  const inline = JSON.stringify(options);
  const page = renderGraphiQL(options);
  const at = page.lastIndexOf(inline);
  if (at === -1) throw new Error("The GraphiQL page does not carry its options as JSON; the package has changed.");
  // "</script>" in an example would end the script; HTML turns CR LF into LF before the script's hash is taken.
  const escaped = inline.replaceAll("<", "\\u003c");
  return (page.slice(0, at) + escaped + page.slice(at + inline.length)).replace(/\r\n?/g, "\n");
}

/** Nothing but this very script may run, and it may speak to this host alone. The editor makes style elements as it runs. */
function policyFor(page: string): string {
  const start = page.indexOf("<script>") + "<script>".length;
  const script = page.slice(start, page.lastIndexOf("</script>"));
  const hash = createHash("sha256").update(script).digest("base64");
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "font-src data:",
    "img-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

async function render(examples: readonly Example[]): Promise<Page> {
  const page = await html(examples);
  return {
    gzipped: await promisify(gzip)(page),
    etag: `W/"${createHash("sha256").update(page).digest("base64url").slice(0, 22)}"`,
    policy: policyFor(page),
  };
}

/** Serves the GraphQL IDE. The page is made once, when it is first asked for (9 MB, 2.4 MB on the wire). */
export function serveGraphiql(examples: readonly Example[]): RequestHandler {
  let made: Promise<Page> | null = null;
  return async (request, response) => {
    made ??= render(examples);
    const { gzipped, etag, policy } = await made;
    response
      .set({ etag, vary: "Accept-Encoding", "cache-control": "no-cache", "content-security-policy": policy })
      .type("html");
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    if (request.acceptsEncodings("gzip") === "gzip") response.set("content-encoding", "gzip").send(gzipped);
    else response.send(await promisify(gunzip)(gzipped));
  };
}
