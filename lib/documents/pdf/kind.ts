import { googleDrive } from '@/lib/documents/google/permissions';
import type { DocumentKind } from '@/lib/documents/kind';
import { cleanAddress } from '@/lib/documents/page-keys';
import { fileOfAlias } from '@/lib/model/file-alias';
import { pagesOf } from '@/lib/model/passage';
import { driveDownload, driveFileAt, insteadOfPreview, isDriveDownload } from './drive-file';
import { shownPdf } from './shown-pdf';

/** PDFs, which are tagged in the extension's own viewer: browsers show them by themselves, and Drive as pictures. */
export const pdf: DocumentKind = {
  kind: 'pdf',
  at(url, title) {
    const file = driveFileAt(url);
    return file && insteadOfPreview(file, title);
  },
  shown: shownPdf,
  namesAt(url) {
    const file = driveFileAt(url);
    return [cleanAddress(file ? driveDownload(file) : url)];
  },
  permission: googleDrive,
  readsFrom: (url) => (isDriveDownload(url) ? ['https://drive.usercontent.google.com/*'] : []),
  overlay: null,
  howToBegin: 'popup.untagged',
  takesQuotes: false,
  placed(address, passage) {
    const [page] = pagesOf(passage);
    return page ? `${address.split('#', 1)[0]}#page=${page.index + 1}` : address;
  },
  viewed(aliases, address) {
    const id = aliases.map(fileOfAlias).find((file) => file !== null);
    if (id) return { kind: 'file', id };
    return address === null ? null : { kind: 'url', url: address };
  },
};
