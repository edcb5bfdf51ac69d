import axe from 'axe-core';
import * as z from 'zod/mini';
import type { Driver } from './driver.ts';

/** What axe finds wrong: the rule, and the element that breaks it. */
export type Fault = z.infer<typeof faultSchema>;

const faultSchema = z.object({ rule: z.string(), html: z.string(), why: z.string() });

const RUN = `${axe.source};
  const { violations } = await axe.run(document);
  return JSON.stringify(violations.flatMap(({ id: rule, nodes }) =>
    nodes.map(({ html, failureSummary: why }) => ({ rule, html: html.slice(0, 200), why }))));`;

/**
 * Looks over a portal's page with the sidebar in it. Axe enters only roots that are open, and judges colours only in the
 * body: so all that the sidebar is stands in such a root there for so long.
 */
export async function faultsOfPage(driver: Driver): Promise<Fault[]> {
  const look = `async (root) => {
    const stand = document.body.appendChild(document.createElement('div'));
    stand.attachShadow({ mode: 'open' }).append(...root.childNodes);
    try { ${RUN} } finally { root.append(...stand.shadowRoot.childNodes); stand.remove(); }
  }`;
  return parse(await driver.inSidebar('notice', look));
}

/** Looks over a page of the extension's own; `evaluate` runs an expression in it. */
export async function faultsOf(evaluate: (expression: string) => Promise<string>): Promise<Fault[]> {
  return parse(await evaluate(`(async () => { ${RUN} })()`));
}

function parse(faults: string): Fault[] {
  return z.array(faultSchema).parse(JSON.parse(faults));
}
