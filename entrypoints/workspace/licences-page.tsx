import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LicenceList } from '@/components/settings/licence-list';
import { type Licence, ownLicences } from '@/lib/own-pages/licences';

export function LicencesPage() {
  const licences = useSignal<Licence[] | null>(null);
  useEffect(() => {
    void ownLicences().then((found) => {
      licences.value = found;
    });
  }, [licences]);
  return (
    licences.value && <LicenceList licences={licences.value} ownAddress="/LICENSE.txt" plainAddress="/NOTICES.txt" />
  );
}
