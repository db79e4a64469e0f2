import { activeElementIn, allInTree, closestTo, fits, setAttribute } from '@/lib/dom/strangers';

/**
 * Whether what is shown in the host stands alone: a dialog in its root is modal, and has the focus, so that all of the page
 * beside it is inert. The browser keeps that; nobody else does.
 */
export const isAlone = (root: ShadowRoot): boolean => {
  const focused = activeElementIn(root);
  return focused !== null && closestTo(focused, modal) !== null;
};

/** Makes a dialog that stands open in the host modal, or lets it be one among others again. */
export function standAlone(dialog: HTMLDialogElement, alone: boolean): void {
  if (alone === fits(dialog, ':modal')) return;
  dialog.close();
  if (alone) dialog.showModal();
  else setAttribute(dialog, 'open', '');
}

/** What stands alone lies by itself where it was shown: it is shown once more where its host has been raised. */
export function raiseAlone(root: ShadowRoot): void {
  for (const dialog of allInTree(root, modal) as HTMLDialogElement[]) {
    dialog.close();
    dialog.showModal();
  }
}

const modal = 'dialog:modal';
