import type { ContentSystem } from './system';
import { hasName } from './traces';

/**
 * The central portal, www.ccdi.gov.cn: TRS WCM with templates of its own. Of 100 article pages of 2022–2025 93 have
 * `h2.tit` and `div.content` in `div.Article_61`, the others `.rh_box` with `.source-box` and `.bom-box`.
 */
export const ccdi: ContentSystem = {
  name: '中央纪委国家监委网站',
  recognises: (traces) => hasName(traces, '.Article_61', '.flater_tab', '.bom-box'),
  headline: '.Article_61 .tit, .flater_tab .tit, .rh_box h1, .rh_box h2',
  source: '.daty_con, .source-box',
  body: '.Article_61 .content, .flater_tab .content, .bom-box, .TRS_Editor',
};
