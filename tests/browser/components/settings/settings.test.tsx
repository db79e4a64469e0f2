import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DeleteSetting, type DeleteStep } from '@/components/settings/delete-setting';
import { FeedbackSetting } from '@/components/settings/feedback-setting';
import { KindSetting } from '@/components/settings/kind-setting';
import { PdfSetting } from '@/components/settings/pdf-setting';
import { ProgramSetting } from '@/components/settings/program-setting';
import { ShortcutSetting } from '@/components/settings/shortcut-setting';
import { SiteSetting } from '@/components/settings/site-setting';
import { documentKinds, permissionsOf } from '@/lib/documents/kinds';
import { button, only, shown } from '../shown';

function deleting(step: DeleteStep) {
  const on = { onAsk: vi.fn(), onSave: vi.fn(), onDelete: vi.fn(), onKeep: vi.fn(), onForget: vi.fn() };
  const place = shown(<DeleteSetting step={step} {...on} />);
  const names = [...place.querySelectorAll('button')].map((each) => each.textContent);
  const called = () => Object.entries(on).flatMap(([name, call]) => (call.mock.calls.length > 0 ? [name] : []));
  return { place, names, called };
}

test('deleting everything asks first, offers to save first, and can be made final only then', async () => {
  const none = deleting('none');
  expect(none.names).toEqual(['settings.deleteStart']);
  button(none.place, 'settings.deleteStart').click();
  expect(none.called()).toEqual(['onAsk']);

  const asked = deleting('asked');
  expect(asked.names).toEqual(['settings.save', 'settings.deleteNo', 'settings.deleteYes']);
  expect(only(asked.place, '[role="alert"]').textContent).toBe('settings.deleteSure');
  await vi.waitFor(() => expect(document.activeElement).toBe(button(asked.place, 'settings.save')));
  button(asked.place, 'settings.save').click();
  expect(asked.called()).toEqual(['onSave']);
  button(asked.place, 'settings.deleteNo').click();
  expect(asked.called()).toEqual(['onSave', 'onKeep']);
  button(asked.place, 'settings.deleteYes').click();
  expect(asked.called()).toEqual(['onSave', 'onDelete', 'onKeep']);

  const done = deleting('done');
  expect(done.names).toEqual(['settings.forget']);
  expect(done.place.textContent).toContain('settings.deleteDone');
  button(done.place, 'settings.forget').click();
  expect(done.called()).toEqual(['onForget']);
});

function feedback(given: { host?: string; reminds?: boolean } = {}) {
  const on = { onHost: vi.fn(), onSavePage: vi.fn(), onReminds: vi.fn() };
  const place = shown(<FeedbackSetting host="" reminds={false} {...given} {...on} />);
  return { place, on, field: only<HTMLInputElement>(place, 'input') };
}

test('reminders are turned on, and off where they are on', () => {
  const off = feedback();
  expect(off.place.textContent).toContain('settings.remindsOff');
  button(off.place, 'settings.remindsStart').click();
  expect(off.on.onReminds).toHaveBeenCalledWith(true);
  const on = feedback({ reminds: true });
  expect(on.place.textContent).toContain('settings.remindsOn');
  button(on.place, 'settings.remindsStop').click();
  expect(on.on.onReminds).toHaveBeenCalledWith(false);
  button(on.place, 'settings.hostSave').click();
  expect(on.on.onSavePage).toHaveBeenCalledOnce();
});

test('the address of the reviewer’s page is kept as it is written, and only where others can reach it safely', async () => {
  const { place, on, field } = feedback();
  const keep = button(place, 'settings.hostKeep');
  expect(keep.disabled).toBe(true);
  await userEvent.fill(field, 'http://school.example/review.html');
  expect(only(place, '[role="alert"]').textContent).toBe('settings.hostWrong');
  expect(keep.disabled).toBe(true);
  only<HTMLFormElement>(place, 'form').dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  expect(on.onHost).not.toHaveBeenCalled();
  await userEvent.fill(field, ' https://school.example/review.html ');
  expect(place.querySelector('[role="alert"]')).toBeNull();
  expect(keep.disabled).toBe(false);
  keep.click();
  expect(on.onHost.mock.calls).toEqual([['https://school.example/review.html']]);
});

test('an address can be taken back, and the present one needs no keeping', async () => {
  const { place, on, field } = feedback({ host: 'https://school.example/' });
  expect(field.value).toBe('https://school.example/');
  expect(button(place, 'settings.hostKeep').disabled).toBe(true);
  await userEvent.clear(field);
  expect(place.querySelector('[role="alert"]')).toBeNull();
  button(place, 'settings.hostKeep').click();
  expect(on.onHost.mock.calls).toEqual([['']]);
});

test('PDFs open in the viewer or not, and those that are kept can be let go of', () => {
  const on = { onChange: vi.fn(), onForget: vi.fn() };
  const none = shown(<PdfSetting on={false} kept={{ count: 0, size: '0 B' }} {...on} />);
  expect(none.textContent).toContain('settings.pdfsOff');
  expect(none.querySelectorAll('button')).toHaveLength(1);
  button(none, 'settings.pdfsStart').click();
  expect(on.onChange).toHaveBeenLastCalledWith(true);
  const one = shown(<PdfSetting on={true} kept={{ count: 1, size: '4 MB' }} {...on} />);
  expect(one.textContent).toContain('settings.pdfsOn');
  expect(one.textContent).toContain('settings.pdfsKept 1 1 4 MB');
  button(one, 'settings.pdfsStop').click();
  expect(on.onChange).toHaveBeenLastCalledWith(false);
  button(one, 'settings.pdfsForget').click();
  expect(on.onForget).toHaveBeenCalledOnce();
});

test('the sample is loaded where it is not there, and removed where it is', () => {
  const on = { onLoad: vi.fn(), onRemove: vi.fn() };
  button(shown(<ProgramSetting sampleLoaded={false} {...on} />), 'sample.load').click();
  expect(on.onLoad).toHaveBeenCalledOnce();
  expect(on.onRemove).not.toHaveBeenCalled();
  button(shown(<ProgramSetting sampleLoaded={true} {...on} />), 'sample.remove').click();
  expect(on.onRemove).toHaveBeenCalledOnce();
  expect(on.onLoad).toHaveBeenCalledOnce();
});

test('keys are shown as they are set, and where some are missing it says so', () => {
  const tag = { name: 'tag-selection', description: 'Tag', keys: 'Alt+Shift+G' };
  const onChange = vi.fn();
  const all = shown(<ShortcutSetting shortcuts={[tag]} onChange={onChange} />);
  expect(only(all, 'dt').textContent).toBe('Tag');
  expect(only(all, 'kbd').textContent).toBe('Alt+Shift+G');
  expect(all.textContent).not.toMatch(/shortcutNone|shortcutsMissing/);
  button(all, 'settings.shortcutsChange').click();
  expect(onChange).toHaveBeenCalledOnce();
  const some = shown(<ShortcutSetting shortcuts={[tag, { ...tag, name: 'next', keys: '' }]} onChange={onChange} />);
  expect(some.querySelectorAll('kbd')).toHaveLength(1);
  expect(some.textContent).toContain('settings.shortcutNone');
  expect(some.textContent).toContain('settings.shortcutsMissing');
});

test('each site that was allowed can be given back, by its host or by the name it goes by', () => {
  const on = { onRemove: vi.fn(), onRemoveNamed: vi.fn() };
  expect(shown(<SiteSetting named={[]} sites={[]} {...on} />).textContent).toContain('settings.sitesNone');
  const [named] = permissionsOf();
  if (!named) throw new Error('no permission');
  const named1 = shown(<SiteSetting named={[named]} sites={[]} {...on} />);
  expect(named1.textContent).not.toContain('settings.sitesNone');
  button(named1, `settings.siteRemoveLabel ${named.title}`).click();
  expect(on.onRemoveNamed.mock.calls).toEqual([[named]]);
  const sites = shown(<SiteSetting named={[]} sites={['https://a.example/*', 'https://b.example/*']} {...on} />);
  expect([...sites.querySelectorAll('li span')].map((each) => each.textContent)).toEqual([
    'https://a.example',
    'https://b.example',
  ]);
  button(sites, 'settings.siteRemoveLabel https://b.example').click();
  expect(on.onRemove.mock.calls).toEqual([['https://b.example/*']]);
});

test('a kind of documents with a page of its own leads there', () => {
  const page = documentKinds.flatMap((kind) => kind.page ?? [])[0];
  if (!page) throw new Error('no kind has a page');
  const link = only<HTMLAnchorElement>(shown(<KindSetting page={page} address="#/there" />), 'a');
  expect(link.getAttribute('href')).toBe('#/there');
  expect(link.textContent).toBe(page.title);
});
