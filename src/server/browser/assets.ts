import { createHash } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import { GraphQLError } from "graphql";
import { isCode, refuse } from "../errors.ts";
import type { Guide, Guides } from "./guides.ts";
import { MARGIN } from "./html.ts";

// Opened by itself a guide is a page of this origin. It needs nothing but its margin: even the colours are attributes.
const MARGIN_HASH = createHash("sha256").update(MARGIN).digest("base64");
const POLICY = `default-src 'none'; style-src-attr 'unsafe-hashes' 'sha256-${MARGIN_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/**
 * Lets Neo4j Browser, which lives at another origin, fetch its guide and style. It asks for headers that differ from
 * release to release (`sentry-trace` is one), so that whatever it asks for is allowed; there is nothing secret here.
 */
export const allowOtherOrigins: RequestHandler = (request, response, next) => {
  response.set({ "access-control-allow-origin": "*", "content-security-policy": POLICY });
  if (request.method !== "OPTIONS") {
    next();
    return;
  }
  const asked = request.headers["access-control-request-headers"];
  response.set({ "access-control-allow-methods": "GET, HEAD", vary: "Access-Control-Request-Headers" });
  if (asked !== undefined) response.set("access-control-allow-headers", asked);
  response.status(204).end();
};

/** Serves the GraSS style sheet. */
export function serveStyle(style: () => string): RequestHandler {
  return (_request, response) => {
    response.set("cache-control", "no-cache").type("text/plain; charset=utf-8").send(style());
  };
}

/** Serves a guide. An outage is refused as it is elsewhere. */
export function serveGuide(read: (request: Request) => Promise<Guide>) {
  return async (request: Request, response: Response): Promise<void> => {
    try {
      const { found, html } = await read(request);
      // For a 404 Browser shows words of its own, and not what is missing.
      const isBrowser = request.headers.origin !== undefined;
      response
        .set({ "cache-control": "no-cache", vary: "Origin" })
        .status(found || isBrowser ? 200 : 404)
        .type("html")
        .send(html);
    } catch (error) {
      const code = error instanceof GraphQLError ? error.extensions.code : undefined;
      if (!(error instanceof GraphQLError) || !isCode(code) || code === "INTERNAL_SERVER_ERROR") throw error;
      refuse(response, code, error.message);
    }
  };
}

function parameter({ params }: Request, name: string): string {
  const value = params[name];
  return typeof value === "string" ? value : "";
}

/** Serves the guide of the entity, relation, claim or source that the path names. */
export function serveThingGuide(guides: Guides) {
  return serveGuide((request) => guides.of({ id: parameter(request, "id") }));
}

/** Serves the guide of the gap that the path names; `origins` lists the bundles that it is limited to, with commas. */
export function serveGapGuide(guides: Guides) {
  return serveGuide((request) => {
    const { origins } = request.query;
    return guides.of({
      company: parameter(request, "company"),
      market: parameter(request, "market"),
      origins: typeof origins === "string" ? origins.split(",") : null,
      candidates: [],
    });
  });
}
