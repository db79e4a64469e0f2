import { pagesOf, textQuoteOf } from '@/lib/model/passage';
import type { EvidenceMark, PdfExportPlan } from './plan';
import { clean } from './text';

/** The marks as an annotation collection (https://www.w3.org/TR/annotation-model/), for a file that can't be written. */
export function sidecarOf({ marks, author, date }: Pick<PdfExportPlan, 'marks' | 'author' | 'date'>): string {
  const creator = author === '' ? {} : { creator: { type: 'Person', name: author } };
  const items = marks.map((mark) => ({
    type: 'Annotation',
    id: `urn:proofmark:passage:${mark.passage.id}`,
    motivation: 'tagging',
    created: date.toISOString(),
    ...creator,
    body: bodiesOf(mark),
    target: targetsOf(mark),
  }));
  const first = { type: 'AnnotationPage', startIndex: 0, items };
  const collection = { type: 'AnnotationCollection', total: items.length, first };
  return `${JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', ...collection }, null, 2)}\n`;
}

function bodiesOf({ indicators, rationale }: EvidenceMark) {
  const tags = indicators.map(({ code, text, requirement }) => ({
    type: 'TextualBody',
    purpose: 'tagging',
    value: clean(`${code} ${text}`.trim()),
    'schema:isPartOf': clean(requirement),
  }));
  const reason = clean(rationale).trim();
  return reason === '' ? tags : [...tags, { type: 'TextualBody', purpose: 'describing', value: reason }];
}

function targetsOf({ passage }: EvidenceMark) {
  const pages = pagesOf(passage);
  const quote = textQuoteOf(passage);
  const [first] = pages;
  return {
    // The file by what is in it: it has no address of its own.
    source: first ? `urn:sha256:${first.file}` : 'urn:proofmark:artifact',
    selector: [
      ...(quote ? [quote] : []),
      ...pages.map(({ index }) => ({
        type: 'FragmentSelector',
        conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
        value: `page=${index + 1}`,
      })),
      ...passage.selectors.filter(({ type }) => type !== 'TextQuoteSelector'),
    ],
  };
}
