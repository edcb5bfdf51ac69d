// Runs inside a page, since the driver for Firefox has no accessibility tree: the roles and names of what stands under a
// root, by the rules that the extension's surface needs. Without a wanted item, all of them as JSON; else its element.
(root, wantedRole, wantedName) => {
  const ROLES = {
    aside: 'complementary',
    button: 'button',
    dialog: 'dialog',
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
    li: 'listitem',
    nav: 'navigation',
    ol: 'list',
    output: 'status',
    progress: 'progressbar',
    select: 'combobox',
    table: 'table',
    td: 'cell',
    textarea: 'textbox',
    th: 'columnheader',
    tr: 'row',
    ul: 'list',
  };
  const INPUT_ROLES = { button: 'button', checkbox: 'checkbox', radio: 'radio', search: 'searchbox', submit: 'button' };
  const NAMED_BY_CONTENT = [
    'button',
    'cell',
    'columnheader',
    'heading',
    'link',
    'menuitem',
    'menuitemradio',
    'option',
    'tab',
    'treeitem',
  ];

  const roleOf = (element) => {
    const explicit = element.getAttribute('role')?.trim().split(/\s+/)[0];
    if (explicit) return explicit;
    if (element.localName === 'a') return element.hasAttribute('href') ? 'link' : '';
    if (element.localName === 'input') return INPUT_ROLES[element.type] ?? 'textbox';
    return ROLES[element.localName] ?? '';
  };
  const isHidden = (element) =>
    element.closest('[aria-hidden="true"], [inert]') !== null || !element.checkVisibility({ visibilityProperty: true });
  const tidy = (text) => text.replace(/\s+/g, ' ').trim();
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || isHidden(node) || node.localName === 'style') return '';
    const inner = node.getAttribute('aria-label') ?? [...node.childNodes].map(textOf).join('');
    return getComputedStyle(node).display === 'inline' ? inner : ` ${inner} `;
  };
  const nameOf = (element, role) => {
    const labelledBy = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labels = labelledBy.map((id) => element.getRootNode().getElementById(id)).filter(Boolean);
    if (labels.length > 0) return tidy(labels.map(textOf).join(' '));
    const label = element.getAttribute('aria-label');
    if (label) return tidy(label);
    if (element.labels?.length) return tidy([...element.labels].map(textOf).join(' '));
    const content = NAMED_BY_CONTENT.includes(role) ? tidy([...element.childNodes].map(textOf).join('')) : '';
    return content || element.getAttribute('title') || element.getAttribute('placeholder') || '';
  };

  const items = [...root.querySelectorAll('*')]
    .filter((element) => roleOf(element) !== '' && !isHidden(element))
    .map((element) => {
      const role = roleOf(element);
      return { element, role, name: nameOf(element, role), text: tidy([...element.childNodes].map(textOf).join('')) };
    });
  if (wantedRole === undefined) return JSON.stringify(items.map(({ role, name, text }) => ({ role, name, text })));
  const wanted = items.find(({ role, name }) => role === wantedRole && name === wantedName);
  wanted?.element.scrollIntoView({ block: 'nearest' });
  return wanted?.element ?? null;
};
