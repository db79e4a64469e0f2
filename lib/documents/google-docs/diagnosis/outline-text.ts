import type { Outline, OutlineLine } from './structure';

const places = { child: '', shadow: 'in shadow: ', frame: 'in frame: ', unreadable: 'unreadable: ' } as const;

/** The elements as lines, each as far to the right as it is deep. */
export function outlineText({ lines, cut }: Outline): string[] {
  return [...lines.map(lineText), ...(cut ? ['(cut: there was more than is looked at)'] : [])];
}

function lineText({ depth, place, name, id, classes, attributes, text, more }: OutlineLine): string {
  const called = `${name}${id === '' ? '' : `#${id}`}${classes.map((each) => `.${each}`).join('')}`;
  const parts = [
    `${'  '.repeat(depth)}${places[place]}${called}`,
    ...attributes.map(attributeText),
    ...(text > 0 ? [`(text ${text})`] : []),
    ...(more > 0 ? [`(${more} more alike)`] : []),
  ];
  return parts.join(' ');
}

/** With the length where less is shown than there is. */
function attributeText({ name, value, length }: OutlineLine['attributes'][number]): string {
  return `${name}="${value.replaceAll('"', "'")}"${length > value.length ? `~${length}` : ''}`;
}
