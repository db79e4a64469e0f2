import { i18n } from '#i18n';
import { EmptyState } from '@/components/notice/empty-state';
import { SampleOffer } from '@/components/notice/sample-offer';
import type { Cell } from '@/lib/model/cell';
import type { CredentialOutline } from '@/lib/model/framework';
import type { CredentialId, ProgramId } from '@/lib/model/ids';
import type { Program } from '@/lib/model/program';
import type { UnreadProgram } from '@/lib/programs/program-desk';
import { CredentialOverview } from './credential-overview';
import { ProgramFilePicker } from './program-file-picker';

interface Props {
  programs: readonly Program[];
  outlines: readonly CredentialOutline[];
  active: CredentialId | null;
  onUse: (id: CredentialId) => void;
  onSample: () => void;
  /** Of files that can be read. */
  extensions: readonly string[];
  /** The last file that could not be. */
  unread: UnreadProgram | null;
  onFile: (file: File) => void;
  onSave: (id: ProgramId) => void;
  askAddressOf: (cell: Cell) => string;
}

/** The programs, and what their credentials ask for. */
export function ProgramOverview({ programs, outlines, active, onUse, onSample, askAddressOf, ...files }: Props) {
  const picker = <ProgramFilePicker {...files} />;
  if (programs.length === 0) {
    return (
      <EmptyState title={i18n.t('workspace.noCredentialTitle')} text={i18n.t('workspace.noCredentialText')}>
        <SampleOffer onLoad={onSample} />
        {picker}
      </EmptyState>
    );
  }
  return (
    <>
      <p class="quiet">{i18n.t('workspace.credentialsIntro')}</p>
      {programs.map((program) => (
        <section key={program.id} class="program">
          <h2>
            {program.title}
            {program.source === 'sample' && <span class="small quiet"> {i18n.t('workspace.bySample')}</span>}
          </h2>
          <p class="quiet">{ruleSentence(program)}</p>
          {outlines
            .filter(({ credential }) => credential.programId === program.id)
            .map((outline) => (
              <CredentialOverview
                key={outline.credential.id}
                outline={outline}
                active={outline.credential.id === active}
                askAddressOf={askAddressOf}
                onUse={onUse}
              />
            ))}
          <div>
            <button
              type="button"
              class="button"
              aria-label={i18n.t('programFile.saveLabel', [program.title])}
              onClick={() => files.onSave(program.id)}
            >
              {i18n.t('programFile.save')}
            </button>
          </div>
        </section>
      ))}
      {picker}
    </>
  );
}

function ruleSentence({ rule }: Program): string {
  return rule.type === 'all' ? i18n.t('workspace.ruleAll') : i18n.t('workspace.ruleChoose', [rule.count]);
}
