/** How often a notice of rectification speaks of 整改 at the least. */
const FEWEST = 4;

/** What the title of a page with another kind of notice says. */
const OTHER_KINDS =
  /接受.{0,24}(?:审查|调查)|开除党籍|双开|(?:通报|曝光).{0,12}[起例]|巡[视察].{0,20}(?:公告|反馈|进驻|动员|启动|展开)|反馈.{0,12}巡[视察]/u;

/**
 * Whether a page is worth reading: a cheap look that lets every notice through and most other pages not. `detect`
 * decides.
 * @param text the page's raw text
 * @param title the page's own title
 */
export function mayBeNotice(text: string, title: string): boolean {
  return mayBeRectification(text) || OTHER_KINDS.test(title);
}

function mayBeRectification(text: string): boolean {
  return (
    text.split('整改').length > FEWEST &&
    /巡\s?[视察]/u.test(text) &&
    (/现\s?[将就][^。]{0,80}(?:公[布开示]|通报|报告|如下)/u.test(text) ||
      /整改[^。\n]{0,12}(?:通报|报告|公开)/u.test(text))
  );
}
