import { useCallback, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Notice } from '@/components/notice/notice';
import type { Switch } from '@/lib/frameworks/classify/switch';
import type { DraftPlace } from '@/lib/frameworks/draft/draft';
import type { Edit } from '@/lib/frameworks/draft/edit';
import { limits } from '@/lib/model/limits';
import type { ShownDraft } from '@/lib/programs/intake/draft-controller';
import { credentialsOf } from '@/lib/programs/intake/kept-draft';
import { fewPages, pagesIn } from '@/lib/programs/intake/pages';
import { rowFinder } from '@/lib/programs/intake/places';
import type { DraftCounts } from '@/lib/programs/intake/proposal';
import { labelsOf } from '@/lib/programs/intake/questions';
import { rowsOf } from '@/lib/programs/intake/rows';
import { DraftHead } from './draft-head';
import { DraftTitle } from './draft-title';
import { DraftTree } from './draft-tree';
import { PageChoice } from './page-choice';
import { QuestionList } from './question-list';
import { SourceView } from './source-view';

interface Props {
  draft: ShownDraft;
  readings: ReadonlyMap<string, DraftCounts>;
  onAnswer: (answer: Switch) => void;
  onEdit: (...edits: Edit[]) => void;
  onRename: (title: string) => void;
  onPages: (pages: { first: number; last: number }) => void;
  onKeep: () => void;
  onDiscard: () => void;
}

/** A credential that is being taken in: what is proposed, what was guessed, and the document beside it. */
export function DraftView({ draft, readings, onAnswer, onEdit, onRename, onPages, onKeep, onDiscard }: Props) {
  const { tree, blocks, counts, said } = draft;
  const rows = useMemo(() => rowsOf(tree), [tree]);
  const rowAt = useMemo(() => rowFinder(rows), [rows]);
  const labels = useMemo(() => labelsOf(tree), [tree]);
  const pages = useMemo(() => pagesIn(blocks), [blocks]);
  const [marked, setMarked] = useState<DraftPlace | null>(null);
  const [shown, setShown] = useState<{ key: string } | null>(null);
  const mark = useCallback((place: DraftPlace) => setMarked({ ...place }), []);
  const credentials = useMemo(() => (counts.indicators > limits.indicators ? credentialsOf(tree) : 1), [counts, tree]);
  const pageChoice = <PageChoice pages={pages} chosen={said.pages} onChoose={onPages} />;
  return (
    <div class="draft">
      <p class="quiet">{i18n.t('intake.check')}</p>
      <DraftTitle title={tree.title} changedAt={draft.intake.updatedAt} onRename={onRename} />
      <DraftHead counts={counts} onKeep={onKeep} onDiscard={onDiscard} />
      {credentials > 1 && <Notice kind="news">{i18n.t('intake.several', [limits.indicators, credentials])}</Notice>}
      {pages > fewPages && pageChoice}
      <QuestionList questions={draft.questions} labels={labels} readings={readings} onAnswer={onAnswer} onPlace={mark}>
        {pages > 1 && pages <= fewPages && pageChoice}
      </QuestionList>
      {counts.requirements === 0 && (
        <Notice kind="problem">
          <p>{i18n.t('intake.nothingFound')}</p>
        </Notice>
      )}
      <div class="draft-sides">
        {rows.length > 0 && (
          <DraftTree
            tree={tree}
            rows={rows}
            alike={draft.alike}
            shown={shown}
            onPlace={mark}
            onEdit={onEdit}
            onAnswer={onAnswer}
          />
        )}
        <SourceView
          name={draft.intake.name}
          blocks={blocks}
          marked={marked}
          onPlace={(place) => {
            const row = rowAt(place);
            setMarked(place);
            if (row) setShown({ key: row.key });
          }}
        />
      </div>
    </div>
  );
}
