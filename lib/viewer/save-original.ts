import type { PdfSource } from '@/lib/pdf-files/opened-pdf';

/** Gives the person the file as it was opened. */
export function saveOriginal({ name, bytes }: PdfSource): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = /\.pdf$/i.test(name) ? name : `${name}.pdf`;
  link.click();
  // Firefox reads the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
