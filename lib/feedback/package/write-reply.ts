import * as v from 'valibot';
import { digestOf, sealOf } from './digest';
import { PackagedReply, type ReplyPackage } from './reply';
import type { PackagedRequest } from './request';

/** A reply to a request, ready to be sent. What can't be sent, such as characters that show nothing, is left out. */
export function writeReply(
  request: PackagedRequest,
  reply: Omit<PackagedReply, 'requestId' | 'requestDigest'>,
): ReplyPackage {
  const whole = v.parse(PackagedReply, { ...reply, requestId: request.id, requestDigest: digestOf(request) });
  return { format: 'proofmark-reply', version: 1, reply: whole, seal: sealOf(whole, request) };
}
