import { i18n } from '#i18n';
import type { SheetFormat } from '@/lib/coverage-sheet/sheet-formats';
import { type CoverageView, coverageViews } from '@/lib/navigation/coverage-route';

interface Props {
  view: CoverageView;
  viewAddressOf: (view: CoverageView) => string;
  onSave: (format: SheetFormat) => void;
  onPrint: () => void;
}

/** The ways to look at the coverage, and to take it along. */
export function CoverageTools({ view, viewAddressOf, onSave, onPrint }: Props) {
  return (
    <div class="coverage-tools">
      <nav class="coverage-ways" aria-label={i18n.t('matrix.views')}>
        {coverageViews.map((each) => (
          <a key={each} href={viewAddressOf(each)} aria-current={each === view ? 'page' : undefined}>
            {i18n.t(`matrix.view.${each}`)}
          </a>
        ))}
      </nav>
      <div class="coverage-out">
        <button type="button" class="button" onClick={() => onSave('excel')}>
          {i18n.t('matrix.saveExcel')}
        </button>
        <button type="button" class="button" onClick={() => onSave('csv')}>
          {i18n.t('matrix.saveCsv')}
        </button>
        <button type="button" class="button" onClick={onPrint}>
          {i18n.t('matrix.print')}
        </button>
      </div>
    </div>
  );
}
