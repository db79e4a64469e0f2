import { isOneOf, type VocabularyRule } from './rule';

/** What stands before questions that are to be answered. */
export const promptsHead: VocabularyRule<true> = {
  id: 'promptsHead',
  find: isOneOf(
    /^(?:overview questions?|prompts?|(?:guiding|reflection|reflective|written|context|essential) (?:questions?|prompts?)|questions?|answer (?:each|all|the following)(?: of)?(?: the| these)?(?: following)?(?: questions?| prompts?)?|preguntas?(?: (?:gu[ií]a|de (?:reflexi[oó]n|contexto)))?|responde(?: a)? las (?:siguientes )?preguntas)$/,
  ),
  cases: [
    ['Overview Questions', true],
    ['Reflection prompts (500 words)', true],
    ['Answer the following questions:', true],
    ['Preguntas de reflexión', true],
    ['Questioning techniques', null],
  ],
};
