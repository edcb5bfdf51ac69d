// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { USUAL_LAYOUT } from '../../src/ui/sidebar/layout';
import { type MountProps, mountSidebar } from '../../src/ui/sidebar/mount-sidebar';
import { SOURCE } from './copy/source';
import { NOTICE } from './summary-notice';
import { allByRole, byRole } from './summary-queries';

const nothing = () => {};
const PROPS: MountProps = {
  notice: NOTICE,
  source: SOURCE,
  save: { state: 'unsaved' },
  corrections: {},
  correcting: { correct: async () => ({ ok: true, value: null }), undo: async () => ({ ok: true, value: null }) },
  divided: null,
  collapsed: false,
  layout: USUAL_LAYOUT,
  onLayout: nothing,
  onJoin: () => {},
  onSave: nothing,
  onRetry: nothing,
  onOpenRecord: nothing,
  onOpenLibrary: nothing,
  onCollapse: nothing,
  onExpand: nothing,
  onShow: () => 'shown',
};

test('a sidebar is put into a closed shadow root, changed and taken away again', () => {
  const host = document.body.appendChild(document.createElement('div'));
  const shadow = host.attachShadow({ mode: 'closed' });
  const mounted = mountSidebar(shadow, PROPS);
  byRole(shadow, 'complementary', '通报摘要');
  expect(host.innerHTML).toBe('');

  mounted.update({ ...PROPS, language: 'en' });
  byRole(shadow, 'complementary', 'Notice summary');

  mounted.update({ ...PROPS, collapsed: true });
  expect(allByRole(shadow, 'complementary')).toEqual([]);

  mounted.unmount();
  expect(shadow.childNodes).toHaveLength(0);
});
