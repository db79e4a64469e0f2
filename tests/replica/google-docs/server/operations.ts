import type { DocumentTab, ReplicaDocument, Style } from '../document.ts';

const size = 20_000;

/** The operations that make a tab's text, as Docs streams them in pieces; their places begin with 1, and are inclusive. */
export function chunksOf(document: ReplicaDocument, tab: DocumentTab): object[][] {
  const name = { ty: 'nm', nmr: ['ksm', tab.id] };
  if (tab.operations) return [[name, ...tab.operations]];
  const pieces = Array.from({ length: Math.ceil(tab.text.length / size) }, (_, at) => ({
    ty: 'is',
    ibi: at * size + 1,
    s: tab.text.slice(at * size, (at + 1) * size),
  }));
  const [first, ...others] = pieces.map((piece) => [piece]);
  const document0 = { ty: 'as', st: 'document', si: 0, ei: 0, sm: { ds_lhs: 1, ds_ulhfl: false } };
  return [
    [name, ...(first ?? [])],
    ...others.map((piece) => [name, ...piece]),
    [name, document0, ...styled(document, tab)],
  ];
}

function styled({ palette }: ReplicaDocument, { text, styles }: DocumentTab): object[] {
  const operations: object[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at + 1;
    while (end < text.length && styles[end] === styles[at]) end += 1;
    const style = palette[styles[at] ?? 0] as Style;
    operations.push(...operationsOf(style, text.slice(at, end), at + 1, end));
    at = end;
  }
  return operations;
}

function operationsOf(style: Style, text: string, si: number, ei: number): object[] {
  if (style.rule) return [{ ty: 'as', st: 'horizontal_rule', si, ei, sm: {} }];
  if (style.picture) {
    const id = `i.${si}`;
    const { width, height } = style.picture;
    return [
      { ty: 'ae', et: 'inline', id, epm: { ee_eo: { i_wth: width, i_ht: height, eo_ad: '' } } },
      { ty: 'te', id, spi: si },
    ];
  }
  const sm = {
    ts_bd: style.bold ?? false,
    ts_it: style.italic ?? false,
    ts_ff: style.font,
    ts_fs: (style.size * 3) / 4,
  };
  const operations: object[] = [{ ty: 'as', st: 'text', si, ei, sm }];
  if (style.suggested === 'inserted') operations.push({ ty: 'iss', ibi: si, sugid: `suggest.${si}`, s: text });
  if (style.suggested === 'deleted') operations.push({ ty: 'msfd', si, ei, sugid: `suggest.${si}` });
  if (!text.endsWith('\n')) return operations;
  if (style.heading) operations.push({ ty: 'as', st: 'paragraph', si: ei, ei, sm: { ps_hd: style.heading } });
  if (style.marker)
    operations.push({ ty: 'as', st: 'list', si: ei, ei, sm: { ls_id: 'kix.list.1', ls_nest: style.level ?? 0 } });
  return operations;
}
