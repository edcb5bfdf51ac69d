import type { ContentSystem } from './system';
import { hasName } from './traces';

/**
 * TRS WCM (拓尔思), under most provincial portals: the editor's element stays around the body whatever the template,
 * `.TRS_Editor` of the old one, `.TRS_UEDITOR` of the new one. What stands around it is each portal's own.
 */
export const trs: ContentSystem = {
  name: 'TRS WCM',
  recognises: (traces) =>
    hasName(traces, '.TRS_Editor', '.TRS_UEDITOR', '.trs_editor_view', '#TRS_AUTOADD', '#_Custom_V6_Style_'),
  headline: '.tit',
  source: '.daty_con, .laiyuan, .bon',
  body: '.TRS_Editor, .TRS_UEDITOR, .trs_editor_view, .trs_paper_default, #TRS_AUTOADD',
};
