import { parseDocAddress } from '@/lib/documents/google-docs/address';

/** Something of Google's that is open in a tab: its id, and which of the accounts that are signed in, where that is said. */
interface Held {
  id: string;
  account: string | null;
}

/** What a tab shows of Google's, as far as its address tells. */
export type GooglePage =
  | ({ kind: 'document' } & Held)
  | ({ kind: 'presentation'; view: 'edit' | 'present' | 'preview' } & Held)
  | ({ kind: 'spreadsheet' | 'form' | 'drawing' } & Held)
  /** The preview of a file in Drive. Files that were shared long ago are had only with their key. */
  | ({ kind: 'file'; resourceKey: string | null } & Held)
  /** Published, or laid out for small devices: a web page like others, though on the host of the editors. */
  | { kind: 'web' };

/** Addresses of organizations once named their domain first; they lead to the same documents. */
const organization = /^\/a\/[\w.-]{1,253}(?=\/)/;
const item =
  /^\/(document|presentation|spreadsheets|forms|drawings)\/(?:u\/(\d{1,3})\/)?d\/([\w-]{10,200})(?:\/(.*))?$/;
const published = /^\/(document|presentation|spreadsheets|forms|drawings)\/(?:u\/\d{1,3}\/)?d\/e\/[\w-]{10,300}\//;
const file = /^\/(?:a\/[\w.-]{1,253}\/)?file\/(?:u\/(\d{1,3})\/)?d\/([\w-]{10,200})(?:\/(view|preview|edit)?)?$/;

/** Null where the address says nothing of the kind: a list of documents, a question whether to copy one, other sites. */
export function googlePageOf(address: string): GooglePage | null {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.port !== '') return null;
  if (url.hostname === 'drive.google.com') return fileOf(url);
  if (url.hostname !== 'docs.google.com') return null;
  const path = url.pathname.replace(organization, '');
  if (published.test(path)) return { kind: 'web' };
  const [, app, account = null, id, rest = ''] = item.exec(path) ?? [];
  if (!id) return fileOf(url);
  const [view = ''] = rest.split('/', 1);
  // Documents were once published under the id that they are edited under.
  if (view === 'pub' || view === 'mobilebasic') return { kind: 'web' };
  const held = { id, account };
  switch (app) {
    case 'document':
      return parseDocAddress(`https://docs.google.com${path}`) ? { kind: 'document', ...held } : null;
    case 'presentation':
      return presentationOf(view, held);
    case 'spreadsheets':
      return isOpen(view, ['htmlview']) ? { kind: 'spreadsheet', ...held } : null;
    case 'forms':
      // What is asked of others is a web page; only where it is written is it none.
      return isOpen(view, ['prefill']) ? { kind: 'form', ...held } : { kind: 'web' };
    default:
      return isOpen(view) ? { kind: 'drawing', ...held } : null;
  }
}

const isOpen = (view: string, others: readonly string[] = []): boolean =>
  ['', 'edit', 'view', 'preview', ...others].includes(view);

function presentationOf(view: string, held: Held): GooglePage | null {
  if (view === '' || view === 'edit' || view === 'view') return { kind: 'presentation', view: 'edit', ...held };
  if (view === 'present' || view === 'localpresent') return { kind: 'presentation', view: 'present', ...held };
  if (view === 'preview' || view === 'embed') return { kind: 'presentation', view: 'preview', ...held };
  return view === 'htmlpresent' ? { kind: 'web' } : null;
}

function fileOf(url: URL): GooglePage | null {
  const [, account = null, id] = file.exec(url.pathname) ?? [];
  const key = url.searchParams.get('resourcekey') ?? '';
  return id ? { kind: 'file', id, account, resourceKey: /^[\w-]{1,100}$/.test(key) ? key : null } : null;
}
