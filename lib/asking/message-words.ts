import { i18n } from '#i18n';
import type { MessageWords } from '@/lib/feedback/message';

/** The sentences of a message, in the person's language. The places for what is put in are put in as they are. */
export const messageWords = (): MessageWords => ({
  subject: i18n.t('feedbackMessage.subject'),
  subjectFrom: i18n.t('feedbackMessage.subjectFrom', ['$1']),
  greeting: i18n.t('feedbackMessage.greeting'),
  greetingTo: i18n.t('feedbackMessage.greetingTo', ['$1']),
  asks: i18n.t('feedbackMessage.asks'),
  due: i18n.t('feedbackMessage.due', ['$1']),
  question: i18n.t('feedbackMessage.question', ['$1', '$2']),
  questionOn: i18n.t('feedbackMessage.questionOn', ['$1']),
  questionCount: i18n.t('feedbackMessage.questionCount', ['$1']),
  link: i18n.t('feedbackMessage.link'),
  attached: i18n.t('feedbackMessage.attached', ['$1']),
  attach: i18n.t('feedbackMessage.attach'),
  sealed: i18n.t('feedbackMessage.sealed'),
  answer: i18n.t('feedbackMessage.answer'),
  thanks: i18n.t('feedbackMessage.thanks'),
});
