import { documentKinds, kindAt } from '@/lib/documents/kinds';

/** Names of the document at an address, as far as that tells: what is stored about it is found by any of them. */
export function aliasesAt(url: string, kinds = documentKinds): string[] {
  return kindAt(url, kinds).namesAt(url);
}

/** The same with what proves nothing: documents that are found by it have to be looked at in the page. */
export function likelyAliasesAt(url: string, kinds = documentKinds): string[] {
  const kind = kindAt(url, kinds);
  return kind.likelyNamesAt?.(url) ?? kind.namesAt(url);
}
