import type { PlannedPassage } from './plan';

const group = '__world__';

/** Answers for the service that the Hypothesis client asks: one open group with these annotations of the page in it. */
export function hypothesisService(origin: string, passages: readonly PlannedPassage[]) {
  return (address: URL): unknown => {
    const page = address.searchParams.get('uri') ?? '';
    switch (address.pathname.replace(/^\/hypothesis\/api\/?/, '')) {
      case '':
        return { links: routes(`${origin}/hypothesis/api/`) };
      case 'links':
        return Object.fromEntries(outsideLinks.map((name) => [name, `${origin}/hypothesis/${name}`]));
      case 'profile':
        return { authority: 'localhost', features: {}, preferences: {}, userid: null };
      case 'groups':
        return [openGroup(origin)];
      case 'profile/groups':
        return [];
      case 'search': {
        const limit = Number(address.searchParams.get('limit') ?? 20);
        const after = address.searchParams.get('search_after');
        const from = after ? passages.findIndex((_, at) => created(at) === after) + 1 : 0;
        const rows = passages.slice(from, from + limit).map((passage, at) => annotation(passage, from + at, page));
        return { total: passages.length, rows };
      }
      default:
        return undefined;
    }
  };
}

const outsideLinks = [
  'account.settings',
  'forgot-password',
  'groups.new',
  'help',
  'oauth.authorize',
  'oauth.revoke',
  'search.tag',
  'signup',
  'user',
];

function routes(api: string) {
  const read = (path: string) => ({ method: 'GET', url: api + path });
  return {
    search: read('search'),
    groups: { read: read('groups') },
    group: { read: read('groups/:id') },
    profile: { read: read('profile'), groups: { read: read('profile/groups') } },
    links: read('links'),
  };
}

const openGroup = (origin: string) => ({
  id: group,
  groupid: null,
  name: 'Public',
  type: 'open',
  public: true,
  scoped: false,
  scopes: { enforced: false, uri_patterns: [] },
  links: { html: `${origin}/hypothesis/group` },
  organization: { id: '__default__', default: true, logo: null, name: 'Hypothesis' },
});

const created = (at: number): string => new Date(Date.UTC(2026, 0, 1) + at * 1_000).toISOString();

function annotation(passage: PlannedPassage, at: number, page: string) {
  const { quote: exact, prefix, suffix, start, end, path, offset } = passage;
  return {
    id: String(at),
    created: created(at),
    updated: created(at),
    user: 'acct:teacher@localhost',
    user_info: { display_name: 'A teacher' },
    uri: page,
    text: 'It shows what learners do.',
    tags: [],
    group,
    permissions: { read: [`group:${group}`], update: [], delete: [], admin: [] },
    references: [],
    hidden: false,
    flagged: false,
    links: {},
    document: { title: ['A lesson'] },
    target: [
      {
        source: page,
        selector: [
          {
            type: 'RangeSelector',
            startContainer: path,
            startOffset: offset,
            endContainer: path,
            endOffset: offset + exact.length,
          },
          { type: 'TextPositionSelector', start, end },
          { type: 'TextQuoteSelector', exact, prefix, suffix },
        ],
      },
    ],
  };
}
