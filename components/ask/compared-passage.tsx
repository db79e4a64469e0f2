import { i18n } from '#i18n';
import type { AskedItem } from '@/lib/feedback/request-draft';
import type { RequestSubjects } from '@/lib/feedback/subjects';
import { cellKey } from '@/lib/model/cell';
import type { TagId } from '@/lib/model/ids';
import { quoteStart } from '@/lib/words/quote-start';

interface Props {
  item: AskedItem;
  subjects: RequestSubjects;
  onChoose: (second: TagId | null) => void;
}

/** Passages that are offered at most: those that share an indicator come first. */
const most = 100;

/** The passage that another one is compared with. */
export function ComparedPassage({ item, subjects: { passages }, onChoose }: Props) {
  const [first, second] = item.tagIds;
  const own = new Set((first ? passages.get(first) : undefined)?.cells.map(cellKey));
  const offered = [...passages.values()]
    .filter(({ tagId }) => tagId !== first)
    .map((passage) => ({ passage, shares: passage.cells.some((cell) => own.has(cellKey(cell))) }))
    .toSorted((one, other) => Number(other.shares) - Number(one.shares))
    .slice(0, most);
  return (
    <label class="ask-field">
      {i18n.t('ask.compareWith')}
      <select
        class="field"
        value={second ?? ''}
        onChange={(event) => onChoose((event.currentTarget.value || null) as TagId | null)}
      >
        <option value="">{i18n.t('ask.compareChoose')}</option>
        {offered.map(({ passage }) => (
          <option key={passage.tagId} value={passage.tagId}>
            {quoteStart(passage.quote)}
          </option>
        ))}
      </select>
    </label>
  );
}
