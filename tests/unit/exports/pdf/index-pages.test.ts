import { describe, expect, test } from 'vitest';
import { PageFont } from '@/lib/exports/pdf/font/page-font';
import { wrap } from '@/lib/exports/pdf/pages/wrap';
import { survey } from '@/lib/exports/pdf/survey';
import { documentOf } from './support/documents';
import { exported, markOf, planOf } from './support/plans';
import { font, reading, textOf } from './support/reader';

describe('the evidence index', () => {
  test('keeps text of any script findable, and says what is shown as a box', async () => {
    const mark = markOf({ text: 'Prüft Verständnis – проверка, έλεγχος, 评估, تقييم', quote: 'Ça va? 🙂' });
    const { bytes, leftOut } = await exported(planOf(await documentOf(), [mark], { index: true }));
    const text = await textOf(bytes, 3);
    for (const part of ['Prüft Verständnis – проверка, έλεγχος, 评估', '🙂']) expect(text).toContain(part);
    const [missing] = leftOut;
    const characters = missing?.what === 'characters' ? missing.characters : '';
    expect(new Set(characters)).toEqual(new Set('评估تقييم🙂'));
  });

  test('goes over as many pages as it needs, with every mark', async () => {
    const marks = Array.from({ length: 40 }, (_, place) =>
      markOf({ code: `7.${place}`, rationale: 'Because. '.repeat(30) }),
    );
    const { bytes } = await exported(planOf(await documentOf(), marks, { index: true }));
    const { pages } = await reading(bytes, survey);
    expect(pages.length).toBeGreaterThan(6);
    const texts = await Promise.all(pages.map(async (_, index) => await textOf(bytes, index + 1)));
    for (const { indicators } of marks) expect(texts.join('\n')).toContain(`${indicators[0]?.code} Checks`);
  });

  test('leads from each entry to its place', async () => {
    const { bytes } = await exported(planOf(await documentOf(), [markOf(), markOf({ code: '2.2' })], { index: true }));
    const { pages } = await reading(bytes, survey);
    expect(pages[2]?.annotations.map(({ subtype }) => subtype)).toEqual(['Link', 'Link']);
  });

  test('lists a mark that stands on no page of the file', async () => {
    const lost = markOf({ code: '9.9', places: [{ index: 7, quads: [] }] });
    const { bytes, leftOut } = await exported(planOf(await documentOf(), [lost], { index: true }));
    expect(leftOut).toEqual([{ what: 'marks', why: 'noPlace', count: 1 }]);
    expect(await textOf(bytes, 3)).toContain('9.9');
  });
});

describe('lines of the index', () => {
  test('are no wider than they may be, and lose no text', async () => {
    const face = new PageFont(await font());
    const text = `Students turn and talk. ${'Donaudampfschifffahrt'.repeat(6)} 他们互相交谈他们互相交谈他们互相交谈`;
    const lines = wrap(text, face, 10, 120);
    expect(Math.max(...lines.map((line) => face.widthOf(line, 10)))).toBeLessThanOrEqual(120);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});
