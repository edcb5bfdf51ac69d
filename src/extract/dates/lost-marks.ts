/** 2018625日 and 20189月 lost their 年, 2024年318日 and 318日至520日 their 月. */
const LOST = /(?=\d{3})(?<!\d)(?:20\d{3,6}[月日]|\d{4}年\d{3,4}日|\d{3,4}日[至到])/u;

/** Whether marks between digits are lost in a text: then bare digits before 日 are a month and day too. */
export function hasLostMarks(folded: string): boolean {
  return LOST.test(folded);
}
