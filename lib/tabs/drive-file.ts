import type { GooglePage } from './google-page';

type DriveFile = Extract<GooglePage, { kind: 'file' }>;

/** Where Drive hands a file over as it is, to whoever may open it. */
export function driveDownload({ id, account, resourceKey }: Omit<DriveFile, 'kind'>): string {
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
