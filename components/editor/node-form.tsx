import { i18n } from '#i18n';
import { changeGroup } from '@/lib/frameworks/editing/group-acts';
import { type EditedNode, nodeKey } from '@/lib/frameworks/editing/node';
import { limits } from '@/lib/model/limits';
import { CredentialForm } from './credential-form';
import type { FormProps } from './editor-props';
import { IndicatorForm } from './indicator-form';
import { LevelsForm } from './levels-form';
import { ProgramForm } from './program-form';
import { RequirementForm } from './requirement-form';
import { SavedField } from './saved-field';

/** What there is to say about what is chosen. */
export function NodeForm({ nodes, ...form }: FormProps & { nodes: readonly EditedNode[] }) {
  const { framework, onAct } = form;
  const [node] = nodes;
  if (!node) return null;
  if (nodes.length > 1) {
    const ids = new Set<string>(nodes.flatMap((each) => (each.kind === 'indicator' ? [each.cell.indicatorId] : [])));
    const indicators = framework.indicators.filter(({ id }) => ids.has(id));
    return (
      <>
        <p>{i18n.t('editor.manyChosen', [nodes.length])}</p>
        {indicators.length > 0 && <LevelsForm key={[...ids].join(' ')} indicators={indicators} onAct={onAct} />}
      </>
    );
  }
  const key = nodeKey(node);
  if (node.kind === 'program') return <ProgramForm key={key} {...form} />;
  if (node.kind === 'credential') {
    const credential = framework.credentials.find(({ id }) => id === node.id);
    return credential ? <CredentialForm key={key} credential={credential} {...form} /> : null;
  }
  if (node.kind === 'requirement') {
    const requirement = framework.requirements.find(({ id }) => id === node.id);
    return requirement ? <RequirementForm key={key} requirement={requirement} {...form} /> : null;
  }
  if (node.kind === 'indicator') {
    const indicator = framework.indicators.find(({ id }) => id === node.cell.indicatorId);
    return indicator ? <IndicatorForm key={node.cell.indicatorId} indicator={indicator} {...form} /> : null;
  }
  const { id, requirementId } = node;
  const group = framework.requirements
    .find((each) => each.id === requirementId)
    ?.groups?.find((each) => each.id === id);
  if (!group) return null;
  return (
    <div key={key} class="editor-form">
      <SavedField
        isFirst
        label={i18n.t('editor.title')}
        value={group.title}
        longest={limits.title}
        onSave={(title) => onAct(changeGroup(requirementId, id, { title }))}
      />
      <SavedField
        label={i18n.t('editor.code')}
        value={group.code}
        longest={limits.code}
        onSave={(code) => onAct(changeGroup(requirementId, id, { code: code.trim() }))}
      />
    </div>
  );
}
