import type { Switch } from '@/lib/frameworks/classify/switch';
import type { Edit } from '@/lib/frameworks/draft/edit';
import type { Intake, IntakeStep } from './intake';

type Stepped = Pick<Intake, 'steps' | 'taken'>;

/** With one more step. What had been taken back can't be done again after it. */
export const withStep = ({ steps, taken }: Stepped, step: IntakeStep): Stepped => ({
  steps: [...steps.slice(0, taken), step],
  taken: taken + 1,
});

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
