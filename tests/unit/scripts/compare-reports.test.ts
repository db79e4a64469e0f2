import { expect, test } from 'vitest';
import { reportText } from '@/lib/documents/google-docs/diagnosis/report-text';
import { differences } from '@/scripts/lib/compare-reports';
import { parseOutline } from '@/scripts/lib/parse-outline';
import { sampleDiagnosis } from '@/tests/support/sample-diagnosis';

const replica = reportText(sampleDiagnosis);

test('a report does not differ from itself, nor from one of another document made alike', () => {
  expect(differences(replica, replica)).toEqual([]);
  const other = replica
    .replace('top 5, left 162', 'top 1071, left -30')
    .replace('aria-label="xxxx xx x xxxxx"', 'aria-label="xx"~90')
    .replace('(12 more alike)', '(3 more alike)')
    .replace('getText holds U+000A: 31', 'getText holds U+000A: 2');
  expect(differences(other, replica)).toEqual([]);
});

test('what is in one and not in the other is said', () => {
  const live = replica
    .replace('0\t.kix-lineview\n', '4\t.kix-lineview\n')
    .replace('rect aria-label', 'rect.kix-run data-font-css="xx" aria-label')
    .replace('flag: string', 'flag: boolean')
    .replace('getText holds U+000A: 31', 'getText holds U+0013: 31')
    .replace('canvas.kix-canvas-tile-content:', 'canvas.kix-canvas-tile-image:');
  expect(differences(live, replica)).toEqual([
    { about: 'selectors that are found', onlyLive: ['.kix-lineview'], onlyReplica: [] },
    { about: 'elements', onlyLive: ['rect.kix-run'], onlyReplica: ['rect'] },
    { about: 'classes', onlyLive: ['kix-run'], onlyReplica: [] },
    { about: 'attributes', onlyLive: ['rect data-font-css'], onlyReplica: [] },
    {
      about: 'which element is in which',
      onlyLive: ['div.kix-page-paginated > rect.kix-run'],
      onlyReplica: ['div.kix-page-paginated > rect'],
    },
    {
      about: 'page world',
      onlyLive: ['flag: boolean, N units, set by Proofmark', 'getText holds U+0013: N'],
      onlyReplica: ['flag: string, N units, set by Proofmark', 'getText holds U+000A: N'],
    },
    {
      about: 'pages',
      onlyLive: [expect.stringContaining('canvas.kix-canvas-tile-image: NxN')],
      onlyReplica: [expect.stringContaining('canvas.kix-canvas-tile-content: NxN')],
    },
  ]);
});

test('names that are crossed out are all alike', () => {
  const one = replica.replace('div.kix-appview-editor\n', 'div.xxxxxx-xx.kix-appview-editor\n');
  const other = replica.replace('div.kix-appview-editor\n', 'div.xx.kix-appview-editor\n');
  expect(differences(one, other)).toEqual([]);
});

test('an outline is read as it was written', () => {
  const [editor, frame, field] = parseOutline([
    'div#docs-editor.kix-a.kix-b style="top: 5px" (text 4)',
    '  iframe.docs-c title="xx=\'x\'"~90 (2 more alike)',
    '    in frame: body',
    '(cut: there was more than is looked at)',
  ]);
  expect(editor).toMatchObject({ name: 'div', id: 'docs-editor', classes: ['kix-a', 'kix-b'], attributes: ['style'] });
  expect(frame).toMatchObject({ name: 'iframe', id: '', classes: ['docs-c'], attributes: ['title'], parent: editor });
  expect(field).toMatchObject({ name: 'body', place: 'in frame: ', parent: frame });
});

test('another file is no report', () => {
  expect(() => differences('# Notes\n', replica)).toThrow('no report');
});
