import type { Node } from './bidi.ts';
import type { Key } from './driver.ts';

/** Keys as the protocol writes them. */
const KEYS: Record<Key, string> = { Enter: '\uE007', Escape: '\uE00C', Shift: '\uE008', Tab: '\uE004' };

/** What `input.performActions` takes for a click in the middle of an element. */
export function click({ sharedId }: Node): object {
  return {
    type: 'pointer',
    id: 'mouse',
    actions: [
      { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  };
}

/** … for a text, key by key. */
export function typing(text: string): object {
  return { type: 'key', id: 'keyboard', actions: [...text].flatMap((key) => [down(key), up(key)]) };
}

/** … for keys pressed together. */
export function chord(keys: readonly Key[]): object {
  const values = keys.map((key) => KEYS[key]);
  return { type: 'key', id: 'keyboard', actions: [...values.map(down), ...values.toReversed().map(up)] };
}

function down(value: string): object {
  return { type: 'keyDown', value };
}

function up(value: string): object {
  return { type: 'keyUp', value };
}
