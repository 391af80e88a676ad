import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

/**
 * As many items as are drawn between two frames. A hundred claims take about 15 ms, where two thousand at once keep a
 * popup blank for a third of a second.
 */
const PORTION = 100;

interface InPortionsProps<T> {
  /** A new array stands for a new list, which starts again with its first portion. */
  readonly items: readonly T[];
  /** Draws one item, with a key. Another function draws everything again. */
  readonly draw: (item: T) => ComponentChild;
}

/** A long list that appears at once and is completed frame by frame, so that searching and reading aloud find all of it. */
export function InPortions<T>({ items, draw }: InPortionsProps<T>) {
  const portions = useMemo(() => portionsOf(items), [items]);
  const [drawn, setDrawn] = useState({ portions, count: 1 });
  const count = drawn.portions === portions ? drawn.count : 1;
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

function portionsOf<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / PORTION) }, (_, index) =>
    items.slice(index * PORTION, (index + 1) * PORTION),
  );
}
