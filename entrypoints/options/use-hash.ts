import { useEffect, useState } from 'react';

const read = (): string => decodeURIComponent(location.hash.slice(1));

/** What the address points at after its `#`, also when it changes. */
export function useHash(): string {
  const [hash, setHash] = useState(read);
  useEffect(() => {
    const onChange = () => setHash(read());
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return hash;
}
