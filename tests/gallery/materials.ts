import type { CellTally, CredentialCoverage } from '@/lib/coverage/coverage';
import { credentialCoverage } from '@/lib/coverage/credential-coverage';
import type { ShownProgram } from '@/lib/frameworks/shown-program';
import type { Artifact } from '@/lib/model/artifact';
import { type Cell, type CellKey, cellKey } from '@/lib/model/cell';
import type { FeedbackReply, ReviewerThread } from '@/lib/model/feedback-reply';
import type { CredentialOutline } from '@/lib/model/framework';
import type { ArtifactId, PassageId, PromptId, ReplyId, RequestId, TagId } from '@/lib/model/ids';
import type { CurrentRating } from '@/lib/model/rating';
import type { Sighting, Tag } from '@/lib/model/tag';
import { sampleProgram } from '@/lib/sample/sample-program';

const at = Date.UTC(2026, 2, 14, 9, 30);
const stamps = { createdAt: at, updatedAt: at };

export const sample = sampleProgram(at);

/** The sample with all that a program can hold beside. */
export const fullProgram: ShownProgram = {
  program: { ...sample.program, rule: { type: 'choose', count: 1 } },
  credentials: sample.credentials.map((credential) => ({
    ...credential,
    policy: { attempts: 2, linksAllowed: false },
  })),
  requirements: sample.requirements.map((requirement) => ({
    ...requirement,
    ...{ groups: [], prompts: [{ id: 'asked' as PromptId, text: 'What did you see?' }], inPairs: true as const },
    due: { type: 'days' as const, days: 90 },
  })),
  indicators: sample.indicators.map((indicator, place) => ({
    ...{ ...indicator, levelsAddUp: true as const, provenance: { format: 'case' } },
    levels: place === 0 ? [] : indicator.levels.map((level, score) => ({ ...level, score })),
  })),
};

export const outlines: CredentialOutline[] = sample.credentials.map((credential) => ({
  credential,
  requirements: sample.requirements.filter(({ credentialId }) => credentialId === credential.id),
  indicators: sample.indicators.filter(({ credentialId }) => credentialId === credential.id),
}));

export const [outline] = outlines as [CredentialOutline, ...CredentialOutline[]];

/** All cells of the first credential, in order. */
export const cells: Cell[] = outline.requirements.flatMap(({ id, indicatorIds }) =>
  indicatorIds.map((indicatorId) => ({ requirementId: id, indicatorId })),
);

/** Coverage in which every state and every mark occurs, or in which everything is bare or ready. */
export function coverage(kind: 'mixed' | 'bare' | 'ready'): CredentialCoverage {
  const tallies = kind === 'bare' ? [] : cells.map((cell, place) => tallyOf(cell, kind === 'ready' ? 3 : place));
  const rated = kind === 'ready' ? cells : kind === 'mixed' ? cells.slice(3, 5) : [];
  return credentialCoverage({
    outline,
    totals: tallies,
    here: tallies.slice(0, 4).map((tally) => ({ ...tally, artifactId: artifact.id })),
    ratings: rated.flatMap((cell) => ratingOf(cell) ?? []),
    questioned: new Set<CellKey>(kind === 'mixed' ? cells.slice(2, 3).map(cellKey) : []),
  });
}

function tallyOf(cell: Cell, place: number): CellTally {
  const none = { ...cell, tags: 0, explained: 0, changed: 0, lost: 0, candidates: 0 };
  const kinds = [
    none,
    { ...none, tags: 1 },
    { ...none, tags: 2, explained: 1, changed: 1 },
    { ...none, tags: 3, explained: 3 },
    { ...none, lost: 1 },
  ];
  return kinds[place % kinds.length] ?? none;
}

function ratingOf(cell: Cell): CurrentRating | null {
  const level = outline.indicators.find(({ id }) => id === cell.indicatorId)?.levels.at(-1);
  return level ? { ...cell, id: cellKey(cell), levelId: level.id } : null;
}

export const artifact: Artifact = {
  id: 'artifact' as ArtifactId,
  kind: 'web',
  title: 'Licensing: a lesson for beginners',
  url: 'https://example.org/lessons/licensing.html',
  aliases: ['https://example.org/lessons/licensing.html'],
  requirementIds: outline.requirements.slice(0, 2).map(({ id }) => id),
  ...stamps,
};

const short = 'Explain why adding licensing information to a repository is important.';
const long = `${short} Choose a proper license. Explain differences in licensing and social expectations. `.repeat(6);

const sightings: Record<Sighting['status'], Sighting> = {
  exact: { status: 'exact', start: 120, at },
  changed: { status: 'changed', start: 480, at, quote: 'Explain why licensing information in a repository matters.' },
  lost: { status: 'lost', at },
};

/** A tag to the first cells, of the length and the luck that is asked for. */
export function tag(
  status: Sighting['status'],
  options: { rationale?: string; long?: boolean; of?: number } = {},
): Tag {
  const quote = options.long ? long : short;
  return {
    id: `tag-${status}-${options.long ?? false}-${options.of ?? 1}` as TagId,
    artifactId: artifact.id,
    passage: {
      id: `passage-${status}` as PassageId,
      quote,
      selectors: [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }],
    },
    cells: cells.slice(0, options.of ?? 1),
    rationale: options.rationale ?? '',
    sighting: sightings[status],
    ...stamps,
  };
}

/** Two replies: one with something to do, one that is seen to. */
export function replies(): FeedbackReply[] {
  const [cell] = cells;
  const none = { quote: '', verdict: null, stronger: '', suggestion: '', ratings: [], tagIds: [], doneAt: null };
  const about = cell ? [cell] : [];
  const reply = { requestId: 'request' as RequestId, writtenAt: at, note: '', ...stamps };
  return [
    {
      ...reply,
      id: 'reply-1' as ReplyId,
      reviewer: 'Lin Okafor',
      note: 'Good to see this taking shape.',
      threads: [
        {
          ...none,
          id: 'q1',
          question: 'Does this show A1?',
          verdict: 'partly',
          comment: 'I see what learners will do, and not yet how you would know that they can.',
          suggestion: 'Learners explain in two sentences why a licence matters, and I read five of them at the door.',
          ratings: about.map((each) => ({ cell: each, level: 'Approaching' })),
          cells: about,
        },
      ],
    },
    {
      ...reply,
      id: 'reply-2' as ReplyId,
      reviewer: '',
      threads: [
        { ...none, id: 'q1', question: 'Is my reason clear?', verdict: 'clear', comment: '', cells: about, doneAt: at },
      ],
    },
  ];
}

export const reviewerThreads = (): ReviewerThread[] =>
  replies().flatMap((reply) => reply.threads.map((thread) => ({ reply, thread })));
