import type { Picture } from "../../domain/picture.ts";
import { oneLine, pictureQuery } from "./pictures.ts";

/** Hosts that a service may listen at for `localhost` to lead to it. */
const LOCAL = ["127.0.0.1", "::1", "localhost", "0.0.0.0", "::"];

/**
 * Where Neo4j Browser finds the guides of a service, ending in a slash; null where it would find none. Browser takes
 * guides from `localhost` only, whatever the address that the service goes by.
 */
export function guideRoot(host: string, port: number): string | null {
  return LOCAL.includes(host) ? `http://localhost:${port}/browser/` : null;
}

function segment(id: string): string {
  return encodeURIComponent(id).replaceAll("%3A", ":");
}

/** Where the guide of a picture is, below the root of the guides. */
export function guidePath(picture: Picture): string {
  if ("id" in picture) return `guide/${segment(picture.id)}.html`;
  const { company, market, origins } = picture;
  // One parameter for all: Browser would take an ampersand in the guide's address for the end of it.
  const only = origins === null ? "" : `?origins=${origins.map(segment).join(",")}`;
  return `guide/gap/${segment(company)}/${segment(market)}.html${only}`;
}

/** The command that opens the guide of a picture; `root` is that of the guides. */
export function guideCommand(root: string, picture: Picture): string {
  return `guide ${root}${guidePath(picture)}`;
}

function withCommand(browserUrl: string, command: "guide" | "edit", argument: string): string {
  const url = new URL(browserUrl);
  // Put together as text: a database in the address would be escaped otherwise, and Browser does not read it then.
  const before = url.search === "" || url.search === "?" ? "?" : `${url.search}&`;
  return `${url.origin}${url.pathname}${before}cmd=${command}&arg=${encodeURIComponent(argument)}`;
}

/**
 * The link that opens Neo4j Browser: as it is, where Browser takes guide and style and draws the opening picture by
 * itself, else with the opening guide, from which a person does that.
 */
export function openingLink(browserUrl: string, runsCommands: boolean, root: string | null): string {
  return runsCommands || root === null ? browserUrl : withCommand(browserUrl, "guide", `${root}guide.html`);
}

/** The link that opens the guide of a picture in Neo4j Browser; its query, where no guide can be fetched. */
export function pictureLink(browserUrl: string, root: string | null, picture: Picture): string {
  if (root === null) return editLink(browserUrl, picture);
  return withCommand(browserUrl, "guide", `${root}${guidePath(picture)}`);
}

/** The link that opens Neo4j Browser with the query of a picture in its editor. It needs no service. */
export function editLink(browserUrl: string, picture: Picture): string {
  return withCommand(browserUrl, "edit", oneLine(pictureQuery(picture)));
}
