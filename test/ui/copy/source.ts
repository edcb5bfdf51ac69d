import type { CopySource } from '../../../src/ui/copy/copy-source';

/** Without an offset, so that the time shown is the same wherever the tests are run. */
export const SOURCE: CopySource = {
  url: 'http://www.yunxi.example/art_1_2.html?id=3&page=1',
  site: '云溪市纪检监察网站',
  accessedAt: '2026-01-02T03:04:05',
  fingerprint: '0123456789abcdef'.repeat(4),
};
