import { useRef, useState } from "preact/hooks";
import { ReviewDocument, type FindingCardFragment, type FindingDecision } from "../generated/page.ts";
import { ask } from "./ask.ts";
import { forgetAnswers } from "./use-ask.ts";

const TOKEN = "lacuna-token";

/** The token that was typed in this window; empty where none was. It goes when the window does. */
export function readToken(): string {
  return sessionStorage.getItem(TOKEN) ?? "";
}

function writeToken(token: string): void {
  if (token === "") sessionStorage.removeItem(TOKEN);
  else sessionStorage.setItem(TOKEN, token);
}

/** Where a curator gives the token, and takes it back. */
export function Curator({ token, onChange }: { readonly token: string; readonly onChange: (token: string) => void }) {
  // Read where it was typed: a state of ours would lag behind a quick Enter.
  const input = useRef<HTMLInputElement>(null);
  const set = (value: string): void => {
    writeToken(value);
    onChange(value);
  };
  if (token !== "") {
    return (
      <p class="curator">
        You decide with a token.{" "}
        <button type="button" onClick={() => set("")}>
          Forget it
        </button>
      </p>
    );
  }
  return (
    <details class="curator">
      <summary>Decide on findings</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          set(input.current?.value.trim() ?? "");
        }}
      >
        <label>
          Token of a curator <input ref={input} type="password" autocomplete="off" required />
        </label>{" "}
        <button type="submit">Use it</button>
        <p class="hint">It is kept in this window only, and sent with decisions only.</p>
      </form>
    </details>
  );
}

/** A key that makes a decision safe to send again. */
function createKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const DECISIONS: readonly (readonly [FindingDecision, string])[] = [
  ["ACCEPT", "Accept"],
  ["DISMISS", "Dismiss"],
  ["REOPEN", "Open again"],
];

/** Lets a curator decide on a finding, with a note. What is refused, and a conflict with another decision, is said. */
export function ReviewForm({
  finding,
  token,
  onReviewed,
}: {
  readonly finding: FindingCardFragment;
  readonly token: string;
  readonly onReviewed: (finding: FindingCardFragment) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [attempt, setAttempt] = useState({ key: createKey(), version: finding.version });
  const [said, setSaid] = useState("");
  const [isBusy, setBusy] = useState(false);
  const decide = async (decision: FindingDecision): Promise<void> => {
    // What was sent before and got no answer is sent again under the same key; after a decision the key is a new one.
    const { key } = attempt.version === finding.version ? attempt : { key: createKey() };
    setAttempt({ key, version: finding.version });
    setBusy(true);
    const note = input.current?.value || null;
    const variables = { id: finding.id, decision, note, key, version: finding.version };
    const answer = await ask(ReviewDocument, variables, token);
    setBusy(false);
    if ("failure" in answer) {
      const { code, message, kind } = answer.failure;
      if (kind === "refused") setAttempt({ key: createKey(), version: finding.version });
      setSaid(code === "CONFLICT" ? `Somebody else decided meanwhile: ${message} Load the page again.` : message);
      return;
    }
    forgetAnswers();
    if (input.current !== null) input.current.value = "";
    setSaid("Your decision is kept.");
    onReviewed(answer.data.reviewFinding.finding);
  };
  return (
    <form class="review" aria-label={`Decide: ${finding.explanation}`} onSubmit={(event) => event.preventDefault()}>
      <label>
        Note <input ref={input} type="text" maxLength={2_000} />
      </label>
      {DECISIONS.filter(([decision]) => (decision === "REOPEN") !== (finding.status === "OPEN")).map(
        ([decision, word]) => (
          <button key={decision} type="button" disabled={isBusy} onClick={() => void decide(decision)}>
            {word}
          </button>
        ),
      )}
      <p role="status">{said}</p>
    </form>
  );
}
