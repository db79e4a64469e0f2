import * as v from 'valibot';
import { documentKinds } from '@/lib/documents/kinds';
import { CellKey } from '@/lib/model/cell';
import { RequestId, ReviewId, TagId } from '@/lib/model/ids';

/** What a request for feedback is begun with. */
export type AskAbout = { tagId: TagId } | { cell: CellKey };

/** A place in the workspace, as its address bar holds it: `#/coverage/<cell>`, `#/artifacts` and so on. */
export type Route =
  | { page: 'coverage'; open: CellKey | null }
  | { page: 'artifacts' }
  | { page: 'credentials' }
  | { page: 'feedback'; open: RequestId | null }
  | { page: 'ask'; about: AskAbout | null }
  | { page: 'review'; open: ReviewId | null }
  | { page: 'settings' }
  /** What is about one kind of documents alone, by the name of its page. */
  | { page: 'kind'; name: string };

const plainPages = ['artifacts', 'credentials', 'settings'] as const;

/** The place that an address means; the coverage where it means none. */
export function parseRoute(hash: string, kinds = documentKinds): Route {
  const [, page, first, second] = hash.split('/');
  const plain = plainPages.find((each) => each === page);
  if (plain) return { page: plain };
  const ofKind = kinds.find((kind) => kind.page !== undefined && kind.page.name === page)?.page;
  if (ofKind) return { page: 'kind', name: ofKind.name };
  if (page === 'feedback') return { page, open: parsed(RequestId, first) };
  if (page === 'review') return { page, open: parsed(ReviewId, first) };
  if (page === 'ask') return { page, about: aboutOf(first, second) };
  return { page: 'coverage', open: parsed(CellKey, first) };
}

export function hashOf(route: Route): string {
  if (route.page === 'kind') return `#/${route.name}`;
  if (route.page === 'coverage' || route.page === 'feedback' || route.page === 'review') {
    return route.open === null ? `#/${route.page}` : `#/${route.page}/${route.open}`;
  }
  if (route.page === 'ask' && route.about) {
    return 'tagId' in route.about ? `#/ask/passage/${route.about.tagId}` : `#/ask/cell/${route.about.cell}`;
  }
  return `#/${route.page}`;
}

function aboutOf(kind: string | undefined, id: string | undefined): AskAbout | null {
  if (kind === 'passage') {
    const tagId = parsed(TagId, id);
    return tagId && { tagId };
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
