import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Act } from '@/lib/frameworks/editing/act';
import { dropOf } from '@/lib/frameworks/editing/drop';
import {
  groupFromIndicator,
  indentIndicator,
  indicatorFromGroup,
  outdentIndicator,
} from '@/lib/frameworks/editing/group-acts';
import type { LostWork } from '@/lib/frameworks/editing/lost-work';
import { type EditedNode, nodeKey } from '@/lib/frameworks/editing/node';
import {
  groupOf,
  indicatorsAfter,
  removeNodes,
  requirementAfter,
  requirementOf,
} from '@/lib/frameworks/editing/node-acts';
import type { PastedLine } from '@/lib/frameworks/editing/pasted-lines';
import { addCredential } from '@/lib/frameworks/editing/program-acts';
import { stepOf } from '@/lib/frameworks/editing/steps';
import { treeRows } from '@/lib/frameworks/editing/tree-rows';
import type { FrameworkDraft } from '@/lib/model/framework';
import { type CredentialId, type GroupId, type IndicatorId, newUuid, type RequirementId } from '@/lib/model/ids';
import { EditorKeys } from './editor-keys';
import { EditorTools, type Tool } from './editor-tools';
import { LostWorkQuestion } from './lost-work-question';
import { NodeForm } from './node-form';
import { PasteLines } from './paste-lines';
import { ProgramTree } from './program-tree';
import { useChosen } from './use-chosen';

interface Props {
  framework: FrameworkDraft;
  /** What would go with the act that waits; null where none waits. */
  lost: LostWork | null;
  backAddress: string;
  onAct: (act: Act) => void;
  onAnswer: (yes: boolean) => void;
}

/** All of a program to be written and put in order: a tree, and beside it what there is to say about what is chosen. */
export function ProgramEditor({ framework, lost, backAddress, onAct, onAnswer }: Props) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [isPasting, setPasting] = useState(false);
  const rows = useMemo(() => treeRows(framework, closed), [framework, closed]);
  const { active, selected, choose } = useChosen(rows);
  const form = useRef<HTMLElement>(null);
  const wanted = useRef<string | null>(null);
  const nodes = rows.filter(({ key }) => selected.has(key)).map(({ node }) => node);
  const row = rows.find(({ key }) => key === active);
  const node: EditedNode = row?.node ?? { kind: 'program' };

  // What was added is there once it is stored: then it is chosen, and its first field takes the keys.
  useEffect(() => {
    const arrived = wanted.current !== null && rows.find(({ key }) => key === wanted.current);
    if (!arrived) return;
    choose(arrived.key, 'alone');
    wanted.current = null;
    requestAnimationFrame(focusForm);
  }, [rows]);
  const focusForm = () => form.current?.querySelector<HTMLElement>('[data-first-field]')?.focus();

  const act = (wish: Act | null) => {
    if (wish) onAct(wish);
  };
  const added = (added: EditedNode, wish: Act | null) => {
    if (!wish) return;
    wanted.current = nodeKey(added);
    onAct(wish);
  };
  const onTool = (tool: Tool) => {
    switch (tool) {
      case 'addCredential': {
        const id = newUuid() as CredentialId;
        return added({ kind: 'credential', id }, addCredential(id, i18n.t('editor.newCredential')));
      }
      case 'addRequirement': {
        const id = newUuid() as RequirementId;
        return added({ kind: 'requirement', id }, requirementAfter(framework, node, id));
      }
      case 'addIndicator': {
        const indicatorId = newUuid() as IndicatorId;
        const requirementId = requirementOf(node);
        const written = { id: indicatorId, code: '', text: '', hint: '' };
        if (!requirementId) return;
        const cell = { requirementId, indicatorId };
        return added({ kind: 'indicator', cell }, indicatorsAfter(framework, node, [written], newUuid));
      }
      case 'paste':
        return setPasting(true);
      case 'group': {
        const id = newUuid() as GroupId;
        const requirementId = requirementOf(node);
        if (!requirementId) return;
        return added({ kind: 'group', id, requirementId }, groupOf(nodes, id, i18n.t('editor.newGroup')));
      }
      case 'moveUp':
      case 'moveDown':
        return act(stepOf(framework, node, tool === 'moveUp' ? 'up' : 'down', newUuid));
      case 'indent':
      case 'outdent': {
        if (node.kind !== 'indicator') return;
        return act((tool === 'indent' ? indentIndicator : outdentIndicator)(node.cell, newUuid));
      }
      case 'toGroup':
        return act(node.kind === 'indicator' ? groupFromIndicator(node.cell, newUuid() as GroupId) : null);
      case 'toIndicator': {
        if (node.kind !== 'group') return;
        return act(indicatorFromGroup(node.requirementId, node.id, newUuid() as IndicatorId, newUuid));
      }
      case 'remove':
        return act(removeNodes(nodes));
    }
  };
  const onPasted = (lines: PastedLine[]) => {
    const written = lines.map((line) => ({ ...line, id: newUuid() as IndicatorId }));
    const requirementId = requirementOf(node);
    const [first] = written;
    setPasting(false);
    if (!first || !requirementId) return;
    wanted.current = nodeKey({ kind: 'indicator', cell: { requirementId, indicatorId: first.id } });
    act(indicatorsAfter(framework, node, written, newUuid));
  };

  return (
    <div class="editor">
      <p>
        <a href={backAddress}>{i18n.t('editor.back')}</a>
      </p>
      <EditorTools kind={node.kind} onTool={onTool} />
      {isPasting && <PasteLines onAdd={onPasted} onLeave={() => setPasting(false)} />}
      <div class="editor-panes">
        <div class="editor-tree-pane">
          <ProgramTree
            rows={rows}
            active={active}
            selected={selected}
            label={framework.program.title || i18n.t('editor.untitled')}
            onChoose={choose}
            onToggle={(key, open) => {
              const next = new Set(closed);
              if (open) next.delete(key);
              else next.add(key);
              setClosed(next);
            }}
            onIntent={(intent) => {
              if (intent === 'details') focusForm();
              else if (intent !== 'next') onTool(intent as Tool);
            }}
            onDrop={(dragged, on, where) => {
              const moved = rows.find(({ key }) => key === dragged)?.node;
              const target = rows.find(({ key }) => key === on)?.node;
              if (!moved || !target) return;
              act(dropOf(framework, selected.has(dragged) ? nodes : [moved], target, where, newUuid));
            }}
          />
          <EditorKeys />
        </div>
        <section ref={form} class="editor-form" aria-label={i18n.t('editor.details')}>
          <NodeForm framework={framework} nodes={nodes} onAct={onAct} />
        </section>
      </div>
      <p class="visually-hidden" role="status">
        {row && i18n.t('editor.place', [row.code || row.text, row.place, row.of])}
      </p>
      {lost && <LostWorkQuestion lost={lost} onAnswer={onAnswer} />}
    </div>
  );
}
