import { codeInMessage, type RequestPackage, sealWith, toCode } from '@/lib/feedback/package';
import { emlFile } from './eml';
import { linkFor } from './link';
import { gmailUrl, mailtoUrl } from './mail-urls';
import { type MessageSubject, messageText } from './text';
import type { MessageWords } from './words';

/** A request in all the forms in which it can be sent. Under a passphrase none of them says anything in the clear. */
export interface Carriers {
  fileName: string;
  html: string;
  link: string | null;
  linkMissing: 'noHost' | 'tooLong' | null;
  mailto: string;
  gmail: string;
  /** The message, to be pasted. */
  message: string;
  /** A mail with the file attached, as a file. */
  mail: string;
  /** Message and code, as a file of plain text. */
  plainText: string;
  /** What stands beside the file where it is shared with another app. */
  shareTitle: string;
}

export interface CarrierNeeds {
  /** Where the reviewer's page is hosted; empty for nowhere. */
  host: string;
  words: MessageWords;
  fileNames: { named(from: string): string; sealed: string };
  /** The reviewer's page. */
  page(content: { kind: 'request'; package: RequestPackage } | { kind: 'sealed'; json: string }): Promise<string>;
}

export async function carriersOf(
  { package: whole, passphrase }: { package: RequestPackage; passphrase: string },
  { host, words, fileNames, page }: CarrierNeeds,
): Promise<Carriers> {
  const isSealed = passphrase !== '';
  const carried = async (content: RequestPackage): Promise<string> => {
    const json = JSON.stringify(content);
    return isSealed ? JSON.stringify(await sealWith(passphrase, 'request', json)) : json;
  };
  const { request } = whole;
  // A link has no room for pictures.
  const light = await toCode(await carried({ ...whole, pictures: [] }));
  const link = host === '' ? null : linkFor(host, light);
  const fileName = isSealed
    ? fileNames.sealed
    : fileNames.named(request.from.replace(/[^\p{L}\p{M}\p{N} -]/gu, '').trim() || 'Proofmark');
  const about: MessageSubject = { request: isSealed ? null : request, link, fileName, words };
  const { subject, body } = messageText(about);
  const html = await page(
    isSealed ? { kind: 'sealed', json: await carried(whole) } : { kind: 'request', package: whole },
  );
  return {
    fileName,
    html,
    link,
    linkMissing: link ? null : host === '' ? 'noHost' : 'tooLong',
    mailto: mailtoUrl(about),
    gmail: gmailUrl(about),
    message: `${subject}\n\n${body}`,
    mail: emlFile({ subject, body, to: isSealed ? '' : request.to, attachment: { name: fileName, html } }),
    plainText: `${body}\n\n${codeInMessage('request', light)}\n`,
    shareTitle: subject,
  };
}
