import type { VocabularyRule } from './rule';

export interface RequirementHead {
  code: string;
  title: string;
}

const named =
  /^\s*((?:artifact|artefact|part|task|requirement|evidence|component|submission|deliverable|work sample|artefacto|parte|tarea|requisito|evidencia|componente|entrega|producto)\s+(?:#\s*)?(?:\d{1,2}|[A-Z]|[IVX]{1,4}))(?:\s*[:.)–—-]+\s*|\s+|$)(.*)$/i;

export const requirementHead: VocabularyRule<RequirementHead> = {
  id: 'requirementHead',
  find(text) {
    if (text.length > 200) return null;
    const found = named.exec(text.trim());
    const [, code = '', title = ''] = found ?? [];
    if (!found || /^\p{Ll}/u.test(title)) return null;
    return { code: code.trim(), title: title.trim() };
  },
  cases: [
    ['Artifact 1: Lesson Plan', { code: 'Artifact 1', title: 'Lesson Plan' }],
    ['Part 2. Work Examples', { code: 'Part 2', title: 'Work Examples' }],
    ['Task 3', { code: 'Task 3', title: '' }],
    ['Evidencia 2 – Video de clase', { code: 'Evidencia 2', title: 'Video de clase' }],
    ['Parte A: Reflexión', { code: 'Parte A', title: 'Reflexión' }],
    ['Artifacts are submitted as PDF.', null],
    ['Part 2 of the standards says so', null],
  ],
};
