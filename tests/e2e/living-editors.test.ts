/** @module-tag wide-in-chromium */
import { describe, expect, test } from 'vitest';
import { filmOf } from './acts/film.ts';
import { livingPage } from './acts/living-page.ts';

const before = 'Predict where the shadow of the pencil falls at noon.';
const sentence = 'Each pair moves the lamp and says what they saw.';
const after = 'Draw the shadow and measure how long it has become.';
const quote = 'moves the lamp and says';

const on = livingPage([before, sentence, after], [quote]);
const lesson = `<article><p>${before}</p><p id="mine">${sentence}</p><p>${after}</p></article>`;

/** Shows the lesson, runs a script in the page at each of some frames, and returns the frames without the passage. */
async function framesWithout(markup: string, script: string, frames = 10): Promise<string[]> {
  await on.put(markup);
  await on.shows(quote);
  const film = await filmOf(on.page, () =>
    on.page.evaluate(`(async () => {
      const mine = document.querySelector('#mine');
      const article = document.querySelector('article');
      for (let at = 0; at < ${frames}; at += 1) {
        ${script};
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    })()`),
  );
  expect(film.length).toBeGreaterThan(frames);
  return film.filter((shown) => shown !== quote);
}

describe('a passage stays painted at every frame', () => {
  const changes: Record<string, string> = {
    'while its text nodes are split and joined':
      'if (at % 2) mine.normalize(); else mine.firstChild.splitText(12 + at)',
    'while words in it are wrapped in b and mark, and unwrapped':
      "mine.innerHTML = mine.textContent.replace('lamp', ['<b>lamp</b>', 'lamp', '<mark>la</mark>mp'][at % 3])",
    'while a framework puts equal markup in place of all of it':
      'const like = article.cloneNode(true); article.replaceWith(like); document.querySelector("main").innerHTML += ""',
    'while a framework writes equal text into its node': 'mine.firstChild.data = mine.firstChild.data',
    'while its paragraphs are moved about':
      'const list = document.querySelector("article"); list.append(list.firstElementChild)',
    'while text is put before it in its own node': 'mine.firstChild.insertData(at, "x")',
    'while its paragraph is taken out and put back in one task':
      'const next = mine.nextSibling; mine.remove(); article.insertBefore(mine, next)',
    'while it is moved into another container':
      'const box = document.createElement("div"); mine.before(box); box.append(mine)',
  };
  for (const [what, script] of Object.entries(changes)) {
    test(what, async () => {
      expect(await framesWithout(lesson, script)).toEqual([]);
    });
  }

  test('while someone types into a field that is edited in place', async () => {
    await on.put(lesson.replace('<article', '<article contenteditable'));
    await on.shows(quote);
    await on.page.evaluate(() => {
      const text = document.querySelector('#mine')?.firstChild;
      document.querySelector('article')?.focus();
      if (text) getSelection()?.collapse(text, 0);
    });
    const film = await filmOf(on.page, async () => {
      await on.page.keyboard.type('In the gym, with care: ', { delay: 8 });
      await on.page.keyboard.press('Enter');
      await on.page.keyboard.type('And then. ', { delay: 8 });
    });
    expect(film.filter((shown) => shown !== quote)).toEqual([]);
  });

  test('while an editor takes every key itself and draws the paragraph anew from its own model', async () => {
    await on.put(lesson.replace('<article', '<article contenteditable'));
    await on.shows(quote);
    await on.page.evaluate(() => {
      const article = document.querySelector('article') as HTMLElement;
      let written = '';
      const sentence = document.querySelector('#mine')?.textContent ?? '';
      article.addEventListener('beforeinput', (event) => {
        event.preventDefault();
        written += (event as InputEvent).data ?? '';
        const drawn = document.createElement('p');
        drawn.id = 'mine';
        const [head = '', tail = ''] = sentence.split('lamp');
        drawn.append(
          `${written}${head}`,
          Object.assign(document.createElement('strong'), { textContent: 'lamp' }),
          tail,
        );
        document.querySelector('#mine')?.replaceWith(drawn);
        const caret = drawn.firstChild;
        if (caret) getSelection()?.collapse(caret, written.length);
      });
      article.focus();
    });
    const film = await filmOf(on.page, () => on.page.keyboard.type('Now, slowly, ', { delay: 10 }));
    expect(await on.page.$eval('#mine', (each) => each.textContent)).toContain('Now, slowly, Each pair');
    expect(film.filter((shown) => shown !== quote)).toEqual([]);
  });
});

test('a passage that is typed into keeps to what is there, is gone when deleted, and back when that is undone', async () => {
  await on.put(lesson.replace('<article', '<article contenteditable'));
  await on.shows(quote);
  await on.page.evaluate(() => {
    const text = document.querySelector('#mine')?.firstChild;
    document.querySelector('article')?.focus();
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 48);
  });
  await on.page.keyboard.press('Delete');
  await on.shows();
  await on.page.keyboard.down('Control');
  await on.page.keyboard.press('z');
  await on.page.keyboard.up('Control');
  await on.shows(quote);
});
