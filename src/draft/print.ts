import { sha256 } from "../domain/ids.ts";
import type { Draft } from "./model.ts";

/** The object that a draft prints for programs; offsets count code points. */
export function printableDraft(draft: Draft) {
  const { article, sentences, references, markers, quantities, dates, uncited, mentions, claims, unread } = draft;
  return {
    text: article.text,
    sha256: sha256(article.text),
    title: article.title,
    authors: article.authors,
    published: article.published,
    language: article.language,
    ...{ sentences, references, markers, quantities, dates, uncited, mentions, claims, unread },
  };
}
