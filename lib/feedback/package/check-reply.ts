import { digestOf, sealOf } from './digest';
import { PackageRefused } from './refusal';
import type { ReplyPackage } from './reply';
import type { PackagedRequest } from './request';

/**
 * Makes sure that a reply was written for this request, as it was sent, and not altered since.
 *
 * @throws PackageRefused 'unknownRequest', 'otherRequest' where the request was another version of this one, 'edited'
 */
export function checkReply({ reply, seal }: ReplyPackage, request: PackagedRequest): void {
  if (reply.requestId !== request.id) throw new PackageRefused('unknownRequest');
  if (reply.requestDigest !== digestOf(request)) throw new PackageRefused('otherRequest');
  if (seal !== sealOf(reply, request)) throw new PackageRefused('edited');
  if (!answersOnlyWhatWasAsked({ reply }, request)) throw new PackageRefused('edited', 'answers what was not asked');
}

function answersOnlyWhatWasAsked({ reply }: Pick<ReplyPackage, 'reply'>, request: PackagedRequest): boolean {
  const questions = new Set(request.questions.map(({ id }) => id));
  const passages = new Set(request.passages.map(({ id }) => id));
  const levels = new Map(request.indicators.map(({ id, levels }) => [id, new Set(levels.map((level) => level.id))]));
  const answered = reply.answers.map(({ questionId }) => questionId);
  return (
    new Set(answered).size === answered.length &&
    reply.comments.every(({ passageId }) => passages.has(passageId)) &&
    reply.answers.every(
      ({ questionId, strongerId, ratings }) =>
        questions.has(questionId) &&
        (strongerId === null || passages.has(strongerId)) &&
        new Set(ratings.map(({ indicatorId }) => indicatorId)).size === ratings.length &&
        ratings.every(({ indicatorId, levelId }) => levels.get(indicatorId)?.has(levelId)),
    )
  );
}
