import { describe, expect, it } from 'vitest';
import { PORTAL_HOSTS, portalMatchPatterns, portalOf } from '../../src/page/portals/hosts';

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

  it.each(['zjsjw.gov.cn.example.com', 'notzjsjw.gov.cn', 'www.huzhou.gov.cn', 'gov.cn', '12388.gov.cn', ''])(
    '%s is none',
    (hostname) => {
      expect(portalOf(hostname)).toBeNull();
    },
  );
});

describe('the match patterns', () => {
  it('name every host once and never a whole top-level domain', () => {
    const patterns = portalMatchPatterns();
    expect(new Set(patterns).size).toBe(PORTAL_HOSTS.length);
    for (const pattern of patterns)
      expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:cn|com|net)\/\*$/u);
    expect(patterns).not.toContain('*://*.gov.cn/*');
  });
});
