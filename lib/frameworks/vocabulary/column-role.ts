import { bare, type VocabularyRule } from './rule';

/** What a column of a table holds, by what stands over it. */
export type NamedRole = 'code' | 'criterion' | 'levelName' | 'hint' | 'requirement' | 'group' | 'nothing';

const roles: readonly (readonly [NamedRole, RegExp])[] = [
  [
    'criterion',
    /^(?:criteri(?:on|a|o|os)|indicators?|indicador(?:es)?|competency (?:indicators?|statements?)|(?:full ?)?statements?|competenc(?:y|ies|e statements?)|competencias?|descriptors?|descriptor(?:es)?|elements?|elementos?|skills?|source|learning outcomes?|standards?|est[aá]ndar(?:es)?|aspectos?(?: a evaluar)?|[ií]tems?|dimensi[oó]n(?:es)?|look[- ]fors|requirement text|text|texto|competence ?statement|expectations?|component|categor(?:y|[ií]a)s?(?: de evaluaci[oó]n)?|objectives?|objetivos?)$/,
  ],
  [
    'code',
    /^(?:code|c[oó]digo|id|no|nº|n°|#|num(?:ber)?|n[uú]m(?:ero)?|human ?coding ?scheme|location|key|ref(?:erence)?|statement id|competence ?statement ?id|index|identifier|id number|standard (?:number|code))$/,
  ],
  [
    'levelName',
    /^(?:level|nivel|proficiency(?: level)?|level name|nivel de (?:dominio|competencia|aptitud)|competence level)$/,
  ],
  [
    'hint',
    /^(?:hints?|examples?|ejemplos?|notes?|notas?|evidence(?: examples?| of practice)?|evidencias?|comments?|comentarios?|explanation|explicaci[oó]n|details?|observaciones|guidance|possible (?:evidence|artifacts)|description|descripci[oó]n|abbreviated ?statement)$/,
  ],
  [
    'requirement',
    /^(?:requirements?|requisitos?|domains?|dominios?|(?:competence )?areas?|[aá]reas?|strands?|parts?|parte|tasks?|tareas?|artifacts?|artefactos?|rubric|r[uú]brica|[aá]mbitos?|ejes?|bloques?|themes?|pillars?|topics?|principles?|(?:focus|performance) areas?)$/,
  ],
  ['group', /^(?:groups?|grupos?|sub-?domains?|sub-?areas?|clusters?|section|secci[oó]n|practices?)$/],
  [
    'nothing',
    /^(?:score|points?|pts|puntos?|puntuaci[oó]n|puntaje|weight|peso|nota|rating|grade|max(?:imum)?(?: points?)?|sequence ?number|language|idioma|licen[cs]e|target|context|type|cfitemtype|item ?type|education ?level|subject|(?:concept)?keywords|date|fecha|guid|uuid|is ?child ?of|is ?part ?of|cfassociationgroupidentifier|replaced ?by|exemplar|has ?skill ?level|is ?exact ?match ?of|precedes|is ?peer ?of|is ?related ?to|ponderaci[oó]n|observed|date observed|check|✓)$/,
  ],
];

export const columnRole: VocabularyRule<NamedRole> = {
  id: 'columnRole',
  find(text) {
    if (text.length > 60) return null;
    // A sign of a symbol font, such as an arrow, comes as a letter of no meaning.
    const words =
      text.trim() === '#'
        ? '#'
        : bare(
            text
              .replace(/\s+[^\s\w]$/u, '')
              .replace(/_/g, ' ')
              .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '),
          );
    return roles.find(([, known]) => known.test(words))?.[0] ?? null;
  },
  cases: [
    ['Criteria', 'criterion'],
    ['fullStatement', 'criterion'],
    ['HumanCodingScheme', 'code'],
    ['Criterios', 'criterion'],
    ['COMPETENCY È', 'criterion'],
    ['Nivel', 'levelName'],
    ['Ejemplos', 'hint'],
    ['Points', 'nothing'],
    ['Pts', 'nothing'],
    ['Puntuación', 'nothing'],
    ['Área', 'requirement'],
    ['Ámbito', 'requirement'],
    ['4 Excelente', null],
    ['Proficient', null],
  ],
};
