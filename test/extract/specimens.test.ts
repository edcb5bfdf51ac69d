import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Notice, NoticeCheck, OutlineNode } from '../../src/notice/schema';
import { noticeSchema } from '../../src/notice/schema';
import { documentOf, type ExpectedNode, loadSpecimens } from '../specimens';
import { expectSpansToHold } from './spans';

const notices = loadSpecimens().filter(({ notice }) => notice !== null);
const others = loadSpecimens().filter(({ notice }) => notice === null);

/** A span as the expectations write it: by its words. */
function quoted<Entity extends { start: number; end: number }>(text: string, entities: Entity[]) {
  return entities.map(({ start, end, ...rest }) => ({ ...rest, quote: text.slice(start, end) }));
}

function withoutOffsets(nodes: OutlineNode[]): ExpectedNode[] {
  return nodes.map(({ marker, heading, problem, children }) => ({
    marker,
    heading,
    problem,
    children: withoutOffsets(children),
  }));
}

/** The notice in the form of `expected.json`; checks apart, since their order means nothing. */
function asExpected({ text, evidence, checks, ...notice }: Notice) {
  return {
    ...notice,
    outline: withoutOffsets(notice.outline),
    documents: quoted(text, notice.documents),
    people: quoted(text, notice.people),
    dates: quoted(text, notice.dates),
    amounts: quoted(text, notice.amounts),
    percents: quoted(text, notice.percents),
  };
}

function sorted(checks: unknown): NoticeCheck[] {
  return Array.isArray(checks)
    ? checks
        .map(({ code, subject, status, stated, computed }) => ({ code, subject, status, stated, computed }))
        .sort((a, b) => `${a.code}${a.subject}${a.status}`.localeCompare(`${b.code}${b.subject}${b.status}`))
    : [];
}

describe.each(notices)('specimen $slug: $shape', ({ html, notice: expected }) => {
  const notice = extract(documentOf(html));
  if (notice.kind === null) throw new Error(`not recognised: ${notice.reason}`);
  const actual: Record<string, unknown> = asExpected(notice);
  const fields = Object.keys(expected ?? {}).filter((key) => key !== 'checks');

  it.each(fields)('has the %s that was read by hand', (field) => {
    expect(actual[field]).toEqual(expected?.[field]);
  });

  it('has the checks that were computed by hand', () => {
    expect(sorted(notice.checks)).toEqual(sorted(expected?.checks));
  });

  it('is valid by the contract, and every span holds', () => {
    expect(noticeSchema.parse(notice)).toEqual(notice);
    expectSpansToHold(notice);
  });
});

describe.each(others)('near miss $slug: $shape', ({ html }) => {
  it('is no notice, with a reason', () => {
    const result = extract(documentOf(html));
    expect(result).toEqual({ schemaVersion: 1, kind: null, reason: expect.stringMatching(/\S/u) });
  });
});
