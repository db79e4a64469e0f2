import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Artifact } from '@/lib/model/artifact';
import { Passage } from '@/lib/model/passage';

const stored = {
  id: 'a',
  title: 'Shadows',
  url: 'https://docs.google.com/presentation/d/1aB/edit',
  aliases: ['google-slides:1aB'],
  requirementIds: [],
  createdAt: 1,
  updatedAt: 1,
};

test.each(['web', 'pdf', 'google-doc', 'google-slides', 'image', 'video'])('a %s is stored and restored', (kind) => {
  expect(v.safeParse(Artifact, { ...stored, kind }).success).toBe(true);
});

test('a slide without words is a passage by its place alone', () => {
  const passage = {
    id: 'p',
    quote: 'Slide 3',
    selectors: [
      { type: 'TextPositionSelector', start: 3_000_000, end: 3_000_001 },
      { type: 'FragmentSelector', value: 'slide=g3f71a2fba3d_0_9' },
    ],
  };
  expect(v.safeParse(Passage, passage).success).toBe(true);
});
