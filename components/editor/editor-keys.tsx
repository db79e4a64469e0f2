import { i18n } from '#i18n';

const keys = [
  ['↑ ↓', 'editor.keys.go'],
  ['← →', 'editor.keys.open'],
  ['Enter', 'editor.keys.details'],
  ['Shift ↑ ↓', 'editor.keys.more'],
  ['Space', 'editor.keys.beside'],
  ['Alt ↑ ↓', 'editor.keys.move'],
  ['Alt → ←', 'editor.keys.indent'],
  ['Delete', 'editor.keys.remove'],
] as const;

/** What the keys do in the tree. */
export function EditorKeys() {
  return (
    <details class="small">
      <summary>{i18n.t('editor.keys.title')}</summary>
      <dl class="editor-keys">
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{i18n.t(words)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
