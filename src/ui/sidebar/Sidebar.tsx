import type { VNode } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { languageTag, useLabels, useLanguage } from '../language';
import { useInView } from '../parts/use-in-view';
import { useKeptFocus } from '../parts/use-kept-focus';
import { countFailing } from '../summary/Checks';
import { type ShownNotice, withCorrections } from '../summary/corrected';
import { Dock } from '../summary/Dock';
import { Summary } from '../summary/Summary';
import { DividedNote } from './DividedNote';
import { Foot } from './Foot';
import { PartsNav } from './PartsNav';
import { PointedWords } from './PointedWords';
import type { SidebarProps } from './props';
import { Resizer } from './Resizer';
import { SaveStatus } from './SaveStatus';
import { SelectionDock } from './SelectionDock';
import { Stub } from './Stub';
import { TopBar } from './TopBar';
import { useReading } from './use-reading';
import { useSaveAsked } from './use-save-asked';
import { useSelected } from './use-selected';

/** The summary beside the notice; collapsed, it is a tab at the edge of the window. */
export function Sidebar(props: SidebarProps): VNode {
  const { collapsed, layout } = props;
  const notice = useMemo(() => withCorrections(props.notice, props.corrections), [props.notice, props.corrections]);
  // What was opened or put aside since takes the focus: the part that had it has just gone.
  const first = useRef(collapsed);
  const touched = useRef(false);
  touched.current ||= collapsed !== first.current;
  return collapsed ? (
    <Stub failing={countFailing(notice.checks)} side={layout.side} focus={touched.current} onExpand={props.onExpand} />
  ) : (
    <Open {...props} notice={notice} focus={touched.current} />
  );
}

function Open(props: SidebarProps & { notice: ShownNotice; focus: boolean }): VNode {
  const { notice, save, focus, layout, onCollapse, onLayout } = props;
  const labels = useLabels();
  const language = useLanguage();
  const root = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const selected = useSelected(notice, props.onSelect);
  const { reading, changed, pointed, hide, step } = useReading({ ...props, onShown: selected.clear });
  const [isEditing, setEditing] = useState(false);
  const { onEditing } = props;
  const tellEditing = useCallback(
    (editing: boolean) => {
      setEditing(editing);
      onEditing?.(editing);
    },
    [onEditing],
  );
  const showsSelected = selected.pointers.length > 0 && !isEditing;
  const { asked, ask } = useSaveAsked(save, props.onSave, props.onRetry);

  const [whole, setWhole] = useState(false);
  // After the first painting, which it would hold up.
  useEffect(() => setWhole(true), []);
  const summary = useMemo(() => <Summary notice={notice} reading={reading} whole={whole} />, [notice, reading, whole]);

  useInView(scroller, reading.active);
  const keepFocus = useKeptFocus(root);
  useEffect(() => {
    if (focus) root.current?.querySelector<HTMLElement>('.fold')?.focus();
  }, [focus]);

  const close = () => {
    const pressed = scroller.current?.querySelector<HTMLElement>('.val[aria-pressed="true"]');
    if (root.current?.querySelector('.dock')?.matches(':focus-within')) pressed?.focus();
    hide();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    if (showsSelected) selected.clear();
    else if (reading.active) close();
    else onCollapse();
  };
  return (
    <aside
      ref={root}
      class={`tb sb ${layout.side}`}
      style={{ '--tb-sidebar': `${layout.width}px` }}
      lang={languageTag(language)}
      aria-label={labels.summary}
      tabIndex={-1}
      {...keepFocus}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => event.stopPropagation()}
      onKeyPress={(event) => event.stopPropagation()}
    >
      <TopBar
        save={save}
        onSave={ask.save}
        onOpenRecord={props.onOpenRecord}
        onCollapse={onCollapse}
        layout={layout}
        onLayout={(next) => onLayout(next, true)}
      />
      <SaveStatus save={save} asked={asked} onRetry={ask.retry} onOpenRecord={props.onOpenRecord} />
      {props.divided && <DividedNote divided={props.divided} onJoin={props.onJoin} />}
      <PartsNav scroller={scroller} failing={countFailing(notice.checks)} />
      <div ref={scroller} class="sb-scroll">
        {summary}
      </div>
      {showsSelected && (
        <SelectionDock
          {...selected}
          notice={notice}
          reading={{ ...reading, point: props.onPoint ?? reading.point }}
          onClose={selected.clear}
        />
      )}
      {!showsSelected && reading.active && (
        <Dock
          notice={notice}
          pointer={reading.active}
          source={props.source}
          changed={changed}
          correcting={props.correcting}
          onEditing={tellEditing}
          onPrevious={() => step(-1)}
          onNext={() => step(1)}
          onClose={close}
        />
      )}
      {pointed && pointed !== reading.active && <PointedWords notice={notice} pointer={pointed} scroller={scroller} />}
      <Foot notice={notice} source={props.source} onOpenLibrary={props.onOpenLibrary} />
      <Resizer layout={layout} onWidth={(width, done) => onLayout({ ...layout, width }, done)} />
    </aside>
  );
}
