import type { RequestHandler } from "express";

/**
 * Lets Neo4j Browser, which lives at another origin, fetch its guide and style. It asks for headers that differ from
 * release to release (`sentry-trace` is one), so that whatever it asks for is allowed; there is nothing secret here.
 */
export const allowOtherOrigins: RequestHandler = (request, response, next) => {
  response.set("access-control-allow-origin", "*");
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

/** Serves the guide. Opened by itself it is a page of this origin, so it may run no script. */
export function serveGuide(guide: () => string): RequestHandler {
  return (_request, response) => {
    response
      .set({ "cache-control": "no-cache", "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'" })
      .type("html")
      .send(guide());
  };
}
