import { getDirectiveValues, isEnumType, type GraphQLSchema } from "graphql";

/** One predicate of the vocabulary, as its `@joins` directive declares it. */
export interface VocabularyEntry {
  readonly predicate: string;
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
  readonly caption: string;
  readonly symmetric: boolean;
  readonly sameType: boolean;
  /** Predicates that cannot hold of the same subject and object at the same time. */
  readonly excludes: readonly string[];
  /** How texts say it, subject first; from `@says`. */
  readonly phrases: readonly string[];
  /** How texts say it, object first. */
  readonly passive: readonly string[];
}

function formsOf(lines: readonly string[]): readonly string[] {
  return [...new Set(lines.flatMap((line) => line.split("|")).map((form) => form.trim()))].filter(
    (form) => form !== "",
  );
}

/** The vocabulary of a schema, in the order of the SDL. Throws where a value lacks its directive. */
export function readVocabulary(schema: GraphQLSchema): readonly VocabularyEntry[] {
  const predicates = schema.getType("Predicate");
  const joins = schema.getDirective("joins");
  const says = schema.getDirective("says");
  if (!isEnumType(predicates) || !joins || !says) {
    throw new Error("the schema has no enum Predicate, or no directive @joins or @says");
  }
  return predicates.getValues().map((value) => {
    const declared = value.astNode ? getDirectiveValues(joins, value.astNode) : undefined;
    if (declared === undefined) throw new Error(`Predicate.${value.name} has no @joins`);
    const rule = declared as unknown as Omit<VocabularyEntry, "predicate" | "phrases" | "passive">;
    const said = value.astNode ? getDirectiveValues(says, value.astNode) : undefined;
    const { phrases, passive } = (said ?? { phrases: [], passive: [] }) as Pick<VocabularyEntry, "phrases" | "passive">;
    return { predicate: value.name, ...rule, phrases: formsOf(phrases), passive: formsOf(passive) };
  });
}
