import { bare, type VocabularyRule } from './rule';

/** What a part of a page is for: learning, which nobody assesses; doing; or what is about the credential. */
export type Phase = 'learning' | 'doing' | 'about';

const learning =
  /^(?:check your readiness|get started(?: self-assessment)?|get started[:\s–—-]+self[- ]assessment|engage|learn|self[- ]assessment|explore|comprueba tu preparaci[oó]n|comenzar|empieza|autoevaluaci[oó]n|aprende(?:r)?|explora)$/;
const doing =
  /^(?:exercise(?:[:\s–—-]+portfolio of evidence)?|portfolio of evidence|build artifacts?|evidence requirements?|requirements|what you (?:will )?(?:need to )?submit|artifacts? (?:and|&) rubrics?|submission requirements|submission guidelines(?: (?:and|&) evaluation criteria)?|ejercicio(?:[:\s–—-]+portafolio de evidencias?)?|portafolio de evidencias?|requisitos|evidencias(?: requeridas)?|crea(?:r)? artefactos|construye artefactos)$/;
const about =
  /^(?:evaluate|view results|results|resources?|references|(?:supporting )?research(?: (?:and|&) (?:rationale|resources))?|research|key methods?(?: (?:and|&) components)?|method components|competency|about|overview|introduction|submitting|next steps|feedback|credits?|licen[cs]e|eval[uú]a|ver resultados|resultados|recursos|referencias|bibliograf[ií]a|investigaci[oó]n|introducci[oó]n|m[eé]todo clave|acerca de)$/;

export const phase: VocabularyRule<Phase> = {
  id: 'phase',
  find(text) {
    if (text.length > 80) return null;
    const words = bare(text.replace(/^\s*(?:phase|step|fase|paso)\s*\d+\s*[:.–—-]?\s*/i, ''));
    if (learning.test(words)) return 'learning';
    if (doing.test(words)) return 'doing';
    return about.test(words) ? 'about' : null;
  },
  cases: [
    ['Check Your Readiness', 'learning'],
    ['Get Started: Self-Assessment', 'learning'],
    ['2. Learn', 'learning'],
    ['Exercise: Portfolio of Evidence', 'doing'],
    ['Build Artifacts', 'doing'],
    ['Portafolio de evidencias', 'doing'],
    ['View Results', 'about'],
    ['Submission Guidelines & Evaluation Criteria', 'doing'],
    ['Supporting Research & Resources', 'about'],
    ['Recursos', 'about'],
    ['Learn that', null],
    ['Managing behaviour', null],
  ],
};
