import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { plainStyle, type ReplicaDocument, type Style } from './document.ts';

const recorded = resolve(import.meta.dirname, '../../../../shared/data/google-docs/model-chunks.json');
export const hasRecorded = existsSync(recorded);

interface Operation {
  ty: string;
  st?: string;
  s?: string;
  id?: string;
  si?: number;
  ei?: number;
  spi?: number;
  epm?: { ee_eo?: { i_wth: number; i_ht: number } };
  sm?: Record<string, unknown>;
}

/** A real document, as its model was recorded: its text, and of its looks what this replica draws. */
export function recordedDocument(id = 'recorded-document-0123456789'): ReplicaDocument {
  const { chunks } = JSON.parse(readFileSync(recorded, 'utf8')) as { chunks: { chunk: Operation[] }[] };
  const operations = chunks.flatMap(({ chunk }) => chunk);
  const text = operations.filter(({ ty }) => ty === 'is').map(({ s }) => s ?? '');
  const whole = text.join('');
  const looks = looksOf(operations, whole.length);
  const palette: Style[] = [plainStyle];
  const numbers = new Map([[JSON.stringify(plainStyle), 0]]);
  const styles = looks.map((look) => {
    const key = JSON.stringify({ ...plainStyle, ...look });
    const number = numbers.get(key) ?? palette.push({ ...plainStyle, ...look }) - 1;
    numbers.set(key, number);
    return number;
  });
  const tab = { id: 't.0', title: 'Tab 1', text: whole, styles, operations };
  return { id, title: 'Markdown test document', palette, tabs: [tab] };
}

function looksOf(operations: readonly Operation[], length: number): Partial<Style>[] {
  const looks: Partial<Style>[] = Array.from({ length }, () => ({}));
  const pictures = new Map(
    operations.flatMap(({ ty, id, epm }) => (ty === 'ae' && id && epm?.ee_eo ? [[id, epm.ee_eo] as const] : [])),
  );
  const put = (from: number, to: number, look: Partial<Style>): void => {
    for (let at = from; at <= to && at <= length; at += 1) looks[at - 1] = { ...looks[at - 1], ...look };
  };
  for (const { ty, st, si = 0, ei = 0, spi = 0, id = '', sm = {} } of operations) {
    const picture = ty === 'te' ? pictures.get(id) : undefined;
    if (picture) put(spi, spi, { picture: { width: picture.i_wth, height: picture.i_ht } });
    if (ty !== 'as' || si === 0) continue;
    if (st === 'horizontal_rule') put(si, ei, { rule: true });
    if (st === 'list') put(si, ei, { marker: '\u25cf', level: typeof sm.ls_nest === 'number' ? sm.ls_nest : 0 });
    if (st === 'text') put(si, ei, textLook(sm));
    if (st === 'paragraph') put(si, ei, headingLook(sm));
  }
  return looks;
}

function textLook({ ts_bd, ts_it, ts_st }: Record<string, unknown>): Partial<Style> {
  return {
    ...(ts_bd === true && { bold: true }),
    ...(ts_it === true && { italic: true }),
    ...(ts_st === true && { struck: true }),
  };
}

function headingLook({ ps_hd }: Record<string, unknown>): Partial<Style> {
  const depth = [1, 2, 3, 4, 5, 6] as const;
  const heading = depth.find((each) => each === ps_hd);
  return heading === undefined ? {} : { heading };
}
