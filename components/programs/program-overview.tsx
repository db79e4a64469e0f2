import { i18n } from '#i18n';
import { EmptyState } from '@/components/notice/empty-state';
import { SampleOffer } from '@/components/notice/sample-offer';
import type { WrittenFormatId } from '@/lib/frameworks/formats';
import type { ShownProgram } from '@/lib/frameworks/program-part';
import type { Cell } from '@/lib/model/cell';
import type { CredentialOutline } from '@/lib/model/framework';
import type { CredentialId, ProgramId } from '@/lib/model/ids';
import type { Program } from '@/lib/model/program';
import type { UnreadProgram } from '@/lib/programs/program-desk';
import { CredentialOverview } from './credential-overview';
import { ProgramFilePicker } from './program-file-picker';
import { SaveProgram } from './save-program';

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
  onSave: (id: ProgramId, format: WrittenFormatId) => void;
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
          <SaveProgram
            title={program.title}
            program={shownProgram(program, outlines)}
            onSave={(format) => files.onSave(program.id, format)}
          />
        </section>
      ))}
      {picker}
    </>
  );
}

function shownProgram(program: Program, outlines: readonly CredentialOutline[]): ShownProgram {
  const own = outlines.filter(({ credential }) => credential.programId === program.id);
  return {
    program,
    credentials: own.map(({ credential }) => credential),
    requirements: own.flatMap(({ requirements }) => requirements),
    indicators: own.flatMap(({ indicators }) => indicators),
  };
}

function ruleSentence({ rule }: Program): string {
  return rule.type === 'all' ? i18n.t('workspace.ruleAll') : i18n.t('workspace.ruleChoose', [rule.count]);
}
