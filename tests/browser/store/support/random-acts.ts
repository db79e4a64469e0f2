import { keepRequestDraft, keepReviewHost, keepStudentNames, keptDraft } from '@/lib/asking/kept-draft';
import { newKey, writeReply } from '@/lib/feedback/package';
import { newReplyId, newRequestId, type TagId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import { noAnswer } from '@/lib/reviewing/answered';
import { deleteArtifact } from '@/lib/store/artifacts';
import { redo, undo } from '@/lib/store/changes';
import { markCheck } from '@/lib/store/check-marks';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { keepDraft } from '@/lib/store/drafts';
import { rememberAuthor, setActiveCredential } from '@/lib/store/preferences';
import { rate } from '@/lib/store/ratings';
import { deleteReply, markThreads, takeReply } from '@/lib/store/replies';
import { closeRequest, deleteRequest, markSent, saveRequest } from '@/lib/store/requests';
import { keepReview, reviewIdOf, writeReview } from '@/lib/store/reviews';
import { reportSightings } from '@/lib/store/sightings';
import { changeCell } from '@/lib/store/tag-cells';
import { changeTag, deleteTag, saveTag } from '@/lib/store/tags';
import { madeRequest } from '@/tests/unit/feedback/package/made-request';
import { cellAt, lesson, passage, sample, tagInput } from './examples';

/** Numbers that come out the same for one seed. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const words = ['They decide ', 'é😀 ', 'שלום ', '"\\n', '\ud83d', '</script>', '‮', 'x'];

/** One act of a person, by the store's own functions. What is refused because it is no longer there is no act. */
export async function act(db: ProofmarkDatabase, below: (most: number) => number): Promise<void> {
  /** Now and then as long as the field takes. */
  const text = (longest: number) => {
    const word = words[below(words.length)] ?? '';
    return word.repeat(Math.ceil((below(20) === 0 ? longest : 60) / word.length)).slice(0, longest);
  };
  const cell = () => cellAt(below(20));
  const one = <Each>(list: readonly Each[]): Each => list[below(Math.max(1, list.length))] as Each;
  const tag = async () => one((await db.tags.toCollection().primaryKeys()) as TagId[]);
  const input = () =>
    tagInput({
      document: { ...lesson(`page-${below(12)}`), title: text(limits.title) },
      passage: passage(`a${text(limits.quote - 1)}`),
      cells: [cell()],
      rationale: text(limits.rationale),
    });
  const request = async () => one(await db.requests.toArray());
  const acts: (() => Promise<unknown>)[] = [
    () => saveTag(db, input()),
    () => saveTag(db, input()),
    async () => changeTag(db, await tag(), { rationale: text(limits.rationale) }),
    async () => changeTag(db, await tag(), { cells: [cell(), cell()] }),
    async () => changeCell(db, await tag(), cell(), { reason: text(limits.rationale), isCandidate: below(2) === 0 }),
    async () => deleteTag(db, await tag()),
    async () => (below(8) === 0 ? deleteArtifact(db, one(await db.artifacts.toArray()).id) : null),
    () => rate(db, cell(), one(sample.indicators[0]?.levels ?? [])?.id ?? null),
    () => {
      const requirement = sample.requirements.find(({ checks }) => checks.length > 0);
      const [check] = requirement?.checks ?? [];
      return requirement && check ? markCheck(db, requirement.id, check.id, below(2) === 0) : Promise.resolve();
    },
    () => keepDraft(db, { ...input(), createdAt: Date.now(), updatedAt: Date.now() }),
    async () => {
      const found = await db.tags.get(await tag());
      const sighting = { status: 'changed', start: below(99), at: Date.now(), quote: text(limits.quote) } as const;
      if (found)
        await reportSightings(db, { artifactId: found.artifactId, sightings: [{ tagId: found.id, sighting }] });
    },
    () => undo(db),
    () => redo(db),
    async () => {
      const whole = madeRequest(1 + below(3));
      const own = {
        id: newRequestId(),
        key: newKey(),
        note: text(10_000)
          .toWellFormed()
          .replace(/[\ufffd\u202e]/g, ''),
      };
      const made = { ...whole, request: { ...whole.request, ...own } };
      const { to, due } = whole.request;
      const now = Date.now();
      const states = { sentAt: null, answeredAt: null, closedAt: null, createdAt: now, updatedAt: now };
      const questions = [text(limits.description)];
      const subjects = { passages: [], indicators: [{ reference: 'i1', cell: cell() }] };
      const kept = { id: own.id, to, due, questions, subjects, ...states };
      await saveRequest(db, kept, { package: made, passphrase: 'correct horse battery' });
    },
    async () => markSent(db, (await request()).id, below(2) === 0),
    async () => closeRequest(db, (await request()).id, below(4) === 0),
    async () => (below(4) === 0 ? deleteRequest(db, (await request()).id) : null),
    async () => {
      const sent = await db.requestPackages.get((await request()).id);
      const comment =
        text(10_000)
          .toWellFormed()
          .replace(/[\ufffd\u202e]/g, '') || 'Why?';
      const answer = { questionId: 'q1', verdict: 'partly', strongerId: null, suggestion: '', ratings: [] } as const;
      const rest = { id: newReplyId(), reviewer: 'Lin', writtenAt: 2, comments: [], note: '' };
      if (sent)
        await takeReply(
          db,
          writeReply(sent.package.request, { ...rest, answers: [{ ...answer, ratings: [], comment }] }),
        );
    },
    async () => markThreads(db, one(await db.replies.toArray()).id, ['q1'], below(2) === 0),
    async () => (below(4) === 0 ? deleteReply(db, one(await db.replies.toArray()).id) : null),
    async () => {
      const opened = madeRequest(2);
      await keepReview(db, opened, null, () => [lesson().url]);
      const answer = { ...noAnswer, comment: text(10_000) };
      await writeReview(db, reviewIdOf(opened.request), [{ kind: 'answer', questionId: 'q1', answer }]);
    },
    async () => keepRequestDraft(db, { ...(await keptDraft(db)), note: text(10_000), to: text(limits.name) }),
    () => keepStudentNames(db, [text(200), text(200)]),
    () => rememberAuthor(db, text(limits.name)),
    () => keepReviewHost(db, `https://${text(400)}`),
    () => setActiveCredential(db, one(sample.credentials).id),
  ];
  await one(acts)().catch(() => null);
}
