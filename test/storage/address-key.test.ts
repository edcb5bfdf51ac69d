import { expect, test } from 'vitest';
import { addressKey } from '../../src/storage/address-key';

const PAGE = 'https://www.yunxi.example/art/2025/2/18/art_1.html';

test.each([
  ['another scheme', 'http://www.yunxi.example/art/2025/2/18/art_1.html'],
  ['the default port written out', 'https://www.yunxi.example:443/art/2025/2/18/art_1.html'],
  ['a place on the page', `${PAGE}#zhengwen`],
  ['an empty query', `${PAGE}?`],
  ['a messenger’s parameters', `${PAGE}?from=singlemessage&isappinstalled=0`],
  ['a campaign’s parameters', `${PAGE}?utm_source=a&UTM_medium=b&spm=c`],
  ['capitals in the host', 'https://WWW.Yunxi.example/art/2025/2/18/art_1.html'],
  ['a root dot after the host', 'https://www.yunxi.example./art/2025/2/18/art_1.html'],
])('%s is the same page', (_, address) => {
  expect(addressKey(address)).toBe(addressKey(PAGE));
});

test.each([
  ['another path', 'https://www.yunxi.example/art/2025/2/18/art_2.html'],
  ['another host', 'https://yunxi.example/art/2025/2/18/art_1.html'],
  ['another port', 'https://www.yunxi.example:8080/art/2025/2/18/art_1.html'],
  ['a query that chooses the page', `${PAGE}?id=7`],
  ['a section by the name that messengers use too', `${PAGE}?from=jcms`],
  ['a route in the fragment', `${PAGE}#/article/7`],
  ['capitals in the path', 'https://www.yunxi.example/art/2025/2/18/ART_1.html'],
])('%s is another page', (_, address) => {
  expect(addressKey(address)).not.toBe(addressKey(PAGE));
});

test('the order of the query does not matter', () => {
  expect(addressKey('https://yunxi.example/a?id=7&col=2')).toBe(addressKey('http://yunxi.example/a?col=2&id=7'));
});

test('what is no address stays as it is', () => {
  expect(addressKey(' 云溪 ')).toBe('云溪');
});
