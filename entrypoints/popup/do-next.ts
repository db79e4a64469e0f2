import type { ToDoCallbacks } from '@/components/popup/to-do-list';
import type { CellCoverage } from '@/lib/coverage/coverage';
import type { ChangeController } from '@/lib/live/change-controller';
import type { ArtifactId } from '@/lib/model/ids';
import { toCoverage } from '@/lib/navigation/coverage-route';
import { openWorkspace } from '@/lib/navigation/open-surface';
import { hashOf } from '@/lib/navigation/routes';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { passageToGoTo } from '@/lib/store/passage-to-go-to';
import { inTab } from '@/lib/tabs/in-tab';

interface Around {
  db: ProofmarkDatabase;
  controller: ChangeController;
  /** The tab under the popup, where the browser lets us work in it. */
  tabId: number | undefined;
  /** The document in it, where something of it is stored. */
  artifactId: ArtifactId | undefined;
}

export type ToDoAct = Parameters<ToDoCallbacks['onAct']>[0];

/**
 * Does in the page what a row of the popup offers, and leaves the popup. What can't be done there has its place in the
 * workspace.
 */
export async function doNext(act: ToDoAct, cell: CellCoverage, around: Around): Promise<void> {
  const { db, controller, tabId, artifactId } = around;
  const elsewhere = () => openWorkspace(hashOf(toCoverage(cell.key))).then(close);
  if (tabId === undefined || act === 'open') return elsewhere();
  if (act === 'tag') return leaveAfter(inTab(tabId).tagSelection(cell.key));
  const passage = artifactId && (await passageToGoTo(db, cell.cell, artifactId, act === 'sayWhy'));
  if (!passage) return elsewhere();
  return leaveAfter(act === 'sayWhy' ? inTab(tabId).writeReason(passage) : inTab(tabId).revealPassage(passage));

  async function leaveAfter(question: Parameters<ChangeController['ask']>[0]): Promise<void> {
    if (await controller.ask(question)) close();
  }
}
