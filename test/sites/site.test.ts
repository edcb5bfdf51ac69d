import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  isSwitchedOff,
  readSettings,
  withAdded,
  withoutAdded,
  withSite,
} from '../../src/sites/settings';
import { hostFromInput, hostOf, patternOf, siteOf, siteOfPattern } from '../../src/sites/site';

describe('what a person types as a site', () => {
  it.each([
    ['www.yunxi.example', 'www.yunxi.example'],
    ['  https://www.yunxi.example/art/2025/1.html?x=1#top ', 'www.yunxi.example'],
    ['http://www.yunxi.example:8080/', 'www.yunxi.example'],
    ['WWW.Yunxi.Example', 'www.yunxi.example'],
  ])('%s is a host', (input, host) => expect(hostFromInput(input)).toBe(host));

  it.each([
    '',
    '云溪市',
    'yunxi',
    'localhost',
    'file:///C:/notice.html',
    'chrome://extensions',
    '*.gov.cn',
    'a b.cn',
    'a..cn',
  ])('“%s” is none', (input) => expect(hostFromInput(input)).toBeNull());
});

describe('the host of an address', () => {
  it.each([
    ['http://www.zjsjw.gov.cn/1.html', 'www.zjsjw.gov.cn'],
    ['about:blank', null],
    ['moz-extension://1/library.html', null],
    ['file:///notice.html', null],
    [undefined, null],
  ])('%s: %s', (address, host) => expect(hostOf(address)).toBe(host));
});

describe('a pattern', () => {
  it('covers a portal with its subdomains, and of any other site the host alone', () => {
    expect(patternOf('zjsjw.gov.cn')).toBe('*://*.zjsjw.gov.cn/*');
    expect(patternOf('www.yunxi.example')).toBe('*://www.yunxi.example/*');
  });

  it.each(['zjsjw.gov.cn', 'www.yunxi.example'])('leads back to %s', (site) =>
    expect(siteOfPattern(patternOf(site))).toBe(site),
  );

  it.each(['*://*/*', '<all_urls>', '*://*.gov.cn/*', 'https://*.example/*'])('%s names no site', (pattern) =>
    expect(siteOfPattern(pattern)).toBeNull(),
  );
});

describe('switching', () => {
  it('a portal off stops its subdomains, and nothing that only looks like it', () => {
    const settings = withSite(DEFAULT_SETTINGS, siteOf('www.zjsjw.gov.cn'), false);
    expect(isSwitchedOff(settings, 'www.zjsjw.gov.cn')).toBe(true);
    expect(isSwitchedOff(settings, 'nozjsjw.gov.cn')).toBe(false);
    expect(isSwitchedOff(settings, 'zjsjw.gov.cn.example')).toBe(false);
  });

  it('a city on turns its province on, since it is below it', () => {
    const settings = withSite(withSite(DEFAULT_SETTINGS, 'nmgjjjc.gov.cn', false), 'wh.nmgjjjc.gov.cn', true);
    expect(isSwitchedOff(settings, 'wh.nmgjjjc.gov.cn')).toBe(false);
  });

  it('an added site off leaves its subdomains alone, since it never covered them', () => {
    const settings = withSite(DEFAULT_SETTINGS, 'yunxi.example', false);
    expect(isSwitchedOff(settings, 'yunxi.example')).toBe(true);
    expect(isSwitchedOff(settings, 'www.yunxi.example')).toBe(false);
  });

  it('twice is the same as once', () => {
    const once = withSite(DEFAULT_SETTINGS, 'zjsjw.gov.cn', false);
    expect(withSite(once, 'zjsjw.gov.cn', false)).toEqual(once);
    expect(withSite(once, 'zjsjw.gov.cn', true)).toEqual(DEFAULT_SETTINGS);
  });

  it('a site that is added is on, and gone when it is removed', () => {
    const added = withAdded(withSite(DEFAULT_SETTINGS, 'www.yunxi.example', false), 'www.yunxi.example');
    expect(added).toEqual({ on: true, added: ['www.yunxi.example'], off: [] });
    expect(withAdded(added, 'www.yunxi.example')).toEqual(added);
    expect(withoutAdded(added, 'www.yunxi.example')).toEqual(DEFAULT_SETTINGS);
  });
});

describe('settings that were stored', () => {
  it.each([undefined, null, 'on', { on: 'yes' }, { on: true, added: [1], off: [] }])(
    'as %o are those of a fresh installation',
    (stored) => expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS),
  );

  it('are read as they are', () => {
    const settings = { on: false, added: ['www.yunxi.example'], off: ['zjsjw.gov.cn'] };
    expect(readSettings(settings)).toEqual(settings);
  });
});
