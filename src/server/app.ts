import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import type { Admission } from "./admission.ts";
import { allowOtherOrigins, serveGuide, serveGapGuide, serveStyle, serveThingGuide } from "./browser/assets.ts";
import type { Guides } from "./browser/guides.ts";
import { internalError, refuse, type Code } from "./errors.ts";
import { createBodyReader } from "./large-bodies.ts";
import { LIMITS } from "./limits.ts";
import { servePage } from "./page.ts";
import type { Readiness } from "./readiness.ts";

/** What the routes are wired to. */
export interface AppParts {
  /** Answers GraphQL requests whose body has been read. */
  readonly graphql: RequestHandler;
  readonly graphiql: RequestHandler;
  /** Whether the bearer of this Authorization header may send a body as large as a bundle. */
  readonly mayLoad: (authorization: string | undefined) => boolean;
  readonly admission: Admission;
  readonly readiness: () => Promise<Readiness>;
  readonly isDraining: () => boolean;
  readonly style: () => string;
  readonly guides: Guides;
  readonly log: Logger;
}

/** Refuses methods other than these, with the code and the header that say so. */
function only(...methods: readonly string[]): RequestHandler {
  return (request, response, next) => {
    if (methods.includes(request.method)) next();
    else refuse(response, "METHOD_NOT_ALLOWED", `Use ${methods.join(" or ")} here.`, { allow: methods.join(", ") });
  };
}

const reading = only("GET", "HEAD");

const onlyJson: RequestHandler = (request, response, next) => {
  const type = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (request.method === "GET" || type === "application/json") next();
  else refuse(response, "UNSUPPORTED_MEDIA_TYPE", "Send the request as application/json.");
};

const secure: RequestHandler = (_request, response, next) => {
  response.set({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
  next();
};

/** Asks clients to leave while the service drains, so that kept-alive connections end with the answer. */
function leaveTaking(isDraining: () => boolean): RequestHandler {
  return (_request, response, next) => {
    if (isDraining()) response.set("connection", "close");
    next();
  };
}

function serveReadiness({ readiness, isDraining }: AppParts): RequestHandler {
  return async (_request, response) => {
    const state: Readiness = isDraining()
      ? { ready: false, reason: "The service is shutting down." }
      : await readiness();
    if (!state.ready) response.set("retry-after", "2");
    response
      .set("cache-control", "no-store")
      .status(state.ready ? 200 : 503)
      .json(state);
  };
}

/** What the body parser's refusals mean. */
const PARSER_REFUSALS: ReadonlyMap<unknown, readonly [Code, string]> = new Map([
  [
    "entity.too.large",
    [
      "PAYLOAD_TOO_LARGE",
      `The body is larger than ${LIMITS.bodyBytes} bytes, or ${LIMITS.bundleBodyBytes} for a curator's bundle. Send less.`,
    ],
  ],
  ["encoding.unsupported", ["UNSUPPORTED_MEDIA_TYPE", "Compressed bodies are not taken. Send the body as it is."]],
  ["charset.unsupported", ["UNSUPPORTED_MEDIA_TYPE", "Send the body in UTF-8."]],
  ["entity.verify.failed", ["BAD_REQUEST", "The body is not UTF-8. Send it in UTF-8."]],
  ["entity.parse.failed", ["BAD_REQUEST", "The body is not JSON."]],
]);

function createErrorHandler(log: Logger): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  return (error: unknown, _request, response, _next) => {
    const { type, status } = (typeof error === "object" && error !== null ? error : {}) as {
      type?: unknown;
      status?: unknown;
    };
    const known = PARSER_REFUSALS.get(type);
    if (known !== undefined) {
      refuse(response, ...known);
      return;
    }
    if (typeof status === "number" && status >= 400 && status < 500) {
      refuse(response, "BAD_REQUEST", "The request cannot be read.");
      return;
    }
    const { message, extensions } = internalError(log, error);
    if (response.headersSent) response.destroy();
    else response.status(500).json({ errors: [{ message, extensions }] });
  };
}

/** The routes. Every refusal is JSON in the shape of a GraphQL answer. */
export function createApp(parts: AppParts): Express {
  const { admission } = parts;
  const app = express();
  app.disable("x-powered-by").disable("etag");
  app.use(secure, leaveTaking(parts.isDraining));
  app.all("/healthz", reading, (_request, response) => {
    response.set("cache-control", "no-store").json({ alive: true });
  });
  app.all("/readyz", reading, serveReadiness(parts));
  app.all(
    "/graphql",
    only("GET", "POST"),
    onlyJson,
    admission.refuseWhenLate,
    createBodyReader(parts.mayLoad),
    admission.admit(parts.graphql),
  );
  app.all(["/", "/page/:file"], reading, servePage);
  app.all("/graphiql", reading, parts.graphiql);
  app.use("/browser", allowOtherOrigins);
  app.all("/browser/style.grass", reading, serveStyle(parts.style));
  app.all("/browser/guide.html", reading, admission.admit(serveGuide(() => parts.guides.opening())));
  app.all("/browser/guide/:id.html", reading, admission.admit(serveThingGuide(parts.guides)));
  app.all("/browser/guide/gap/:company/:market.html", reading, admission.admit(serveGapGuide(parts.guides)));
  app.use((_request, response) => {
    refuse(response, "NOT_FOUND", "There is nothing at this path. GraphQL is at /graphql.");
  });
  app.use(createErrorHandler(parts.log));
  return app;
}
