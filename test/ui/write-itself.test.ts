// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { writeItself } from '../../src/ui/parts/write-itself';

// What the DOM of the tests lacks; without shadow roots it is the selection's own range.
Selection.prototype.getComposedRanges = function (this: Selection) {
  const { startContainer, startOffset, endContainer, endOffset } = this.getRangeAt(0);
  return [new StaticRange({ startContainer, startOffset, endContainer, endOffset })];
};

afterEach(() => document.body.replaceChildren());

/** A line in which a part is selected, given between bars: a caret between two that stand together. */
function lineWith(marked: string): HTMLElement {
  const [before = '', selected = '', after = ''] = marked.split('|');
  const line = document.body.appendChild(document.createElement('div'));
  line.replaceChildren(before + selected + after);
  const text = line.firstChild ?? line;
  getSelection()?.setBaseAndExtent(text, before.length, text, before.length + selected.length);
  return line;
}

/** The line's text with its caret after something was done to it. */
function after(line: HTMLElement): string {
  const text = line.textContent ?? '';
  const at = getSelection()?.anchorOffset ?? 0;
  return `${text.slice(0, at)}|${text.slice(at)}`;
}

const event = (inputType: string, data: string | null = null, more: InputEventInit = {}) =>
  new InputEvent('beforeinput', { inputType, data, cancelable: true, ...more });

test.each([
  ['31||', 'insertText', '5', '315|'],
  ['||', 'insertText', '5', '5|'],
  ['|31|个', 'insertText', '5', '5|个'],
  ['3||1', 'insertText', '一\n二', '3一 二|1'],
  ['31||', 'deleteContentBackward', null, '3|'],
  ['||31', 'deleteContentBackward', null, '|31'],
  ['||31', 'deleteContentForward', null, '|1'],
  // A character of two code units goes as one.
  ['甲\u{20BB7}||', 'deleteContentBackward', null, '甲|'],
  ['2024|-03|-11', 'deleteByCut', null, '2024|-11'],
  ['甲 乙丙 ||', 'deleteWordBackward', null, '甲 |'],
  ['||甲乙 丙', 'deleteWordForward', null, '| 丙'],
  ['甲乙||丙', 'deleteSoftLineBackward', null, '|丙'],
])('of “%s” %s makes what the browser would', (marked, inputType, data, expected) => {
  const line = lineWith(marked);
  const doing = event(inputType, data);
  expect(writeItself(line, doing)).toBe(true);
  expect([after(line), doing.defaultPrevented]).toEqual([expected, true]);
});

test.each([
  ['what an input method is composing', event('insertCompositionText', '巡', { isComposing: true })],
  ['what cannot be stopped', event('insertText', '5', { cancelable: false })],
  ['going back', event('historyUndo')],
])('%s is left to the browser', (_, doing) => {
  const line = lineWith('31||');
  expect(writeItself(line, doing)).toBe(false);
  expect([line.textContent, doing.defaultPrevented]).toEqual(['31', false]);
});

test('what is selected elsewhere is not touched', () => {
  const line = lineWith('31||');
  lineWith('|别处|');
  expect(writeItself(line, event('insertText', '5'))).toBe(false);
  expect(line.textContent).toBe('31');
});
