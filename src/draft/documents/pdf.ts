import type { Article } from "../model.ts";
export async function readPdf(path: string, bytes: Uint8Array): Promise<Article> {
  throw new Error(path + bytes.length);
}
