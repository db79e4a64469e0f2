import { longest, type VocabularyRule } from './rule';

/** That an artifact may be a team's. */
export const sharedTeam: VocabularyRule<true> = {
  id: 'sharedTeam',
  find: (text) =>
    /\b(?:shared team artifact|may be (?:shared|completed|submitted) (?:by|as|with) (?:a|your) team|artefacto (?:de equipo )?compartido|puede (?:hacerse|entregarse) en equipo)\b/i.test(
      text.slice(0, longest),
    )
      ? true
      : null,
  cases: [
    ['This is a shared team artifact.', true],
    ['Puede entregarse en equipo.', true],
    ['Share the artifact with your team.', null],
  ],
};
