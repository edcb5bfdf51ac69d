import { expect, test } from 'vitest';
import { readLayout, USUAL_LAYOUT } from '../../src/ui/sidebar/layout';

test.each([
  ['nothing was stored', undefined],
  ['something else was stored', 'left'],
  ['what was stored makes no sense', { side: 'top', mode: 7, width: '380' }],
])('the usual layout holds where %s', (_, stored) => {
  expect(readLayout(stored)).toEqual(USUAL_LAYOUT);
});

test('a width out of bounds is brought within', () => {
  expect(readLayout({ side: 'left', mode: 'overlay', width: 9000 })).toEqual({
    side: 'left',
    mode: 'overlay',
    width: 560,
  });
});
