import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { RequestHandler } from "express";

const BUILT = join(import.meta.dirname, "../../dist/page");
const TYPES: Readonly<Record<string, string>> = { js: "text/javascript", css: "text/css", html: "text/html" };

/** Scripts and styles come from files of this host alone, and the page speaks to nobody else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The id under which Cytoscape looks for the one rule that it would write into the page; `main.css` has it. */
const GRAPH_STYLE = "__________cytoscape_stylesheet";

const HTML = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Lacuna</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page/main.css" id="${GRAPH_STYLE}">
<script type="module" src="/page/main.js"></script>
</head>
<body id="page">
<main><p>Loading…</p><noscript><p>This page needs JavaScript. The same answers are at <a href="/graphiql">/graphiql</a> and on the command line.</p></noscript></main>
</body>
</html>
`;

interface Asset {
  readonly type: string;
  readonly plain: Buffer;
  readonly gzipped: Buffer;
  readonly etag: string;
}

async function toAsset(extension: string, plain: Buffer): Promise<Asset> {
  return {
    type: TYPES[extension] ?? "application/octet-stream",
    plain,
    gzipped: await promisify(gzip)(plain),
    etag: `W/"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
  };
}

/** What the build made of the page, by path. */
async function readPage(): Promise<ReadonlyMap<string, Asset>> {
  const assets = readdirSync(BUILT).map(async (name) => {
    const plain = readFileSync(join(BUILT, name));
    return [`/page/${name}`, await toAsset(extname(name).slice(1), plain)] as const;
  });
  return new Map([["/", await toAsset("html", Buffer.from(HTML))], ...(await Promise.all(assets))]);
}

let page: Promise<ReadonlyMap<string, Asset>> | null = null;

/** Serves the evidence page and its files, read when they are first asked for; hands on what is none of them. */
export const servePage: RequestHandler = async (request, response, next) => {
  page ??= readPage();
  const asset = (await page).get(request.path);
  if (asset === undefined) {
    next();
    return;
  }
  const { type, plain, gzipped, etag } = asset;
  response.set({ etag, vary: "Accept-Encoding", "cache-control": "no-cache", "content-security-policy": POLICY });
  response.type(`${type}; charset=utf-8`);
  if (request.fresh) {
    response.status(304).end();
    return;
  }
  const packs = request.acceptsEncodings("gzip") === "gzip";
  if (packs) response.set("content-encoding", "gzip");
  response.send(packs ? gzipped : plain);
};
