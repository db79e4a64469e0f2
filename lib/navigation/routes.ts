import * as v from 'valibot';
import { documentKinds } from '@/lib/documents/kinds';
import { CellKey } from '@/lib/model/cell';
import { IntakeId, ProgramId, RequestId, RequirementId, ReviewId, TagId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import { type CoverageRoute, coverageRoute, stepsToCoverage } from './coverage-route';

/** What a request for feedback is begun with. */
export type AskAbout = { tagId: TagId } | { tagIds: TagId[] } | { cell: CellKey };

/** A place in the workspace, as its address bar holds it: `#/coverage/<cell>`, `#/artifacts` and so on. */
export type Route =
  /** The first steps, with what of them is done. */
  | { page: 'welcome' }
  | { page: 'help' }
  | CoverageRoute
  /** All that is to be rated, one after another. */
  | { page: 'rate' }
  | { page: 'artifacts' }
  /** All of them, with the place to paste one if that is wanted; one that is being taken in; or a program that is edited. */
  | { page: 'credentials'; intake?: IntakeId; edit?: ProgramId; paste?: true }
  /** All that a program asks for, on one page; `at` is where on it. */
  | { page: 'program'; program: ProgramId; at: RequirementId | null }
  | { page: 'feedback'; open: RequestId | null }
  | { page: 'ask'; about: AskAbout | null }
  | { page: 'review'; open: ReviewId | null }
  | { page: 'settings' }
  | { page: 'licences' }
  /** What is about one kind of documents alone, by the name of its page. */
  | { page: 'kind'; name: string };

const plainPages = ['rate', 'artifacts', 'credentials', 'settings', 'licences', 'welcome', 'help'] as const;

/** The place that an address means; the coverage where it means none. */
export function parseRoute(hash: string, kinds = documentKinds): Route {
  const [, page, first, second, third] = hash.split('/');
  const intake = page === 'credentials' && first === 'intake' ? parsed(IntakeId, second) : null;
  if (intake) return { page: 'credentials', intake };
  const edit = page === 'credentials' && first === 'edit' ? parsed(ProgramId, second) : null;
  if (edit) return { page: 'credentials', edit };
  if (page === 'credentials' && first === 'paste') return { page: 'credentials', paste: true };
  const program = page === 'credentials' ? parsed(ProgramId, first) : null;
  if (program) return { page: 'program', program, at: parsed(RequirementId, second) };
  const plain = plainPages.find((each) => each === page);
  if (plain) return { page: plain };
  const ofKind = kinds.find((kind) => kind.page !== undefined && kind.page.name === page)?.page;
  if (ofKind) return { page: 'kind', name: ofKind.name };
  if (page === 'feedback') return { page, open: parsed(RequestId, first) };
  if (page === 'review') return { page, open: parsed(ReviewId, first) };
  if (page === 'ask') return { page, about: aboutOf(first, second) };
  return coverageRoute(page === 'coverage' ? [first, second, third] : []);
}

export const hashOf = (route: Route): string =>
  `#/${stepsTo(route)
    .filter((step) => step !== null)
    .join('/')}`;

function stepsTo(route: Route): (string | null)[] {
  if (route.page === 'credentials' && route.intake) return ['credentials', 'intake', route.intake];
  if (route.page === 'credentials' && route.edit) return ['credentials', 'edit', route.edit];
  if (route.page === 'credentials' && route.paste) return ['credentials', 'paste'];
  if (route.page === 'program') return ['credentials', route.program, route.at];
  if (route.page === 'kind') return [route.name];
  if (route.page === 'coverage') return stepsToCoverage(route);
  if ('open' in route) return [route.page, route.open];
  if (route.page !== 'ask' || !route.about) return [route.page];
  if ('tagIds' in route.about) return ['ask', 'passages', route.about.tagIds.slice(0, limits.bindings).join(',')];
  return 'tagId' in route.about ? ['ask', 'passage', route.about.tagId] : ['ask', 'cell', route.about.cell];
}

function aboutOf(kind: string | undefined, id: string | undefined): AskAbout | null {
  if (kind === 'passage') {
    const tagId = parsed(TagId, id);
    return tagId && { tagId };
  }
  if (kind === 'passages') {
    const ids = (id ?? '').split(',').slice(0, limits.bindings);
    const tagIds = ids.flatMap((each) => parsed(TagId, each) ?? []);
    return tagIds.length > 0 ? { tagIds } : null;
  }
  const cell = kind === 'cell' ? parsed(CellKey, id) : null;
  return cell && { cell };
}

function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string | undefined,
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, text);
  return result.success ? result.output : null;
}
