import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { languageTag, useLabels, useLanguage } from '../language';
import { countFailing } from '../summary/Checks';
import { Dock } from '../summary/Dock';
import { Summary } from '../summary/Summary';
import { DividedNote } from './DividedNote';
import { Foot } from './Foot';
import { PartsNav } from './PartsNav';
import type { SidebarProps } from './props';
import { SaveStatus } from './SaveStatus';
import { Stub } from './Stub';
import { TopBar } from './TopBar';
import { useInView } from './use-in-view';
import { useReading } from './use-reading';
import { useSaveAsked } from './use-save-asked';

/** The summary beside the notice; collapsed, it is a tab at the edge of the window. */
export function Sidebar(props: SidebarProps): VNode {
  const { collapsed } = props;
  const [touched, setTouched] = useState(false);
  const toggle = (then: () => void) => () => {
    setTouched(true);
    then();
  };
  return collapsed ? (
    <Stub failing={countFailing(props.notice.checks)} focus={touched} onExpand={toggle(props.onExpand)} />
  ) : (
    <Open {...props} focus={touched} onCollapse={toggle(props.onCollapse)} />
  );
}

function Open(props: SidebarProps & { focus: boolean }): VNode {
  const { notice, save, focus, onCollapse } = props;
  const labels = useLabels();
  const language = useLanguage();
  const root = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const { reading, changed, hide, step } = useReading(props);
  const { asked, ask } = useSaveAsked(save, props.onSave, props.onRetry);

  useInView(scroller, reading.active);
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
    if (reading.active) close();
    else onCollapse();
  };
  return (
    <aside
      ref={root}
      class="tb sb"
      lang={languageTag(language)}
      aria-label={labels.summary}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => event.stopPropagation()}
      onKeyPress={(event) => event.stopPropagation()}
    >
      <TopBar save={save} onSave={ask.save} onOpenRecord={props.onOpenRecord} onCollapse={onCollapse} />
      <SaveStatus save={save} asked={asked} onRetry={ask.retry} onOpenRecord={props.onOpenRecord} />
      {props.divided && <DividedNote divided={props.divided} onJoin={props.onJoin} />}
      <PartsNav scroller={scroller} failing={countFailing(notice.checks)} />
      <div ref={scroller} class="sb-scroll">
        <Summary notice={notice} reading={reading} />
      </div>
      {reading.active && (
        <Dock
          notice={notice}
          pointer={reading.active}
          source={props.source}
          changed={changed}
          onPrevious={() => step(-1)}
          onNext={() => step(1)}
          onClose={close}
        />
      )}
      <Foot notice={notice} source={props.source} onOpenLibrary={props.onOpenLibrary} />
    </aside>
  );
}
