import { useEffect, useState } from 'preact/hooks';
import type { Watched } from './ports';

/** The present value of something that changes; the component is drawn again after each change. */
export function useWatched<T>(watched: Watched<T>): T {
  const [value, setValue] = useState(() => watched.current());
  useEffect(() => {
    setValue(() => watched.current());
    return watched.subscribe((next) => setValue(() => next));
  }, [watched]);
  return value;
}
