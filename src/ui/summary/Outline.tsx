import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Pointer } from '../../notice/pointer';
import { useLabels } from '../language';
import { FilterField } from '../parts/FilterField';
import { Icon } from '../parts/Icon';
import { describe } from './describe';
import { Fact } from './Fact';
import { type Branch, countInside, findBranches, tally } from './outline-rows';
import type { PanelProps } from './reading';
import { EmptySection, Section } from './Section';
import { useHere } from './use-here';
import { useOnActive } from './use-on-active';

/** The notice's numbered structure as a tree that folds; every heading leads to its place. */
export function Outline({ notice, reading }: PanelProps): VNode {
  const labels = useLabels();
  const [wanted, setWanted] = useState('');
  const here = useHere(reading.follow);
  if (notice.outline.length === 0) return <EmptySection part="outline" title={labels.sections.outline} />;
  const branches = findBranches(notice.outline, '/outline', wanted);
  const { parts, sections } = tally(notice.outline);
  return (
    <Section part="outline" title={labels.sections.outline} end={labels.outline.tally(parts, sections)}>
      <FilterField label={labels.outline.filter} onFilter={setWanted} />
      {branches.length === 0 && <p class="okline">{labels.outline.noMatch}</p>}
      <ul class="tree">
        {branches.map((branch) => (
          <Row
            key={branch.pointer}
            notice={notice}
            reading={reading}
            branch={branch}
            searching={wanted !== ''}
            here={here}
            depth={0}
          />
        ))}
      </ul>
    </Section>
  );
}

interface RowProps extends PanelProps {
  branch: Branch;
  searching: boolean;
  /** The section that is being read. */
  here: Pointer | null;
  depth: number;
}

function Row({ notice, reading, branch, searching, here, depth }: RowProps): VNode {
  const labels = useLabels();
  const [unfolded, setUnfolded] = useState(false);
  const { node, pointer, children } = branch;
  useOnActive(
    reading.active,
    (active) => active.startsWith(`${pointer}/`),
    () => setUnfolded(true),
  );
  const open = unfolded || (searching && !branch.matches);
  // Where the section itself is folded away, the one that holds it is marked.
  const isHere = here === pointer || (!open && here?.startsWith(`${pointer}/`) === true);
  const name = describe(notice, pointer, labels)?.shown ?? node.marker;
  return (
    <li aria-current={isHere ? 'location' : undefined}>
      <div class="row" style={{ paddingLeft: `${6 + depth * 14}px` }}>
        {children.length === 0 ? (
          <span class="tw" />
        ) : (
          <button
            type="button"
            class="tw"
            aria-expanded={open}
            aria-label={(open ? labels.outline.fold : labels.outline.expand)(name)}
            onClick={() => setUnfolded(!open)}
          >
            <Icon name={open ? 'down' : 'right'} />
          </button>
        )}
        {node.heading !== null && <span class="mkr">{node.marker}</span>}
        <span class="hd">
          <Fact notice={notice} reading={reading} pointer={pointer} />
        </span>
        <span class="ct">{countInside(notice, node, labels)}</span>
      </div>
      {open && (
        <ul>
          {children.map((child) => (
            <Row
              key={child.pointer}
              notice={notice}
              reading={reading}
              branch={child}
              searching={searching}
              here={here}
              depth={depth + 1}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
