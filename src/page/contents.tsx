import { ContentsDocument, ExitsDocument, ReadableDocument, type ContentsQuery } from "../generated/page.ts";
import { printAddress } from "./address.ts";
import { Await, Heading, ListEnd, SourceLink } from "./parts.tsx";
import { useAsk, usePages } from "./use-ask.ts";
import { counted, plain } from "./words.ts";

type Bundle = ContentsQuery["bundles"][number];

function questionAddress({ company, market, trace }: Bundle["questions"][number]): string {
  if (company === null) return printAddress({ view: "search", text: trace ?? "" });
  return printAddress({ view: "gap", company, market, aside: [], without: [] });
}

function Questions({ bundles }: { readonly bundles: readonly Bundle[] }) {
  const questions = bundles.flatMap(({ id, questions }) => questions.map((question) => ({ bundle: id, question })));
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">Questions</h2>
      <ul class="questions">
        {questions.map(({ bundle, question }) => (
          <li key={`${bundle} ${question.title}`}>
            <a href={questionAddress(question)}>{question.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Exits() {
  const pages = usePages({
    document: ExitsDocument,
    variables: (after) => ({ after }),
    pick: ({ claims }) => claims,
  });
  const relations = new Map(
    pages.edges.flatMap(({ node: { relation } }) => (relation ? [[relation.id, relation]] : [])),
  );
  return (
    <section aria-labelledby="exits">
      <h2 id="exits">Gaps</h2>
      <p>Every exit that the texts speak of; each leaves a gap that somebody may fill.</p>
      <ul class="exits">
        {[...relations.values()].map(({ id, subject, object }) => (
          <li key={id}>
            <a href={printAddress({ view: "gap", company: subject.id, market: object.id, aside: [], without: [] })}>
              {subject.name} <span class="joins">leaves</span> {object.name}
            </a>
          </li>
        ))}
      </ul>
      <ListEnd pages={pages} noun="gap" count={relations.size} none="No text speaks of an exit." />
    </section>
  );
}

function Texts() {
  const pages = usePages({
    document: ReadableDocument,
    variables: (after) => ({ after }),
    pick: ({ sources }) => sources,
  });
  return (
    <section aria-labelledby="texts">
      <h2 id="texts">Texts</h2>
      <p>What was read, sentence by sentence.</p>
      <ul class="texts">
        {pages.edges.map(({ node }) => (
          <li key={node.id}>
            <SourceLink source={node} kind={plain(node.kind)} />
          </li>
        ))}
      </ul>
      <ListEnd pages={pages} noun="text" none="No text states a claim." />
    </section>
  );
}

function Nothing() {
  return (
    <div class="empty">
      <p>Nothing is loaded, so there is nothing to read yet.</p>
      <p>
        Load the bundles that come with Lacuna with <code>npm start</code>, or your own with{" "}
        <code>npx lacuna load FOLDER</code>, then load this page again.
      </p>
    </div>
  );
}

/** What there is: questions, gaps, texts, and the bundles that bring them. */
export function Contents() {
  const asked = useAsk(ContentsDocument, {});
  return (
    <>
      <Heading title="Contents">Who fills the gap, and which sentence says so?</Heading>
      <Await asked={asked}>
        {({ bundles }) =>
          bundles.length === 0 ? (
            <Nothing />
          ) : (
            <>
              <Questions bundles={bundles} />
              <div class="columns">
                <Exits />
                <Texts />
              </div>
              <section aria-labelledby="bundles">
                <h2 id="bundles">Bundles</h2>
                <dl class="bundles">
                  {bundles.map(({ id, title, description, claims }) => (
                    <div key={id}>
                      <dt>
                        {title} <small>{counted(claims, "claim")}</small>
                      </dt>
                      <dd>{description}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            </>
          )
        }
      </Await>
    </>
  );
}
