import { Random } from './random';

/** What a rubric says, whatever it looks like: what must come out of it. */
export interface Rubric {
  title: string;
  labels: readonly string[];
  groups: readonly { title: string; criteria: readonly Criterion[] }[];
  isSpanish: boolean;
}

export interface Criterion {
  code: string;
  text: string;
  hint: string;
  example: string;
  /** From the worst to the best. */
  levels: readonly string[];
}

const labels = {
  en: [
    ['Not Met', 'Met'],
    ['Beginning', 'Developing', 'Proficient', 'Exemplary'],
    ['Unsatisfactory', 'Basic', 'Proficient', 'Distinguished'],
    ['Not Yet', 'Approaching', 'Meets', 'Exceeds'],
    ['Emerging', 'Developing', 'Accomplished'],
    ['1', '2', '3', '4'],
    ['Level 1', 'Level 2', 'Level 3'],
    ['Needs Improvement', 'Satisfactory', 'Good', 'Excellent'],
    ['Bronze', 'Silver', 'Gold'],
  ],
  es: [
    ['No logrado', 'En proceso', 'Logrado'],
    ['Insuficiente', 'Mejorable', 'Satisfactorio', 'Excelente'],
    ['Inicio', 'En proceso', 'Logrado', 'Destacado'],
    ['Nivel 1', 'Nivel 2', 'Nivel 3', 'Nivel 4'],
  ],
} as const;

const subjects = {
  en: 'lesson goals,student talk,feedback,assessment,classroom climate,use of evidence,questioning,routines,family contact,reflection,planning,equity'.split(
    ',',
  ),
  es: 'los objetivos,el diálogo,la retroalimentación,la evaluación,el clima del aula,las evidencias,las preguntas,las rutinas,las familias,la reflexión,la planificación,la equidad'.split(
    ',',
  ),
};

/** A rubric of a few criteria, the same for the same seed. */
export function madeRubric(seed: number): Rubric {
  const random = new Random(seed);
  const isSpanish = random.is(0.4);
  const language = isSpanish ? 'es' : 'en';
  const names = random.any(labels[language] as unknown as [string[], ...string[][]]);
  const count = 1 + random.below(3);
  let number = 0;
  const groups = Array.from({ length: count }, (_, group) => ({
    title: isSpanish ? `Dominio ${'ABC'[group]} sobre la enseñanza` : `Domain ${'ABC'[group]} of teaching`,
    criteria: Array.from({ length: 2 + random.below(3) }, () => criterion(number++, names.length, isSpanish)),
  }));
  const title = isSpanish ? 'Rúbrica para la clase abierta' : 'Rubric for an open lesson';
  return { title, labels: names, groups, isSpanish };
}

function criterion(number: number, levels: number, isSpanish: boolean): Criterion {
  const subject = subjects[isSpanish ? 'es' : 'en'][number % 12] ?? '';
  const degree = isSpanish
    ? ['no se ve', 'se ve a veces', 'se ve siempre', 'guía la clase']
    : ['is not seen', 'is seen at times', 'is seen throughout', 'leads the whole lesson'];
  const about = isSpanish
    ? `La clase trata ${subject} ${number + 1}`
    : `The lesson attends to ${subject} ${number + 1}`;
  return {
    code: `${1 + Math.floor(number / 4)}.${1 + (number % 4)}`,
    text: about,
    hint: isSpanish ? `Mira el plan y la grabación de ${subject}` : `Look at the plan and the recording of ${subject}`,
    example: isSpanish ? `Ejemplo: la maestra comenta ${subject}` : `Example: the teacher comments on ${subject}`,
    levels: Array.from(
      { length: levels },
      (_, at) => `${about}: ${degree[at] ?? ''}${isSpanish ? '' : ' by all of them'}`,
    ),
  };
}
