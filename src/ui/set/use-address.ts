import { useEffect, useState } from 'preact/hooks';

/** What stands behind the “#” of the address, so that each view has an address and the browser's way back works. */
export function useAddress(): string {
  const [address, setAddress] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const ending = new AbortController();
    addEventListener('hashchange', () => setAddress(location.hash.slice(1)), { signal: ending.signal });
    return () => ending.abort();
  }, []);
  return address;
}
