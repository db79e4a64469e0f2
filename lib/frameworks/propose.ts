import { classify } from './classify/classify';
import { frameworkDraftOf } from './draft/framework-draft';
import { type FrameworkOutcome, type FrameworkSource, refused } from './format';
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
  const { tree } = classify({ ...reading, title: reading.title || bareNameOf(source) });
  if (tree.requirements.length === 0) return refused('empty');
  const { draft } = frameworkDraftOf(tree, source.name);
  return { outcome: 'read', draft, remarks: [] };
}
