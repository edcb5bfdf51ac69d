import { SAYS } from './headlines';

/**
 * Whether a page is worth reading: a cheap look that lets every notice through and most other pages not. `detect`
 * decides.
 * @param text the page's raw text
 * @param title the page's own title
 */
export function mayBeNotice(text: string, title: string): boolean {
  // The headline stands beside the names of column and site.
  const headlines = title.replace(/\s/gu, '').split(/[-_—|丨]/u);
  return mayBeRectification(text) || Object.values(SAYS).some((says) => headlines.some((words) => says.test(words)));
}

function mayBeRectification(text: string): boolean {
  return (
    // It speaks of 整改 four times at the least.
    text.split('整改').length > 4 &&
    /巡\s?[视察]/u.test(text) &&
    (/现\s?[将就][^。]{0,80}(?:公[布开示]|通报|报告|如下)/u.test(text) ||
      /整改[^。\n]{0,12}(?:通报|报告|公开)/u.test(text))
  );
}
