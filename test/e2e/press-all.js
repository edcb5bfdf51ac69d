// Runs inside a page: unfolds everything under the sidebar's root, goes through all of its tabs and presses every value.
// Gives as JSON, a press at a time, where it led: the words highlighted, what stands before and after them in the page,
// and whether they can be seen.
async (root) => {
  const AROUND = 12;
  const MOST_LEVELS = 20;

  const all = (selector) => [...root.querySelectorAll(selector)];
  const rendered = () => new Promise((resolve) => setTimeout(resolve));
  const withoutSpace = (range) => range.toString().replace(/\s/gu, '');
  const click = async (buttons) => {
    for (const button of buttons) button.click();
    await rendered();
  };

  const before = ({ startContainer, startOffset }) => {
    const range = document.createRange();
    range.setStart(document.body, 0);
    range.setEnd(startContainer, startOffset);
    return withoutSpace(range).slice(-AROUND);
  };
  const after = ({ endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(endContainer, endOffset);
    range.setEnd(document.body, document.body.childNodes.length);
    return withoutSpace(range).slice(0, AROUND);
  };
  const isInSight = (range) => {
    const { top, bottom, left, width } = range.getBoundingClientRect();
    const { left: covered } = root.querySelector('aside').getBoundingClientRect();
    return width > 0 && top >= 0 && bottom <= innerHeight && left >= 0 && left < covered;
  };
  const press = (button) => {
    button.click();
    const ranges = [...(CSS.highlights.get('passage') ?? [])];
    const [first, last] = [ranges[0], ranges.at(-1)];
    return {
      pointer: button.dataset.pointer,
      name: button.getAttribute('aria-label'),
      words: ranges.map(String).join(''),
      ...(first && { before: before(first), after: after(last), isInSight: isInSight(first) }),
    };
  };

  const pressAll = async (selector) => {
    const pressed = all(selector).map(press);
    await rendered();
    return pressed;
  };

  for (let level = 0; level < MOST_LEVELS; level++) await click(all('[aria-expanded="false"]'));
  const presses = await pressAll('.val');
  for (const tab of all('[role="tab"]')) {
    await click([tab]);
    presses.push(...(await pressAll('[role="tabpanel"] .val')));
  }
  return JSON.stringify(presses);
};
