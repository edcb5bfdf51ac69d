/** How often a notice speaks of 整改 at the least. */
const FEWEST = 4;

/**
 * Whether a page is worth reading: a cheap look at its raw text that lets every notice through and most other pages
 * not. `detect` decides.
 */
export function mayBeNotice(text: string): boolean {
  return (
    text.split('整改').length > FEWEST &&
    /巡\s?[视察]/u.test(text) &&
    (/现\s?[将就][^。]{0,80}(?:公[布开示]|通报|报告|如下)/u.test(text) ||
      /整改[^。\n]{0,12}(?:通报|报告|公开)/u.test(text))
  );
}
