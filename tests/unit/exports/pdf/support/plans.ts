import type { EvidenceMark, PdfExportPlan } from '@/lib/exports/pdf';
import { joined } from '@/lib/exports/pdf/bytes/joined';
import { exportPdf } from '@/lib/exports/pdf/export-pdf';
import type { PassageId } from '@/lib/model/ids';
import type { Quad, Rectangle, Selector } from '@/lib/model/selector';
import { font, reader } from './reader';

export const words = {
  indexTitle: 'Evidence index',
  indexSubtitle: 'A lesson plan',
  rationale: 'Rationale',
  page: (label: string) => `Page ${label}`,
};

export const planOf = (bytes: Uint8Array, marks: EvidenceMark[], wish: Partial<PdfExportPlan> = {}): PdfExportPlan => ({
  bytes,
  password: null,
  marks,
  author: 'Jane Doe',
  date: new Date('2026-11-25T10:20:30Z'),
  index: false,
  flattened: false,
  data: '',
  words,
  font,
  ...wish,
});

/** A line of text in a page of `documentOf`. */
export const lineQuad = (left: number, right: number, top = 410): Quad => {
  return [left, top, right, top, left, top - 12, right, top - 12];
};

interface MarkWish {
  places?: { index: number; quads?: Quad[]; region?: Rectangle }[];
  quote?: string;
  code?: string;
  text?: string;
  rationale?: string;
  slot?: number;
}

export function markOf(wish: MarkWish = {}): EvidenceMark {
  const places = wish.places ?? [{ index: 0, quads: [lineQuad(80, 200)] }];
  const selectors = places.flatMap(({ index, quads = [], region }): Selector[] => [
    { type: 'PageSelector', index, label: '', file: '0'.repeat(64), start: 0, end: 0, quads },
    ...(region
      ? [
          {
            type: 'ShapeSelector' as const,
            anchor: 'page' as const,
            shape: { type: 'rect' as const, ...region },
            view: { left: 0, bottom: 0, right: 400, top: 600 },
          },
        ]
      : []),
  ]);
  const code = wish.code ?? '2.1';
  return {
    passage: { id: code as PassageId, quote: wish.quote ?? 'Students turn and talk', selectors },
    indicators: [{ code, text: wish.text ?? 'Checks for understanding', requirement: 'Lesson plan' }],
    rationale: wish.rationale ?? 'All of them answer.',
    slot: wish.slot ?? 0,
  };
}

/** What the export hands out, put together. */
export async function exported(plan: PdfExportPlan) {
  const result = await exportPdf(plan, reader);
  if (!result.ok) throw new Error(`${result.reason}: ${result.details.join('; ')}`);
  return { ...result, bytes: joined(result.parts) };
}
