import { describe, expect, it } from 'vitest';
import { PORTAL_HOSTS, portalMatchPatterns, portalOf } from '../../src/page/portals/hosts';

const LOOK_ALIKES = [
  ...['zjsjw.gov.cn.example.com', 'notzjsjw.gov.cn', 'xzjsjw.gov.cn', 'www-zjsjw.gov.cn', 'zjsjw.gov.cn@evil.example'],
  ...['zjsjw.gov.com', 'zjsjw-gov.cn', '.zjsjw.gov.cn.', 'www.huzhou.gov.cn', 'gov.cn', '12388.gov.cn', ''],
];

/** Whether an address matches a pattern, as browsers match it: the host itself or a subdomain, never the user's part. */
function matches(pattern: string, address: string): boolean {
  const host = /^\*:\/\/\*\.(?<host>[^/]+)\/\*$/u.exec(pattern)?.groups?.host;
  const { hostname, protocol } = new URL(address);
  return host !== undefined && /^https?:$/u.test(protocol) && (hostname === host || hostname.endsWith(`.${host}`));
}

describe('the portal of a host name', () => {
  it.each([
    ['www.zjsjw.gov.cn', '浙江省'],
    ['zjsjw.gov.cn', '浙江省'],
    ['jjw.huzhou.gov.cn', '浙江省湖州'],
    ['wh.nmgjjjc.gov.cn', '内蒙古自治区乌海'],
    ['kfq.wh.nmgjjjc.gov.cn', '内蒙古自治区乌海'],
    ['www.nmgjjjc.gov.cn', '内蒙古自治区'],
  ])('%s is one', (hostname, place) => {
    expect(portalOf(hostname)?.place).toBe(place);
  });

  it.each(LOOK_ALIKES)('%s is none', (hostname) => {
    expect(portalOf(hostname)).toBeNull();
  });
});

describe('the match patterns', () => {
  it('name every host once and never a whole top-level domain', () => {
    const patterns = portalMatchPatterns();
    expect(new Set(patterns).size).toBe(PORTAL_HOSTS.length);
    for (const pattern of patterns)
      expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:cn|com|net)\/\*$/u);
    expect(patterns).not.toContain('*://*.gov.cn/*');
  });

  it.each([
    ...['https://zjsjw.gov.cn.example.com/', 'https://xzjsjw.gov.cn/', 'https://zjsjw.gov.cn@evil.example/'],
    ...[
      'https://evil.example/zjsjw.gov.cn/',
      'https://evil.example/?https://www.zjsjw.gov.cn/',
      'ftp://www.zjsjw.gov.cn/',
    ],
  ])('leave %s alone', (address) => {
    expect(portalMatchPatterns().filter((pattern) => matches(pattern, address))).toEqual([]);
    expect(portalOf(new URL(address).hostname) !== null).toBe(address.startsWith('ftp:'));
  });

  it('reach a portal and its subdomains', () => {
    for (const address of ['http://zjsjw.gov.cn/a.shtml', 'https://www.zjsjw.gov.cn/', 'http://x.zjsjw.gov.cn:8080/'])
      expect(portalMatchPatterns().some((pattern) => matches(pattern, address))).toBe(true);
  });
});
