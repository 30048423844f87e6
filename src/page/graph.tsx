import { useEffect, useRef, useState } from "preact/hooks";
import type { EntityNameFragment, Verdict } from "../generated/page.ts";

/** What a graph shows: entities, and relations between them with what they are worth. */
export interface Drawing {
  readonly nodes: readonly EntityNameFragment[];
  readonly edges: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly label: string;
    readonly verdict: Verdict | null;
  }[];
}

/** Entities that one graph draws at most; more could neither be read nor drawn in time. */
export const MOST_DRAWN = 500;

const DARK = matchMedia("(prefers-color-scheme: dark)");

/** A drawing of entities and relations. It shows nothing that does not stand in words beside it. */
export function Graph({
  drawing,
  label,
  center,
}: {
  readonly drawing: Drawing;
  readonly label: string;
  readonly center?: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [isDark, setDark] = useState(DARK.matches);
  useEffect(() => {
    const onChange = (): void => setDark(DARK.matches);
    DARK.addEventListener("change", onChange);
    return () => DARK.removeEventListener("change", onChange);
  }, []);
  const shown = JSON.stringify(drawing);
  useEffect(() => {
    let erase: (() => void) | undefined;
    let isGone = false;
    void import("./draw.ts").then(({ draw }) => {
      if (!isGone && box.current !== null) erase = draw(box.current, drawing, center);
    });
    return () => {
      isGone = true;
      erase?.();
    };
  }, [shown, isDark]);
  return <div class="graph" role="img" aria-label={label} data-nodes={drawing.nodes.length} ref={box} />;
}
