import { expect, test, vi } from 'vitest';
import { HelpView } from '@/components/help/help-view';
import { versionNews } from '@/lib/news/versions';
import { shown } from '../shown';

const headings = (unread: typeof versionNews) => {
  const place = shown(
    <HelpView unread={unread} versions={versionNews} shortcuts={[]} platform="other" onChangeKeys={vi.fn()} />,
  );
  return [...place.querySelectorAll('h2')].map((each) => each.textContent);
};

test('what is new stands first until it was looked at, and can be looked up at the end after that', () => {
  expect(headings(versionNews)).toEqual(['help.news', 'help.how', 'help.keys', 'help.keysHere']);
  expect(headings([])).toEqual(['help.how', 'help.keys', 'help.keysHere', 'help.news']);
});

test('each version is told by its number, line by line', () => {
  const place = shown(
    <HelpView unread={[]} versions={versionNews} shortcuts={[]} platform="other" onChangeKeys={vi.fn()} />,
  );
  const told = place.querySelector('.help-version');
  expect(told?.querySelector('h3')?.textContent).toContain('help.version');
  expect([...(told?.querySelectorAll('li') ?? [])].map((each) => each.textContent)).toEqual(versionNews[0]?.lines);
});
