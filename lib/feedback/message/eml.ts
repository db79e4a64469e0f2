import { toBase64 } from '@/lib/feedback/package';
import { oneLine } from '@/lib/words/quote-start';
import { addressIn } from './mail-urls';

export interface MailDraft {
  subject: string;
  body: string;
  /** A name or an address; only an address is put in. */
  to: string;
  attachment: { name: string; html: string };
}

/**
 * A mail with the file attached, that mail apps open as a draft (`X-Unsent`). RFC 5322 and 2045 to 2047: lines end with
 * CRLF, what is not ASCII is encoded, base64 is broken after 76 letters.
 */
export function emlFile({ subject, body, to, attachment }: MailDraft): string {
  const boundary = 'proofmark-parts-5f0c9a52';
  const address = addressIn(to);
  const name = encodeURIComponent(oneLine(attachment.name).toWellFormed()).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return [
    'X-Unsent: 1',
    ...(address && isAscii(address) ? [`To: ${address}`] : []),
    `Subject: ${encodedWords(oneLine(subject))}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    lines(base64(body.replaceAll('\n', '\r\n'))),
    `--${boundary}`,
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment;\r\n filename*=utf-8''${name}`,
    '',
    lines(base64(attachment.html)),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** Letters of one encoded word: with what is around them they must fit into 75 (RFC 2047, 2). */
const wordBytes = 42;

function encodedWords(text: string): string {
  if (isAscii(text) && text.length < 60) return text;
  const words: string[] = [];
  let present = '';
  for (const letter of text.toWellFormed()) {
    if (new TextEncoder().encode(present + letter).length > wordBytes) {
      words.push(present);
      present = '';
    }
    present += letter;
  }
  return [...words, present].map((word) => `=?utf-8?B?${base64(word)}?=`).join('\r\n ');
}

const base64 = (text: string): string => toBase64(new TextEncoder().encode(text));

const lines = (letters: string): string => letters.replace(/.{76}/g, '$&\r\n');

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
