import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';
import { noticeSchema } from '../../src/notice/schema';
import { readDump } from '../../src/page/read-dump';
import { loadDumps, SHARED } from '../specimens';
import { expectSpansToHold } from './spans';

/** What must be right to the last line: the figures that people act on. */
const EXACT = /^\S+ \/(?:inspection|accountability|progress)\b/u;

/** The folders with real and composed notices beside the project, and the share of their facts that must be right. */
const COLLECTIONS = [
  { folder: 'seeds', gold: 'gold', leastF1: 0.99 },
  { folder: 'specimens', gold: 'specimens', leastF1: 0.99 },
];

describe.each(COLLECTIONS)('../shared/$folder', ({ folder, gold, leastF1 }) => {
  const dumps = loadDumps(folder);
  if (dumps.length === 0) {
    it(`is not here: nothing compared with ../shared/${gold}`, () => {
      expect(existsSync(join(SHARED, folder))).toBe(false);
    });
    return;
  }
  const notices = dumps.map(({ file, dump }) => ({ file, notice: extract(readDump(dump)) }));

  it.each(notices)('$file is valid by the contract, and every span holds', ({ notice }) => {
    expectSpansToHold(noticeSchema.parse(notice));
  });

  it(`scores at least ${leastF1}, and every figure of inspection, accountability and progress is right`, () => {
    const lines = notices.map(({ file, notice }) => JSON.stringify({ ...notice, file })).join('\n');
    const score = spawnSync('node', [join(SHARED, 'score.mjs'), join(SHARED, gold), '--verbose'], {
      input: lines,
      encoding: 'utf8',
    });
    const differences = score.stdout.split('\n').filter((line) => EXACT.test(line));
    expect(differences).toEqual([]);
    const f1 = Number(/^micro F1 (?<f1>[\d.]+)/mu.exec(score.stdout)?.groups?.f1);
    expect(f1).toBeGreaterThanOrEqual(leastF1);
  });
});
