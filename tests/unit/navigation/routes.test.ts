import { expect, test } from 'vitest';
import { cellKey } from '@/lib/model/cell';
import type {
  ArtifactId,
  IndicatorId,
  IntakeId,
  ProgramId,
  RequestId,
  RequirementId,
  ReviewId,
  TagId,
} from '@/lib/model/ids';
import { toCoverage } from '@/lib/navigation/coverage-route';
import { hashOf, parseRoute, type Route } from '@/lib/navigation/routes';

const open = cellKey({ requirementId: 'sample.checking.2a' as RequirementId, indicatorId: 'sample.A5' as IndicatorId });

test.each<Route>([
  { page: 'rate' },
  toCoverage(),
  toCoverage(open),
  toCoverage(null, 'artifacts'),
  toCoverage(open, 'credentials'),
  { ...toCoverage(open, 'artifacts'), from: 'artifact-1' as ArtifactId },
  { page: 'artifacts' },
  { page: 'credentials' },
  { page: 'credentials', paste: true },
  { page: 'credentials', intake: 'intake-1' as IntakeId },
  { page: 'program', program: 'sample' as ProgramId, at: null },
  { page: 'program', program: 'sample' as ProgramId, at: 'sample.checking.2a' as RequirementId },
  { page: 'feedback', open: null },
  { page: 'feedback', open: 'request-1' as RequestId },
  { page: 'ask', about: null },
  { page: 'ask', about: { tagId: 'tag-1' as TagId } },
  { page: 'ask', about: { cell: open } },
  { page: 'review', open: null },
  { page: 'review', open: 'pV0cXa_8mA-1' as ReviewId },
  { page: 'settings' },
  { page: 'licences' },
  { page: 'kind', name: 'google-docs' },
])('a place in the workspace can be linked to and found again: %o', (route) => {
  expect(parseRoute(hashOf(route))).toEqual(route);
});

test.each(['', '#', '#/', '#/nowhere', '#/coverage/not a cell', '#/coverage/<script>'])(
  'an address that means nothing leads to the coverage: %s',
  (hash) => {
    expect(parseRoute(hash)).toEqual(toCoverage());
  },
);

test('a program that no id can name leads to the list of all', () => {
  expect(parseRoute('#/credentials/<script>/x')).toEqual({ page: 'credentials' });
});
