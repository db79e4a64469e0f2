import type { Switch } from '@/lib/frameworks/classify/switch';
import type { Edit } from '@/lib/frameworks/draft/edit';
import type { Intake, IntakeStep } from './intake';

type Stepped = Pick<Intake, 'steps' | 'taken'>;

/**
 * With one more step. What had been taken back can't be done again after it. Words that are typed on take the place of what
 * was typed of them before.
 */
export function withStep({ steps, taken }: Stepped, step: IntakeStep): Stepped {
  const before = steps[taken - 1];
  const name = typedIn(step);
  const kept = steps.slice(0, name !== null && before && typedIn(before) === name ? taken - 1 : taken);
  return { steps: [...kept, step], taken: kept.length + 1 };
}

/** What names the words that a step changes and nothing else; null where it does more, or something else. */
function typedIn(step: IntakeStep): string | null {
  if (step.step === 'titled') return 'title';
  const [only, ...others] = step.step === 'edited' ? step.edits : [];
  return only?.edit === 'text' && others.length === 0 ? `text ${only.key}` : null;
}

export const stepUndone = ({ steps, taken }: Stepped): Stepped => ({ steps, taken: Math.max(0, taken - 1) });

export const stepRedone = ({ steps, taken }: Stepped): Stepped => ({
  steps,
  taken: Math.min(steps.length, taken + 1),
});

export const canUndoStep = ({ taken }: Stepped): boolean => taken > 0;

export const canRedoStep = ({ steps, taken }: Stepped): boolean => taken < steps.length;

/** What all steps that hold come to. */
export interface Said {
  switches: Switch[];
  edits: Edit[];
  /** Null where the document's own stands. */
  title: string | null;
  /** The first and the last page that are read; null for all. */
  pages: { first: number; last: number } | null;
}

export function saidBy({ steps, taken }: Stepped): Said {
  const said: Said = { switches: [], edits: [], title: null, pages: null };
  for (const step of steps.slice(0, taken)) {
    if (step.step === 'answered') said.switches.push(step.switch);
    else if (step.step === 'edited') said.edits.push(...step.edits);
    else if (step.step === 'titled') said.title = step.title;
    else said.pages = { first: step.first, last: step.last };
  }
  return said;
}
