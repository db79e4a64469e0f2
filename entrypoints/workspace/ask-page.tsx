import { useEffect, useState } from 'preact/hooks';
import { AskView } from '@/components/ask/ask-view';
import { openAskController } from '@/lib/asking/ask-controller';
import { cellOfKey } from '@/lib/model/cell';
import { type AskAbout, hashOf } from '@/lib/navigation/routes';
import type { ProofmarkDatabase } from '@/lib/store/database';
import type { PageProps } from './page-props';

export function AskPage({ db, controller, route }: PageProps) {
  const [{ asking, lifetime }] = useState(() => {
    const lifetime = new AbortController();
    return { lifetime, asking: openAskController(db, controller, lifetime.signal) };
  });
  useEffect(() => () => lifetime.abort(), [lifetime]);
  const about = route.value.page === 'ask' ? route.value.about : null;
  useEffect(() => {
    if (!about) return;
    void cellOrPassage(db, about).then((found) => {
      if (found) asking.add(found);
    });
    // Once it is asked about, a reload must not bring back what was removed since.
    history.replaceState(null, '', hashOf({ page: 'ask', about: null }));
  }, [about, asking, db]);

  const [draft, subjects] = [asking.draft.value, asking.subjects.value];
  if (!draft || !subjects) return null;
  return (
    <AskView
      model={{
        draft,
        subjects,
        preview: asking.preview.value,
        drawn: asking.pictures.found.value,
        covered: asking.covered.value,
        missing: asking.pictures.missing.value,
        drawing: asking.working.value,
        findings: asking.findings.value,
        names: asking.names.value,
        making: asking.making.value,
      }}
      onAdd={asking.add}
      onItem={asking.changeItem}
      onStem={asking.changeStem}
      onRemove={asking.removeItem}
      onChange={asking.change}
      onMask={asking.mask}
      onBlackOut={asking.blackOut}
      onNames={asking.keepNames}
      onMake={async (passphrase) => {
        const id = await asking.make(passphrase);
        if (id) location.hash = hashOf({ page: 'feedback', open: id });
      }}
    />
  );
}

/** What a link asks about, where it is still there. */
async function cellOrPassage(db: ProofmarkDatabase, about: AskAbout) {
  if ('cell' in about) return { tagIds: [], cells: [cellOfKey(about.cell)] };
  const wanted = 'tagId' in about ? [about.tagId] : about.tagIds;
  const there = await db.tags.bulkGet(wanted);
  const tagIds = wanted.filter((_, at) => there[at] !== undefined);
  return tagIds.length > 0 ? { tagIds, cells: [] } : null;
}
