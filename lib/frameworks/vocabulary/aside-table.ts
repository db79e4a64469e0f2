import { isOneOf, type VocabularyRule } from './rule';

/** The name of a sheet or table that is beside what is asked for: what explains it, or is there to choose from. */
export const asideTable: VocabularyRule<true> = {
  id: 'asideTable',
  find: isOneOf(
    /^(?:read ?me|about(?: .{1,40})?|cover(?: (?:page|sheet))?|title page|contents|table of contents|index|glossary|glossaries|terms|definitions|legend|key|scale|rating scale|instructions?|how to(?: use)?(?: .{1,40})?|notes?|info(?:rmation)?|metadata|version(?: history)?|change ?log|revision history|lists?|lookups?|drop ?downs?|data validation|validation|references?|sources?|licen[cs]e|acknowledge?ments|proficiency (?:levels|scale)|levels?|l[eé]eme|acerca de(?: .{1,40})?|portada|[ií]ndice|glosario|t[eé]rminos|definiciones|leyenda|escala|instrucciones|notas?|informaci[oó]n|historial|listas?|referencias|fuentes|licencia|niveles(?: de (?:dominio|competencia))?)$/,
  ),
  cases: [
    ['ReadMe', true],
    ['5 Glossary', true],
    ['2 Proficiency Levels', true],
    ['Instrucciones', true],
    ['3 Competence Statements', null],
    ['Key competences', null],
  ],
};
