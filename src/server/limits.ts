import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  visit,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type ParseOptions,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";

/** Everything that bounds a request. Twice what the largest documented operation needs, or more. */
export const LIMITS = {
  /** Fields on the longest way from the root to a leaf; introspection does not count. */
  depth: 12,
  /** Objects that an answer may hold at most, see `costOf`. */
  cost: 20_000,
  /** Aliases in a document. */
  aliases: 50,
  /** Directives in a document. */
  directives: 20,
  /** Lexical tokens of a document. Far more would overflow the parser's stack. */
  tokens: 1_000,
  /** Operations and fragments of a document. */
  definitions: 30,
  /** Root fields of a mutation. */
  mutationFields: 1,
  /** Bytes of a request body. */
  bodyBytes: 128 * 1024,
  /** The same where a curator checks or loads a bundle. */
  bundleBodyBytes: 8 * 1024 * 1024,
  /** UTF-16 units of a string, in the document or in the variables. */
  stringLength: 2_000,
  /** Items of a list that is passed in. */
  listLength: 100,
  /** What a page is reckoned at where its size cannot be read. */
  pageSize: 100,
  /** What a list is reckoned at that takes no page size; the schema keeps such lists small. */
  listSize: 10,
} as const;

/** Why a request was refused, in `extensions.reason`. */
export type Reason =
  | "DOCUMENT_TOO_LARGE"
  | "LIST_TOO_LONG"
  | "QUERY_TOO_DEEP"
  | "QUERY_TOO_EXPENSIVE"
  | "STRING_TOO_LONG"
  | "TEXT_NOT_WELL_FORMED"
  | "TOO_MANY_ALIASES"
  | "TOO_MANY_DIRECTIVES"
  | "TOO_MANY_MUTATIONS";

/** How the parser is held to the limits. */
export const PARSE_OPTIONS: ParseOptions = { maxLexicalTokens: LIMITS.tokens };

/** NUL and lone surrogates: the database would store something else without a word. */
const BROKEN_TEXT = /\0|\p{Surrogate}/u;

function refusal(reason: Reason, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "GRAPHQL_VALIDATION_FAILED", reason } });
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
}

/** Each fragment is measured once, so that fragments that double each other stay cheap and cycles end. */
function depthMeasure(document: DocumentNode): (set: SelectionSetNode) => number {
  const fragments = fragmentsOf(document);
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const seen = known.get(name);
    if (seen !== undefined) return seen;
    known.set(name, 0);
    const fragment = fragments.get(name);
    const depth = fragment === undefined ? 0 : ofSet(fragment.selectionSet);
    known.set(name, depth);
    return depth;
  };
  const ofSet = (set: SelectionSetNode): number =>
    Math.max(
      0,
      ...set.selections.map((node) => {
        if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
        if (node.kind === Kind.INLINE_FRAGMENT) return ofSet(node.selectionSet);
        if (node.name.value.startsWith("__")) return 1;
        return 1 + (node.selectionSet === undefined ? 0 : ofSet(node.selectionSet));
      }),
    );
  return ofSet;
}

function rootFields(document: DocumentNode, set: SelectionSetNode, seen = new Set<string>()): number {
  const fragments = fragmentsOf(document);
  return set.selections.reduce((sum, node) => {
    if (node.kind === Kind.FIELD) return sum + 1;
    if (node.kind === Kind.INLINE_FRAGMENT) return sum + rootFields(document, node.selectionSet, seen);
    const fragment = fragments.get(node.name.value);
    if (fragment === undefined || seen.has(node.name.value)) return sum;
    seen.add(node.name.value);
    return sum + rootFields(document, fragment.selectionSet, seen);
  }, 0);
}

function shapeErrors(document: DocumentNode): readonly GraphQLError[] {
  const depthOf = depthMeasure(document);
  const count = document.definitions.length;
  const size =
    count > LIMITS.definitions
      ? [
          refusal(
            "DOCUMENT_TOO_LARGE",
            `The document has ${count} definitions, at most ${LIMITS.definitions} are taken. Send fewer.`,
          ),
        ]
      : [];
  return document.definitions.reduce<readonly GraphQLError[]>((errors, node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return errors;
    const depth = depthOf(node.selectionSet);
    const fields = node.operation === OperationTypeNode.MUTATION ? rootFields(document, node.selectionSet) : 0;
    return [
      ...errors,
      ...(depth > LIMITS.depth
        ? [
            refusal(
              "QUERY_TOO_DEEP",
              `The query is ${depth} fields deep, at most ${LIMITS.depth} are answered. Ask in two steps.`,
            ),
          ]
        : []),
      ...(fields > LIMITS.mutationFields
        ? [
            refusal(
              "TOO_MANY_MUTATIONS",
              `The request makes ${fields} changes, one is taken. Send one request for each.`,
            ),
          ]
        : []),
    ];
  }, size);
}

/**
 * Refuses documents of the wrong shape: too deep, too many aliases, directives or definitions, more than one change.
 * Introspection takes no aliases: they multiply there, and nothing else bounds its answer.
 */
export const shapeRule: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const counts = { aliases: 0, directives: 0 };
  return {
    Field: (node) => {
      if (node.alias === undefined) return;
      counts.aliases += 1;
      if (node.name.value === "__schema" || context.getParentType()?.name.startsWith("__") === true) {
        context.reportError(refusal("TOO_MANY_ALIASES", "Introspection takes no aliases. Ask for each field once."));
      }
    },
    Directive: () => {
      counts.directives += 1;
    },
    Document: {
      enter: (document) => {
        shapeErrors(document).forEach((error) => {
          context.reportError(error);
        });
      },
      leave: () => {
        const { aliases, directives } = counts;
        if (aliases > LIMITS.aliases) {
          context.reportError(
            refusal(
              "TOO_MANY_ALIASES",
              `The document has ${aliases} aliases, at most ${LIMITS.aliases} are taken. Split it.`,
            ),
          );
        }
        if (directives > LIMITS.directives) {
          context.reportError(
            refusal(
              "TOO_MANY_DIRECTIVES",
              `The document has ${directives} directives, at most ${LIMITS.directives} are taken.`,
            ),
          );
        }
      },
    },
  };
};

function badInput(reason: Reason, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", reason, http: { status: 400 } } });
}

function checkString(text: string, where: string): void {
  if (text.length > LIMITS.stringLength) {
    throw badInput(
      "STRING_TOO_LONG",
      `A text in ${where} has ${text.length} characters, at most ${LIMITS.stringLength} are taken.`,
    );
  }
  if (BROKEN_TEXT.test(text)) {
    throw badInput(
      "TEXT_NOT_WELL_FORMED",
      `A text in ${where} has a NUL or half of a surrogate pair. Send whole characters.`,
    );
  }
}

function checkList(length: number, where: string): void {
  if (length > LIMITS.listLength) {
    throw badInput("LIST_TOO_LONG", `A list in ${where} has ${length} items, at most ${LIMITS.listLength} are taken.`);
  }
}

/** Refuses texts and lists that are too long, and broken text. Those of a bundle are left to its checks, which say the line. */
export function checkInput(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  isBundle = false,
): void {
  visit(document, {
    StringValue: ({ value }) => {
      checkString(value, "the document");
    },
    ListValue: ({ values }) => {
      checkList(values.length, "the document");
    },
  });
  // A stack of its own: JSON nests deeper than calls do.
  const rest = Object.entries(variables).map(([name, value]) => ({
    where: `the variable $${name.slice(0, 50)}`,
    value,
  }));
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { where, value } = next;
    if (typeof value === "string" && !isBundle) checkString(value, where);
    if (Array.isArray(value)) checkList(value.length, where);
    if (typeof value === "object" && value !== null) {
      for (const inner of Object.values(value) as unknown[]) rest.push({ where, value: inner });
    }
  }
}
