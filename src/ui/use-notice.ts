import { useEffect, useState } from 'preact/hooks';

/** How long a notice stays, in milliseconds: long enough to read a short sentence. */
const NOTICE_TIME = 4_000;

/** A notice that goes by itself, and how to give one. */
export function useNotice(): [string, (notice: string) => void] {
  const [notice, setNotice] = useState('');
  useEffect(() => {
    if (notice === '') return;
    const timer = setTimeout(() => setNotice(''), NOTICE_TIME);
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice, setNotice];
}
