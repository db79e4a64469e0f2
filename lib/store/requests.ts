import type { RequestPackage } from '@/lib/feedback/package';
import { StoreFailure } from '@/lib/model/failure';
import type { FeedbackRequest } from '@/lib/model/feedback-request';
import type { RequestId } from '@/lib/model/ids';
import { commit } from './commit';
import type { ProofmarkDatabase } from './database';
import { put, remove } from './mutation';
import { tables } from './tables';
import type { ChangeId, ChangeLabel } from './tables/changes';
import type { SentPackage } from './tables/request-packages';

/** Keeps a request with what is sent, and lets go of what was being written. The same one twice is one change. */
export function saveRequest(
  db: ProofmarkDatabase,
  request: FeedbackRequest,
  sent: { package: RequestPackage; passphrase: string },
): Promise<ChangeId> {
  return commit(db, async () => {
    await db.preferences.delete('requestDraft');
    return {
      label: 'requestMade',
      mutations: [
        put('requests', request),
        put('requestPackages', {
          id: request.id,
          ...sent,
          ...(sent.passphrase !== '' && { isSealed: true }),
          updatedAt: request.updatedAt,
        }),
      ],
      subject: request.id,
    };
  });
}

/** Notes that the person sent a request, or takes that back. */
export const markSent = (db: ProofmarkDatabase, id: RequestId, sent: boolean): Promise<ChangeId> =>
  changeRequest(db, id, sent ? 'requestSent' : 'requestNotSent', { sentAt: sent ? Date.now() : null });

/** Closes a request, so that no reply is taken for it any more, or opens it again. */
export const closeRequest = (db: ProofmarkDatabase, id: RequestId, closed: boolean): Promise<ChangeId> =>
  changeRequest(db, id, closed ? 'requestClosed' : 'requestReopened', { closedAt: closed ? Date.now() : null });

/** Deletes a request with what was sent and all replies to it. */
export function deleteRequest(db: ProofmarkDatabase, id: RequestId): Promise<ChangeId> {
  return commit(db, async () => {
    await existing(db, id);
    const replies = await db.replies.where('requestId').equals(id).primaryKeys();
    const mutations = [
      remove('requests', id),
      remove('requestPackages', id),
      ...replies.map((reply) => remove('replies', reply)),
    ];
    return { label: 'requestDeleted', mutations, subject: id };
  });
}

/** All requests, those made last first. */
export async function listRequests(db: ProofmarkDatabase): Promise<FeedbackRequest[]> {
  const requests = (await db.requests.toArray()).map(tables.requests.fromStored);
  return requests.sort((one, other) => other.createdAt - one.createdAt);
}

/** What was sent, or null where there is no such request. */
export async function sentPackage(db: ProofmarkDatabase, id: RequestId): Promise<SentPackage | null> {
  return (await db.requestPackages.get(id)) ?? null;
}

function changeRequest(
  db: ProofmarkDatabase,
  id: RequestId,
  label: ChangeLabel,
  change: Partial<FeedbackRequest>,
): Promise<ChangeId> {
  return commit(db, async () => {
    const request = await existing(db, id);
    const changed = { ...request, ...change, updatedAt: Date.now() };
    return { label, mutations: [put('requests', changed)], subject: id };
  });
}

async function existing(db: ProofmarkDatabase, id: RequestId): Promise<FeedbackRequest> {
  const request = await db.requests.get(id);
  if (!request) throw new StoreFailure('notHere', `request ${id}`);
  return tables.requests.fromStored(request);
}
