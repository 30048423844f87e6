import { useEffect, useErrorBoundary, useLayoutEffect, useState } from "preact/hooks";
import { printAddress, readAddress, viewKey, type Address } from "./address.ts";
import { Article } from "./article.tsx";
import { Contents } from "./contents.tsx";
import { EntityView } from "./entity.tsx";
import { Findings } from "./findings.tsx";
import { Gap } from "./gap.tsx";
import { Heading } from "./parts.tsx";
import { Search } from "./search.tsx";
import { Timeline } from "./timeline.tsx";

const LINKS: readonly (readonly [string, Address])[] = [
  ["Contents", { view: "contents" }],
  ["Timeline", { view: "timeline", entity: null }],
  ["Findings", { view: "findings", rule: null, severity: null, status: "OPEN" }],
  ["Search", { view: "search", text: "" }],
];

function useAddress(): Address {
  const [address, setAddress] = useState(() => readAddress(location.hash));
  // At once, so that no change of the address comes before anybody listens.
  useLayoutEffect(() => {
    const onChange = (): void => setAddress(readAddress(location.hash));
    addEventListener("hashchange", onChange);
    return () => removeEventListener("hashchange", onChange);
  }, []);
  return address;
}

function View({ address }: { readonly address: Address }) {
  switch (address.view) {
    case "contents":
      return <Contents />;
    case "article":
      return <Article source={address.source} at={address.at} />;
    case "gap":
      return <Gap address={address} />;
    case "timeline":
      return <Timeline entity={address.entity} />;
    case "findings":
      return <Findings address={address} />;
    case "search":
      return <Search text={address.text} />;
    case "entity":
      return <EntityView id={address.id} />;
    case "unknown":
      return (
        <>
          <Heading title="Nothing here" />
          <p>
            This address leads nowhere. The <a href="#/">contents</a> lead everywhere.
          </p>
        </>
      );
  }
}

/** A view that cannot be shown says so, and takes nothing else with it. */
function Guarded({ address }: { readonly address: Address }) {
  const boundary = useErrorBoundary((cause) => console.error(cause));
  if (boundary[0] !== undefined) {
    return (
      <div class="problem" role="alert">
        <p>Something went wrong on this page. Load it again; if it stays so, the browser’s console has the cause.</p>
      </div>
    );
  }
  return <View address={address} />;
}

/** What is left out of the view is opened for paper, and closed again after it. */
function usePrintedDetails(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = (): void => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")];
      for (const details of opened) details.open = true;
    };
    const close = (): void => {
      for (const details of opened) details.open = false;
    };
    addEventListener("beforeprint", open);
    addEventListener("afterprint", close);
    return () => {
      removeEventListener("beforeprint", open);
      removeEventListener("afterprint", close);
    };
  }, []);
}

/** The whole page: where one can go, the view, and what else there is. */
export function Shell() {
  const address = useAddress();
  usePrintedDetails();
  return (
    <>
      <header class="top">
        <button type="button" class="skip" onClick={() => document.querySelector<HTMLElement>("main")?.focus()}>
          Skip to the text
        </button>
        <a class="name" href="#/">
          Lacuna
        </a>
        <nav aria-label="Views">
          {LINKS.map(([name, link]) => (
            <a key={name} href={printAddress(link)} aria-current={address.view === link.view ? "page" : undefined}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main tabIndex={-1}>
        <Guarded key={viewKey(address)} address={address} />
      </main>
      <footer>
        Nothing is asserted without the sentence behind it. The same answers for programs:{" "}
        <a href="/graphiql">GraphiQL</a>.
      </footer>
    </>
  );
}
