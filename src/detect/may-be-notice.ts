import { SAYS } from './headlines';

/** How often a notice of rectification speaks of 整改 at the least. */
const FEWEST = 4;

/** What parts the headline from the names of column and site in a page's title. */
const PARTS = /[-_—|丨]/u;

/**
 * Whether a page is worth reading: a cheap look that lets every notice through and most other pages not. `detect`
 * decides.
 * @param text the page's raw text
 * @param title the page's own title
 */
export function mayBeNotice(text: string, title: string): boolean {
  const headlines = title.replace(/\s/gu, '').split(PARTS);
  return mayBeRectification(text) || Object.values(SAYS).some((says) => headlines.some((words) => says.test(words)));
}

function mayBeRectification(text: string): boolean {
  return (
    text.split('整改').length > FEWEST &&
    /巡\s?[视察]/u.test(text) &&
    (/现\s?[将就][^。]{0,80}(?:公[布开示]|通报|报告|如下)/u.test(text) ||
      /整改[^。\n]{0,12}(?:通报|报告|公开)/u.test(text))
  );
}
