import { onAddressChange } from './address-changes';

/** Calls once, as soon as the address of the page is one that is wanted: lists lead to documents without loading anew. */
export function onceOpened<Address>(
  parse: (href: string) => Address | null,
  listener: (address: Address) => void,
  signal: AbortSignal,
): void {
  const opened = new AbortController();
  const look = (): void => {
    const address = parse(location.href);
    if (opened.signal.aborted || address === null) return;
    opened.abort();
    listener(address);
  };
  onAddressChange(window, look, AbortSignal.any([opened.signal, signal]));
  look();
}
