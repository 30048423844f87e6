import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { articleIn } from "../../src/draft/documents/formats.ts";
import { draftOf } from "../../src/draft/draft.ts";
import type { Article } from "../../src/draft/model.ts";
import type { Passage } from "../../src/domain/verdicts/judge.ts";
import type { Named } from "../../src/domain/verdicts/topic.ts";
import { standIns } from "../../src/words/stand-ins.ts";
import type { CitationText } from "../citations.ts";

interface BenchReference {
  readonly label: string;
  readonly title: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
}

interface BenchText {
  readonly references: readonly BenchReference[];
  readonly text: string;
  readonly entities?: readonly Named[];
}

/** A sentence with the marks that follow its full stop. */
const SENTENCE = /.*?(?:[.!?]['"”]?(?:\s*[[(][^\])]*[\])])?(?=\s+[A-Z“"'‘0-9]|\s*$)|[。！？]|$)/g;
const MARK = /\[[^\]]*\]|\((?:[^()]*\b\d{4}[a-z]?)\)/g;

function cites(sentence: string, label: string): boolean {
  return /^\d/.test(label) ? new RegExp(`\\[[^\\]]*\\b${label}\\b[^\\]]*\\]`).test(sentence) : sentence.includes(label);
}

function passagesOf({ text, references }: BenchText): readonly Passage[] {
  return text
    .trim()
    .split(/\n\n+/)
    .flatMap((paragraph) => paragraph.replaceAll("\n", " ").match(SENTENCE) ?? [])
    .filter((sentence) => sentence.trim() !== "")
    .map((words) => ({
      words: words.replace(MARK, " "),
      cites: references.flatMap(({ label }, index) => (cites(words, label) ? [index] : [])),
      namesSubject: !standIns(words).opens,
    }));
}

function other(): { readonly near: Readonly<Record<string, readonly string[]>> } & Readonly<Record<string, unknown>> {
  return parse(readFileSync(join(import.meta.dirname, "other-fields.yaml"), "utf8")) as ReturnType<typeof other>;
}

/** Works of other fields. */
export function readStrangers(set: string): readonly { readonly field: string; readonly title: string }[] {
  const fields = other()[set] as readonly { readonly field: string; readonly titles: readonly string[] }[];
  return fields.flatMap(({ field, titles }) => titles.map((title) => ({ field, title })));
}

/** The texts that were written for this bench. */
export function readBenchTexts(set: string): readonly CitationText[] {
  const folder = join(import.meta.dirname, set);
  const { near } = other();
  return readdirSync(folder).map((file) => {
    const text = parse(readFileSync(join(folder, file), "utf8")) as BenchText;
    const name = basename(file, ".yaml");
    return {
      ...{ name, set, passages: passagesOf(text), known: text.entities ?? [], near: near[name] ?? [] },
      works: text.references.map(({ title, publisher = null, authors = [] }) => ({
        ...{ title, publisher, authors, abstract: null },
      })),
    };
  });
}

/** Pages as the draft reads them: sentences with the references that their marks lead to. */
export async function readPages(folder: string): Promise<readonly CitationText[]> {
  const articles: (readonly [string, Article])[] = [];
  for (const file of readdirSync(folder)) {
    articles.push([file, await articleIn(file, readFileSync(join(folder, file)))]);
  }
  return articles.map(([file, read]) => {
    const { article, sentences, markers, references } = draftOf(read, []);
    const points = Array.from(article.text);
    const places = new Map(references.map(({ label }, index) => [label, index]));
    const passages = sentences.map(({ start, end }) => {
      const own = markers.filter((marker) => marker.start >= start && marker.start < Math.max(end, start + 1));
      const parts = own.map((marker, index) => points.slice(index === 0 ? start : own[index - 1]?.end, marker.start));
      const words = [...parts, points.slice(own.at(-1)?.end ?? start, end)].map((part) => part.join("")).join(" ");
      const labels = own.flatMap(({ citations }) => citations.map(({ label }) => label));
      return {
        ...{ words, namesSubject: !standIns(words).opens },
        cites: [...new Set(labels.flatMap((label) => places.get(label) ?? []))],
      };
    });
    const works = references.map(({ title, publisher, authors }) => ({ title, publisher, authors, abstract: null }));
    return { name: file, set: "pages", passages, works, known: [], near: [] };
  });
}
