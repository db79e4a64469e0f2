import { inPlace } from '@/lib/frameworks/framework-change';
import type { IndicatorId, LevelId } from '@/lib/model/ids';
import type { Level } from '@/lib/model/indicator';
import { type Act, type Fields, withChanged, withFields } from './act';
import { keptByText } from './kept-by-text';

/** Levels as they are named for many indicators at once, from the worst to the best. */
export interface LevelNames {
  labels: readonly string[];
  /** The place of the first that is enough; beyond the last where none is. */
  enoughFrom: number;
}

/** Gives indicators levels of these names. A level that is known keeps what it says, its points and its ratings. */
export const setLevels =
  (ids: readonly IndicatorId[], { labels, enoughFrom }: LevelNames, newId: () => string): Act =>
  (framework) => {
    const wanted = new Set(ids);
    return inPlace({
      ...framework,
      indicators: framework.indicators.map((indicator) => {
        if (!wanted.has(indicator.id)) return indicator;
        const known = keptByText(labels, byOrder(indicator.levels), ({ label }) => label);
        const levels = labels.map(
          (label, order): Level => ({
            ...(known[order] ?? { id: newId() as LevelId, description: '' }),
            ...{ label, order, passes: order >= enoughFrom },
          }),
        );
        return { ...indicator, levels };
      }),
    });
  };

/** What a level of an indicator says, and how many points it brings. */
export const changeLevel =
  (id: IndicatorId, levelId: LevelId, fields: Fields<Pick<Level, 'description' | 'score'>>): Act =>
  (framework) =>
    inPlace({
      ...framework,
      indicators: withChanged(framework.indicators, id, (indicator) => ({
        ...indicator,
        levels: withChanged(indicator.levels, levelId, (level) => withFields(level, fields)),
      })),
    });

/** The names that these indicators share; null where they have different ones. */
export function sharedLevels(indicators: readonly { levels: readonly Level[] }[]): LevelNames | null {
  const all = indicators.map(({ levels }) => namesOf(levels));
  const [first] = all;
  const isShared = all.every((each) => JSON.stringify(each) === JSON.stringify(first));
  return first && isShared ? first : null;
}

function namesOf(levels: readonly Level[]): LevelNames {
  const ordered = byOrder(levels);
  const enough = ordered.findIndex(({ passes }) => passes);
  return { labels: ordered.map(({ label }) => label), enoughFrom: enough < 0 ? ordered.length : enough };
}

const byOrder = (levels: readonly Level[]): Level[] => levels.toSorted((one, other) => one.order - other.order);
