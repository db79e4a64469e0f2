import * as v from 'valibot';
import { Cell } from './cell';
import { Day } from './day';
import { RequestId, TagId } from './ids';
import { limits, Title } from './limits';
import { stamps, Timestamp } from './stamps';

/** The name that something has within the package that was sent. */
const PackageReference = v.pipe(v.string(), v.maxLength(limits.reference));

/** What something in the package is here, on the device. */
export const AskedSubjects = v.object({
  passages: v.pipe(v.array(v.object({ reference: PackageReference, tagId: TagId })), v.maxLength(limits.bindings)),
  indicators: v.pipe(v.array(v.object({ reference: PackageReference, cell: Cell })), v.maxLength(limits.bindings)),
});
export type AskedSubjects = v.InferOutput<typeof AskedSubjects>;

/** A request for feedback that was made: whom it asks, what has become of it, and what its parts are here. */
export const FeedbackRequest = v.object({
  id: RequestId,
  to: Title,
  due: v.nullable(Day),
  /** What it asks, to tell it from others. */
  questions: v.pipe(v.array(v.pipe(v.string(), v.maxLength(limits.description))), v.maxLength(limits.bindings)),
  subjects: AskedSubjects,
  /** When the person says that they sent it. */
  sentAt: v.nullable(Timestamp),
  /** When the first reply was taken in. */
  answeredAt: v.nullable(Timestamp),
  closedAt: v.nullable(Timestamp),
  ...stamps,
});
export type FeedbackRequest = v.InferOutput<typeof FeedbackRequest>;

export type RequestState = 'made' | 'sent' | 'due' | 'answered' | 'closed';

/**
 * How far a request has come.
 *
 * @param today as the person's calendar has it
 */
export function requestState(
  request: Pick<FeedbackRequest, 'due' | 'sentAt' | 'answeredAt' | 'closedAt'>,
  today: Day,
): RequestState {
  if (request.closedAt !== null) return 'closed';
  if (request.answeredAt !== null) return 'answered';
  if (request.sentAt === null) return 'made';
  return request.due !== null && request.due <= today ? 'due' : 'sent';
}

/** A moment's day in the person's own time zone. */
export function dayOf(moment: Date): Day {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
