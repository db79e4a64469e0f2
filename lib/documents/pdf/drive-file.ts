import { type GooglePage, googlePageOf } from '@/lib/documents/google/page';
import type { Instead } from '@/lib/documents/offer';

type DriveFile = Omit<Extract<GooglePage, { kind: 'file' }>, 'kind'>;

/** The file whose preview is at an address; null for other pages. */
export function driveFileAt(url: string): DriveFile | null {
  const page = googlePageOf(url);
  return page?.kind === 'file' ? page : null;
}

/** Where Drive hands a file over as it is, to whoever may open it. */
export function driveDownload({ id, account, resourceKey }: DriveFile): string {
  const query = new URLSearchParams({ export: 'download', id, ...(resourceKey && { resourcekey: resourceKey }) });
  return `https://drive.google.com/${account === null ? '' : `u/${account}/`}uc?${query}`;
}

export function isDriveDownload(address: string): boolean {
  const url = URL.parse(address);
  return url?.origin === 'https://drive.google.com' && /^\/(u\/\d{1,3}\/)?uc$/.test(url.pathname);
}

/** Whether the file in a preview is a PDF, as far as the title of its tab tells, which begins with the file's name. */
export function isPdfByTitle(title: string): 'yes' | 'perhaps' | 'no' {
  const [, ending] = /\.([a-z][a-z0-9]{1,4})(?:\s[-\u2013]\s[^-\u2013]*)?$/i.exec(title.trim()) ?? [];
  if (!ending) return 'perhaps';
  return ending.toLowerCase() === 'pdf' ? 'yes' : 'no';
}

/** A preview shows pictures of the file; it can be opened in the viewer where it is a PDF. */
export function insteadOfPreview(file: DriveFile, title: string): Instead {
  const isPdf = isPdfByTitle(title);
  const button =
    isPdf === 'no'
      ? ({ label: 'popup.openAnyPdf', act: { kind: 'view', request: null } } as const)
      : ({
          label: 'popup.openDriveFile',
          act: { kind: 'view', request: { kind: 'url', url: driveDownload(file) } },
        } as const);
  return { refusal: 'fileInDrive', offer: { text: `popup.driveFile.${isPdf}`, button } };
}
