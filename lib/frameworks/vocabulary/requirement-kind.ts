import type { VocabularyRule } from './rule';

type Kind = 'overview' | 'reflection';

/** What a requirement is by its name, where it is no artifact. */
export const requirementKind: VocabularyRule<Kind> = {
  id: 'requirementKind',
  find(text) {
    const words = text.slice(0, 200);
    if (
      /\b(?:overview|contextual information|context questions?|background|contexto|visi[oó]n general)\b/i.test(words)
    ) {
      return 'overview';
    }
    return /\b(?:reflect(?:ion|ive|ions)?|reflexi(?:[oó]n|ones))\b/i.test(words) ? 'reflection' : null;
  },
  cases: [
    ['Part 1. Overview Questions (Provides Context)', 'overview'],
    ['Part 3: Reflection', 'reflection'],
    ['Reflexión final', 'reflection'],
    ['Lesson plan', null],
  ],
};
