import type { Switch } from '@/lib/frameworks/classify/switch';
import { idOf } from './questions';

/** What names an answer to a question among all answers to all of them. */
export const nameOfAnswer = (answer: Switch): string => `${idOf(answer)}=${answer.answer}`;
