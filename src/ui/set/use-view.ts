import { useEffect, useState } from 'preact/hooks';

/** The view that the address names behind its “#”, so that each has an address and the browser's way back works. */
export function useView<View extends string>(views: readonly View[]): View {
  const [view, setView] = useState(() => viewIn(views));
  useEffect(() => {
    const ending = new AbortController();
    addEventListener('hashchange', () => setView(viewIn(views)), { signal: ending.signal });
    return () => ending.abort();
  }, [views]);
  return view;
}

function viewIn<View extends string>(views: readonly View[]): View {
  return views.find((view) => location.hash === `#${view}`) ?? views[0]!;
}
