import { founder } from './founder';
import type { ContentSystem } from './system';
import { hasName } from './traces';

/**
 * The papers of 浙江日报 (zjol.com.cn) and those made like them: Founder's system with a template in which a headline
 * has three parts, 引题, 主题 and 副题, of which only the 主题 is the article's title.
 */
export const zjol: ContentSystem = {
  ...founder,
  name: '浙报数字报',
  recognises: (traces) => hasName(traces, '.main-article-alltitle', '.main-article-content'),
  headline: '.main-article-title',
  body: '.main-article-content, founder-content, #ozoom',
};
