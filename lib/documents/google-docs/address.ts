/** What the address of a document in the editor says. */
export interface DocAddress {
  documentId: string;
  /** Which of the accounts that are signed in, as `/u/1` says; null where the address leaves it open. */
  account: string | null;
  /** The tab of the document that is shown; null where the address leaves it open: then it is the first. */
  tabId: string | null;
}

const path = /^\/document\/(?:u\/(\d{1,3})\/)?d\/([\w-]{10,200})(?:\/(edit|view|preview)?)?$/;

/** Null where the address is none of a document in the editor, such as a published copy or the list of documents. */
export function parseDocAddress(href: string): DocAddress | null {
  const url = URL.parse(href);
  const match = url?.hostname === 'docs.google.com' ? path.exec(url.pathname) : null;
  const documentId = match?.[2];
  if (!url || !documentId) return null;
  const tab = url.searchParams.get('tab') ?? '';
  return { documentId, account: match[1] ?? null, tabId: /^[\w.-]{1,200}$/.test(tab) ? tab : null };
}

/** The part of the address that all pages of a document share, with the account where one is named. */
export function docPath({ documentId, account }: DocAddress): string {
  return `/document/${account === null ? '' : `u/${account}/`}d/${documentId}`;
}
