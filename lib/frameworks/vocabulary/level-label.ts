import { bare, type VocabularyRule } from './rule';

/** How good a level is by its name, from 0 to 1, and whether it is usually enough. */
export interface LevelRank {
  rank: number;
  passes: boolean;
}

/** From the worst to the best. Names that stand in a line are as good as each other. */
const names: readonly (readonly [rank: number, passes: boolean, names: RegExp])[] = [
  [
    0,
    false,
    /^(?:not (?:yet )?(?:met|evident|demonstrated|observed|present|competent|proficient|addressed|acceptable)|no (?:cumple|logrado|evidente|alcanzado|satisfactorio|presenta|demostrado|evidence)|does ?n[o']t meet(?: (?:criteria|expectations?|standards?))?|unsatisfactory|ineffective|inadequate|insuficiente|deficiente|failing|fail|unacceptable|poor|missing|absent|none|no|novice|muy bajo|no aprobado|inicial|not yet|incomplete|incompleto|nivel bajo|bajo|low|weak|never|nunca|suspenso|not at all)$/,
  ],
  [
    0.15,
    false,
    /^(?:beginning|beginner|beginner's|entry|emerging|initial|needs? (?:improvement|work|attention)|minimal|limited|starting|en inicio|inicio|incipiente|principiante|mejorable|(?:areas?|opportunit(?:y|ies)) for (?:growth|improvement)|to improve|por mejorar|[aá]reas? de mejora|needs development|below(?: expectations?| standards?| basic)?|a mejorar|needs mejora|negative|underdeveloped|rarely|seldom|casi nunca|rara vez|raramente)$/,
  ],
  [
    0.3,
    false,
    /^(?:developing|progressing|partial(?:ly)?(?: met| proficient| meets| achieved)?|approaching(?: (?:expectations?|standards?|proficien(?:t|cy)))?|basic|fair|marginal|some|in progress|en (?:proceso|desarrollo|progreso)|parcial(?:mente)?(?: logrado)?|b[aá]sico|regular|apprentice|foundation|nearly met|elemental|aprendiz|sometimes|occasionally|a veces|algunas veces|en ocasiones)$/,
  ],
  [
    0.5,
    true,
    /^(?:adequate|sufficient|satisfactory|acceptable|competent|intermediate|intermedio|average|medium|medio|moderate|aceptable|suficiente|satisfactorio|adecuado|competente|independent|mostly met|explorer)$/,
  ],
  [
    0.65,
    true,
    /^(?:pass(?:ing|ed)?|meets?(?: (?:criteria|expectations?|standards?))?|met|proficient|demonstrated|good|effective|accomplished|achieved|at standard|on target|yes|s[ií]|cumple|logrado|alcanzado|bien|bueno|notable|capaz|aprobado|demostrado|target|applying|integrating|positive|present|evident|complete|completo|strong|strengths?|secure|earned|high|alto|often|usually|frequently|a menudo|casi siempre|frecuentemente|habitualmente)$/,
  ],
  [
    0.8,
    true,
    /^(?:advanced|very good|above(?: expectations?| standards?)?|exceed(?:s|ing)?(?: (?:criteria|expectations?|standards?))?|avanzado|muy bien|muy bueno|sobresaliente|destacado|leading|leader|highly effective|highly proficient|l[ií]der|supera)$/,
  ],
  [
    1,
    true,
    /^(?:exemplary|excellent|excelente|distinguished|expert|experto|experta|mastery|mastered|outstanding|ejemplar|exceptional|highly advanced|highly specialised|innovating|innovative|superior|pioneer|master|optimal|[oó]ptimo|always|consistently|siempre)$/,
  ],
];

export const levelLabel: VocabularyRule<LevelRank> = {
  id: 'levelLabel',
  find(text) {
    if (text.length > 60) return null;
    const words = bare(text.replace(/\b(?:level|nivel)\b\s*\d*\s*[:–—-]?/i, ' '))
      .replace(/[\s:–—-]*[([]?\d+(?:[.,]\d+)?\s*(?:points?|pts?|puntos?|%)?[)\]]?$/, '')
      .replace(/^at\s+|,?\s+individuals$/g, '')
      .trim();
    for (const [rank, passes, known] of names) if (known.test(words)) return { rank, passes };
    return null;
  },
  cases: [
    ['Proficient', { rank: 0.65, passes: true }],
    ['3 Satisfactorio', { rank: 0.5, passes: true }],
    ['4 - Exemplary (4 points)', { rank: 1, passes: true }],
    ['Not Met', { rank: 0, passes: false }],
    ['Opportunities for Growth', { rank: 0.15, passes: false }],
    ['En proceso:', { rank: 0.3, passes: false }],
    ['Nivel 2: Básico', { rank: 0.3, passes: false }],
    ['Level 4: Distinguished', { rank: 1, passes: true }],
    ['At Basic level, individuals', { rank: 0.3, passes: false }],
    ['Casi siempre', { rank: 0.65, passes: true }],
    ['Never', { rank: 0, passes: false }],
    ['Planning', null],
    ['Good lessons begin with a question that is worth asking, and end with another.', null],
  ],
};
