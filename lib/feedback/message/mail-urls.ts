import { oneLine } from '@/lib/words/quote-start';
import { type MessageSubject, messageText } from './text';

/** Beyond this Windows, Outlook and Gmail cut addresses off (measured around 2,000; Gmail's at 2,046 and less). */
const longestUrl = 1_800;

/** An address that opens the mail app with the message written (RFC 6068). */
export function mailtoUrl(message: MessageSubject): string {
  const to = addressIn(message.request?.to ?? '');
  return shortEnough(message, (subject, body) => {
    const fields = `subject=${encoded(subject)}&body=${encoded(body.replaceAll('\n', '\r\n'))}`;
    return `mailto:${to ? encodeURIComponent(to).replaceAll('%40', '@') : ''}?${fields}`;
  });
}

/** An address that opens Gmail with the message written. */
export function gmailUrl(message: MessageSubject): string {
  const to = addressIn(message.request?.to ?? '') ?? '';
  return shortEnough(
    message,
    (subject, body) =>
      `https://mail.google.com/mail/?view=cm&fs=1&tf=cm&to=${encoded(to)}&su=${encoded(subject)}&body=${encoded(body)}`,
  );
}

/** The fullest message whose address is short enough. Where none is, the file is to be attached instead of the link. */
function shortEnough(message: MessageSubject, urlOf: (subject: string, body: string) => string): string {
  const ways = [message, { ...message, link: null }];
  const tries = ways.flatMap((way) =>
    (['quotes', 'questions', 'count'] as const).map((detail) => messageText(way, detail)),
  );
  for (const { subject, body } of tries) {
    const url = urlOf(subject, body);
    if (url.length <= longestUrl) return url;
  }
  return urlOf(message.words.subject, '');
}

/** The address, where what the person wrote is one. */
export function addressIn(to: string): string | null {
  const line = oneLine(to);
  return /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/.test(line) ? line : null;
}

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());
