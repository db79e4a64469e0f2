/** What the viewer is to open: a file kept here, what a tab shows, or a web address. */
export type ViewerRequest =
  | { kind: 'file'; id: string }
  | { kind: 'tab'; tabId: number; url: string }
  | { kind: 'url'; url: string };
