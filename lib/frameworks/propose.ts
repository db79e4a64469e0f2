import { classifyPaced } from './classify/classify';
import { frameworkDraftPaced } from './draft/framework-draft';
import { type FrameworkOutcome, type FrameworkRemark, type FrameworkSource, refused } from './format';
import { type OtherReaders, readSource } from './read-source';
import { bareNameOf } from './source/source-name';

/** What is proposed for a source of any kind, before anybody corrects it. */
export async function propose(
  source: FrameworkSource,
  others: OtherReaders,
  signal: AbortSignal,
): Promise<FrameworkOutcome> {
  const reading = await readSource(source, others, signal);
  if (reading.kind === 'refused') return refused(reading.reason, reading.place);
  if (reading.kind === 'framework') return { outcome: 'read', draft: reading.draft, remarks: reading.remarks };
  const { tree } = await classifyPaced({ ...reading, title: reading.title || bareNameOf(source) }, [], signal);
  if (tree.requirements.length === 0) return refused('empty');
  const { draft, losses } = await frameworkDraftPaced(tree, source.name, signal);
  if (losses.indicators > 0) return refused('tooLarge');
  const place = { item: draft.program.title };
  const remarks: FrameworkRemark[] = [
    ...(draft.credentials.length > 1 ? [{ kind: 'split', place } as const] : []),
    ...(losses.shortened > 0 ? [{ kind: 'shortened', place } as const] : []),
  ];
  return { outcome: 'read', draft, remarks };
}
