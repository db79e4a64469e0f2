import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';

/** One line of a file's table of contents. */
export interface OutlineEntry {
  title: string;
  bold: boolean;
  italic: boolean;
  /** Whether the file wants what is under it to be shown from the start. */
  open: boolean;
  /** Where it leads to: a place in the file in pdf.js's terms, or an address of the web. */
  place: string | readonly unknown[] | null;
  address: string | null;
  entries: OutlineEntry[];
}

type Raw = NonNullable<Awaited<ReturnType<OpenedPdf['document']['getOutline']>>>[number];

/** The table of contents of a file; empty where it has none, or none that can be read. */
export async function outlineOf({ document }: OpenedPdf): Promise<OutlineEntry[]> {
  const outline = await document.getOutline().catch(() => null);
  return (outline ?? []).map(entry);
}

/** Goes to the place of an entry. */
export async function followEntry({ links }: OpenedPdf, { place }: OutlineEntry): Promise<void> {
  if (place !== null) await links.goToDestination(typeof place === 'string' ? place : [...place]).catch(() => {});
}

const entry = ({ title, bold, italic, count, dest, url, items }: Raw): OutlineEntry => ({
  title: title.trim(),
  bold,
  italic,
  open: (count ?? 0) > 0,
  place: dest,
  address: url,
  entries: items.map(entry),
});
