import { i18n } from '#i18n';
import { localeOfWords } from '@/lib/own-pages/language-of-words';

const fits = ['auto', 'page-width', 'page-fit', 'page-actual'] as const;
const factors = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

const names = {
  auto: 'viewer.zoomAuto',
  'page-width': 'viewer.zoomWidth',
  'page-fit': 'viewer.zoomPage',
  'page-actual': 'viewer.zoomActual',
} as const;

interface Props {
  /** One of the fits or a factor, as it was chosen. */
  zoom: string;
  scale: number;
  onZoom: (zoom: string) => void;
}

export function ZoomSelect({ zoom, scale, onZoom }: Props) {
  const fit = fits.find((each) => each === zoom);
  const chosen = fit ?? String(scale);
  return (
    <select
      class="field zoom-select"
      aria-label={i18n.t('viewer.zoom')}
      value={chosen}
      onChange={(event) => onZoom(event.currentTarget.value)}
    >
      {fits.map((each) => (
        <option key={each} value={each}>
          {i18n.t(names[each])}
        </option>
      ))}
      {factors.map((each) => (
        <option key={each} value={String(each)}>
          {percent(each)}
        </option>
      ))}
      {!fit && !factors.includes(scale) && (
        <option value={chosen} hidden>
          {percent(scale)}
        </option>
      )}
    </select>
  );
}

const percent = (factor: number) => factor.toLocaleString(localeOfWords(), { style: 'percent' });
