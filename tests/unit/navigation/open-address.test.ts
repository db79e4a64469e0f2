import { expect, test } from 'vitest';
import { openAddress } from '@/lib/navigation/open-address';

test.each(['https://example.org/lesson', 'http://localhost:8080/plan.html'])('a web page can be opened: %s', (url) => {
  expect(openAddress(url)).toBe(url);
});

test.each(['javascript:alert(1)', 'data:text/html,hello', 'file:///etc/passwd', 'chrome://settings', 'plan.html', ''])(
  'nothing else becomes a link: %s',
  (url) => {
    expect(openAddress(url)).toBeNull();
  },
);
