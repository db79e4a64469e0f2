import { useEffect, useState } from 'preact/hooks';

/** Whether the page is being printed: then all of it is drawn. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    addEventListener('beforeprint', () => setPrinting(true), ended);
    addEventListener('afterprint', () => setPrinting(false), ended);
    return () => ended.abort();
  }, []);
  return isPrinting;
}
