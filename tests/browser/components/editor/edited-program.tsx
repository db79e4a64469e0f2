import { useState } from 'preact/hooks';
import { act as settled } from 'preact/test-utils';
import { ProgramEditor } from '@/components/editor/program-editor';
import type { FrameworkDraft } from '@/lib/model/framework';
import { fullProgram } from '@/tests/gallery/full-program';
import { only, shown } from '../shown';

/** The editor with a program that is as its acts leave it, and what a person does in it. */
export async function editing(given: FrameworkDraft = fullProgram) {
  let framework = given;
  let acts = 0;
  function Editor() {
    const [present, setPresent] = useState(given);
    framework = present;
    return (
      <ProgramEditor
        framework={present}
        lost={null}
        backAddress="#/credentials"
        onAct={(act) => {
          acts += 1;
          setPresent((known) => act(known).framework);
        }}
        onAnswer={() => {}}
      />
    );
  }
  let place = document.body;
  await settled(() => {
    place = shown(<Editor />);
  });
  const tree = only<HTMLElement>(place, '[role=tree]');
  tree.style.cssText = 'height: 600px; overflow: auto; position: relative';
  const rows = () => [...tree.querySelectorAll<HTMLElement>('[role=treeitem]')];
  const named = (row: HTMLElement) => (row.ariaLabel ?? '').split(',')[0] ?? '';
  const row = (name: string, nth = 0) => {
    const found = rows().filter((each) => named(each).startsWith(name))[nth];
    if (!found) throw new Error(`no row ${name}`);
    return found;
  };
  return {
    place,
    framework: () => framework,
    acts: () => acts,
    rows,
    /** The codes, or else the names, of the lines from top to bottom. */
    lines: () => rows().map((each) => each.querySelector('.editor-code')?.textContent ?? named(each)),
    row,
    chosen: () => rows().flatMap((each) => (each.ariaSelected === 'true' ? [named(each)] : [])),
    focused: () => named(rows().find((each) => each.tabIndex === 0) ?? tree),
    click: (name: string, held: MouseEventInit = {}, nth = 0) =>
      settled(() => void row(name, nth).dispatchEvent(new MouseEvent('click', { bubbles: true, ...held }))),
    twist: (name: string) => settled(() => only<HTMLElement>(row(name), '[data-twist]').click()),
    press: (key: string, held: KeyboardEventInit = {}) =>
      settled(() => void tree.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...held }))),
    tool: (name: string) =>
      settled(() => {
        const tools = [...place.querySelectorAll<HTMLElement>('.editor-tools button')];
        const found = tools.find(({ textContent }) => textContent === name);
        if (!found) throw new Error(`no tool ${name}`);
        found.click();
      }),
    field: (label: string) => fieldOf(place, label),
    write: (label: string, text: string) => settled(() => write(fieldOf(place, label), text)),
    choose: (label: string, value: string) =>
      settled(() => {
        const field = fieldOf(place, label);
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    tick: (label: string) => settled(() => (fieldOf(place, label) as HTMLInputElement).click()),
    drag: (dragged: string, on: string, share: number) =>
      settled(() => {
        const target = row(on);
        const { top, height } = target.getBoundingClientRect();
        const at = { bubbles: true, cancelable: true, clientY: top + share * height };
        row(dragged).dispatchEvent(new DragEvent('dragstart', { bubbles: true }));
        target.dispatchEvent(new DragEvent('dragover', at));
        target.dispatchEvent(new DragEvent('drop', at));
      }),
  };
}

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function fieldOf(place: ParentNode, label: string): Field {
  const found = [...place.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === label);
  const field = found?.control;
  if (!field) throw new Error(`no field ${label}: ${[...place.querySelectorAll('label')].map((e) => e.textContent)}`);
  return field as Field;
}

/** Writes into a field and leaves it. */
export function write(field: Field, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new FocusEvent('blur'));
}
