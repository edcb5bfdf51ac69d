/** A part of a line's text, by its offsets. */
interface Part {
  start: number;
  end: number;
}

/**
 * Does to the text of an editable line what the browser would do, in its place: only what a browser itself has written
 * makes Chromium ask its maker how to fill it in. What an input method is composing is left to it, and so is going back.
 * @returns whether anything was done
 */
export function writeItself(line: HTMLElement, event: InputEvent): boolean {
  const { inputType, cancelable, isComposing } = event;
  const selected = selectedIn(line);
  if (!cancelable || isComposing || !selected || !/^(?:insert|delete)/u.test(inputType)) return false;
  event.preventDefault();
  const text = line.textContent ?? '';
  const { start, end } = inputType.startsWith('insert') ? selected : partToDelete(text, selected, inputType);
  const words = inputType.startsWith('insert') ? wordsOf(event) : '';
  line.replaceChildren(text.slice(0, start) + words + text.slice(end));
  const caret = start + words.length;
  getSelection()?.collapse(line.firstChild ?? line, line.firstChild ? caret : 0);
  return true;
}

/** What is inserted, written, pasted or dropped, on one line. */
function wordsOf({ data, dataTransfer }: InputEvent): string {
  return (data ?? dataTransfer?.getData('text/plain') ?? '').replace(/\s*\n\s*/gu, ' ');
}

/** What a deletion takes: what is selected, or else a character, a word or all on one side of the caret. */
function partToDelete(text: string, { start, end }: Part, inputType: string): Part {
  if (start < end) return { start, end };
  const isBackward = inputType.endsWith('Backward');
  if (!isBackward && !inputType.endsWith('Forward')) return { start, end };
  const side = isBackward ? [...text.slice(0, start)].reverse() : [...text.slice(end)];
  const length = side.slice(0, countToDelete(side, inputType)).join('').length;
  return isBackward ? { start: start - length, end } : { start, end: end + length };
}

function countToDelete(side: readonly string[], inputType: string): number {
  if (/Content/u.test(inputType)) return 1;
  if (!/Word/u.test(inputType)) return side.length;
  const word = side.findIndex((char) => char.trim() !== '');
  const after = side.findIndex((char, at) => word >= 0 && at > word && char.trim() === '');
  return after < 0 ? side.length : after;
}

/** The part of the line's text that is selected; the caret alone is an empty one. Null where it is elsewhere. */
function selectedIn(line: HTMLElement): Part | null {
  const root = line.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const range = document.getSelection()?.getComposedRanges({ shadowRoots })[0];
  if (!range || !line.contains(range.startContainer) || !line.contains(range.endContainer)) return null;
  const offset = (container: Node, at: number) => {
    const before = document.createRange();
    before.setStart(line, 0);
    before.setEnd(container, at);
    return before.toString().length;
  };
  return {
    start: offset(range.startContainer, range.startOffset),
    end: offset(range.endContainer, range.endOffset),
  };
}
