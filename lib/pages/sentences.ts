import { i18n } from '#i18n';
import type { Failure } from '@/lib/model/failure';
import type { ChangeLabel } from '@/lib/store/tables/changes';

export const failureSentence = (failure: Failure): string => i18n.t(`failure.${failure}`);

export const changeSentence = (label: ChangeLabel): string => i18n.t(`change.${label}`);
