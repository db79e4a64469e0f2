import { Budget } from './budget';
import { lookAtLabels } from './labels';
import { Outliner } from './outline';
import { lookAtPages } from './pages';
import { pathShape } from './path-shape';
import { lookAtSelection } from './selection-look';
import { knownSelectors } from './selectors';
import type { Outline, Structure } from './structure';
import { lookAround } from './surroundings';

/** What is spent on a page at most: the person sees it stand still for that long. */
const budgets = {
  selectors: { milliseconds: 400, elements: 1_000, units: 1 },
  labels: { milliseconds: 400, elements: 1, units: 1 },
  outline: { milliseconds: 800, elements: 20_000, units: 160_000 },
};

/** Takes the structure of the Google Doc in this window out of it. Runs in the page; nothing is changed there. */
export function collectStructure(): Structure {
  const begun = performance.now();
  return {
    path: attempt(() => pathShape(location.pathname, location.search)) ?? '',
    surroundings: attempt(lookAround),
    selectors: attempt(() => countSelectors(new Budget(budgets.selectors))) ?? [],
    pages: attempt(lookAtPages),
    labels: attempt(() => lookAtLabels(document, new Budget(budgets.labels))),
    selection: attempt(lookAtSelection),
    outline: attempt(() => outlineOfPage(new Budget(budgets.outline))) ?? { lines: [], cut: true },
    took: Math.round(performance.now() - begun),
  };
}

/** A page may stand in the way of any of it. */
function attempt<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}

function countSelectors(budget: Budget): number[] {
  return knownSelectors.map((selector) => (budget.isOver ? -1 : document.querySelectorAll(selector).length));
}

const editors = ['#docs-editor', '#kix-appview', '.kix-appview-editor-container', '.kix-appview-editor'];

/** The editor with all that is in it, the frame that takes the keys, and the children of the body alone. */
function outlineOfPage(budget: Budget): Outline {
  const outliner = new Outliner(budget);
  const editor = editors.map((selector) => document.querySelector(selector)).find((found) => found !== null);
  if (editor) outliner.add(editor);
  for (const frame of document.querySelectorAll('iframe.docs-texteventtarget-iframe')) outliner.add(frame);
  for (const child of document.body?.children ?? []) {
    if (!outliner.add(child, false)) break;
  }
  return { lines: outliner.lines, cut: budget.cut };
}
