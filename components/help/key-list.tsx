import { i18n } from '#i18n';

export interface KeyLine {
  name: string;
  /** In words of the platform; empty where there are none. */
  keys: string;
}

export function KeyList({ lines }: { lines: readonly KeyLine[] }) {
  return (
    <dl class="help-keys">
      {lines.map(({ name, keys }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{keys === '' ? <span class="quiet">{i18n.t('help.keysNone')}</span> : <kbd>{keys}</kbd>}</dd>
        </div>
      ))}
    </dl>
  );
}
