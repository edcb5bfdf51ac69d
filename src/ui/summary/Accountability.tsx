import type { VNode } from 'preact';
import { type Pointer, toPointer } from '../../notice/pointer';
import type { Notice } from '../../notice/schema';
import { useLabels } from '../language';
import { CheckSign } from '../parts/CheckSign';
import { asRead, isShown, type ShownNotice } from './corrected';
import { isPersonTimes } from './describe';
import { Fact, FactMark } from './Fact';
import type { PanelProps } from './reading';
import { EmptySection, Section } from './Section';

const SANCTIONS = ['partyDiscipline', 'governmentSanction', 'organizationalMeasures'] as const;
const SINGLES = ['admonition', 'reminder'] as const;

/** Discipline and the milder measures, with their parts; all bars on one scale. */
export function Accountability({ notice, reading }: PanelProps): VNode {
  const labels = useLabels();
  const block = notice.accountability;
  const most = Math.max(0, ...listCounts(notice));
  const stated =
    SANCTIONS.some((name) => block[name]) || SINGLES.some((name) => isShown(notice, `/accountability/${name}`));
  if (!stated) return <EmptySection part="accountability" title={labels.sections.accountability} />;
  const fact = { notice, reading, most };
  return (
    <Section part="accountability" title={labels.sections.accountability} end={labels.unitOfTable}>
      <table class="acc" aria-label={labels.sections.accountability}>
        {SANCTIONS.map((name) => (
          <tbody key={name} class="grp">
            <Row {...fact} pointer={`/accountability/${name}/total`} count={block[name]?.total ?? null}>
              {labels.fields[`/accountability/${name}`]}
              {hasFailed(notice, `/accountability/${name}`) && (
                <span title={labels.checks.differsFromParts}>
                  <CheckSign status="fail" />
                  <span class="sr">{labels.checks.differsFromParts}</span>
                </span>
              )}
            </Row>
            {partsOf(notice, name).map((part) => (
              <Row
                key={part}
                {...fact}
                part
                pointer={toPointer('accountability', name, 'breakdown', part)}
                count={block[name]?.breakdown[part] ?? null}
              >
                {part}
              </Row>
            ))}
          </tbody>
        ))}
        <tbody class="grp">
          {SINGLES.map((name) => (
            <Row key={name} {...fact} pointer={`/accountability/${name}`} count={block[name]}>
              {labels.fields[`/accountability/${name}`]}
              {isPersonTimes(notice, `/accountability/${name}`) && <small class="meta">{labels.units.times}</small>}
            </Row>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** The parts of a sanction, those that a person took away with them. */
function partsOf(notice: ShownNotice, name: (typeof SANCTIONS)[number]): string[] {
  const parts = [asRead(notice), notice].flatMap(({ accountability }) =>
    Object.keys(accountability[name]?.breakdown ?? {}),
  );
  return [...new Set(parts)];
}

interface RowProps extends PanelProps {
  pointer: Pointer;
  count: number | null;
  most: number;
  part?: boolean;
  children: VNode | string | (VNode | string | false)[];
}

function Row({ notice, reading, pointer, count, most, part, children }: RowProps): VNode {
  const look = `${part ? 'sub' : 'tot'}${reading.active === pointer ? ' on' : ''}`;
  return (
    <tr class={look}>
      <th scope="row" lang={part ? 'zh-CN' : undefined}>
        {children}
        <FactMark notice={notice} pointer={pointer} />
      </th>
      <td class="n">
        <Fact notice={notice} reading={reading} pointer={pointer} short unmarked />
      </td>
      <td class="b">
        {count !== null && count > 0 && (
          <span class={part ? 'bar part' : 'bar'} style={{ width: `${((count / most) * 100).toFixed(1)}%` }} />
        )}
      </td>
    </tr>
  );
}

function listCounts(notice: Notice): number[] {
  const block = notice.accountability;
  const sanctions = SANCTIONS.flatMap((name) => [
    block[name]?.total ?? 0,
    ...Object.values(block[name]?.breakdown ?? {}),
  ]);
  return [...sanctions, ...SINGLES.map((name) => block[name] ?? 0)];
}

function hasFailed(notice: Notice, subject: string): boolean {
  return notice.checks.some((check) => check.status === 'fail' && check.code === 'sum' && check.subject === subject);
}
