/** Sentences of a message, with `$1` where something is put in. */
const messageWordNames = [
  'subject',
  'subjectFrom',
  'greeting',
  'greetingTo',
  'asks',
  'due',
  'question',
  'questionOn',
  'questionCount',
  'link',
  'attached',
  'attach',
  'sealed',
  'answer',
  'thanks',
] as const;

export type MessageWords = Readonly<Record<(typeof messageWordNames)[number], string>>;
