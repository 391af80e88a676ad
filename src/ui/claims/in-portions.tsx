import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

/** Drawn as the page opens: more than a popup shows. */
const FIRST = 8;
/** Drawn at once from then on, in about 15 ms; two thousand claims at once keep a popup blank for a third of a second. */
const NEXT = 100;

interface InPortionsProps<T> {
  /** A new array stands for a new list, which starts again with its first portion. */
  readonly items: readonly T[];
  /** Draws one item, with a key. Another function draws everything again. */
  readonly draw: (item: T) => ComponentChild;
  /** At least this many are drawn as the page opens. */
  readonly first?: number;
}

/** A long list that appears at once and is completed frame by frame, so that searching and reading aloud find all of it. */
export function InPortions<T>({ items, draw, first = FIRST }: InPortionsProps<T>) {
  const opening = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: how many come first matters as the page opens, and not later
  const portions = useMemo(() => portionsOf(items, opening.current ? Math.max(first, FIRST) : NEXT), [items]);
  const [drawn, setDrawn] = useState({ portions, count: 1 });
  const count = drawn.portions === portions ? drawn.count : 1;
  useEffect(() => {
    opening.current = false;
  }, []);
  useEffect(() => {
    if (count >= portions.length) return;
    const frame = requestAnimationFrame(() => setDrawn({ portions, count: count + 1 }));
    return () => cancelAnimationFrame(frame);
  }, [portions, count]);
  return (
    <>
      {portions.slice(0, count).map((portion, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: portions keep their place for as long as the list lives
        <Portion key={index} items={portion} draw={draw} />
      ))}
    </>
  );
}

/** Drawn once for its items: the same elements, handed back, cost nothing when the list grows. */
function Portion<T>({ items, draw }: InPortionsProps<T>) {
  const drawn = useMemo(() => items.map(draw), [items, draw]);
  return <>{drawn}</>;
}

function portionsOf<T>(items: readonly T[], first: number): T[][] {
  const portions = [items.slice(0, first)];
  for (let start = first; start < items.length; start += NEXT) portions.push(items.slice(start, start + NEXT));
  return portions;
}
