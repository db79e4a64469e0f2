import type { Permission } from '@/lib/documents/permission';
import { googlePageOf } from './page';

const isWebPage = (url: string): boolean => googlePageOf(url)?.kind === 'web';

/** Documents and presentations, which both browsers allow only together: they are on one host. It is asked for once. */
export const googleEditors: Permission = {
  title: 'site.googleDocs',
  hosts: ['docs.google.com'],
  asked: ['https://docs.google.com/document/*'],
  // What Google Docs has published are web pages. The documents themselves have scripts of their own.
  loaded: ['https://docs.google.com/document/d/e/*'],
  isWebPage,
};

/** Files in Drive, which come from the second host. */
export const googleDrive: Permission = {
  title: 'site.googleDrive',
  hosts: ['drive.google.com', 'drive.usercontent.google.com'],
  asked: ['https://drive.google.com/*', 'https://drive.usercontent.google.com/*'],
  loaded: [],
  isWebPage,
};
