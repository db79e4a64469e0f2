import { expect, test } from 'vitest';
import { untilOverlay } from '@/lib/documents/google-docs/until-overlay';

const document = 'document/d/1aB-cD_eFgHiJkLmNoPq/edit?tab=t.1#heading=h.2';

test('a document is loaded once more at the address that its scripts are for', () => {
  const act = (url: string) => untilOverlay('reload', url).offer.button?.act;
  expect(act(`https://docs.google.com/${document}`)).toEqual({ kind: 'reload', url: null });
  expect(act(`https://docs.google.com/a/school.example/${document}`)).toEqual({
    kind: 'reload',
    url: `https://docs.google.com/${document}`,
  });
});

test('while it is opening nothing is offered, and until it is allowed that is', () => {
  expect(untilOverlay('opening', `https://docs.google.com/${document}`).offer.button).toBeNull();
  expect(untilOverlay('ask', `https://docs.google.com/${document}`).offer.button?.act.kind).toBe('allow');
});
