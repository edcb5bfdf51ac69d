import type { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import * as z from 'zod/mini';

/** The browser's WebDriver BiDi connection; what it answers is checked where it is used. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** A node of a page, by the protocol's name for it. */
export interface Node {
  sharedId: string;
}

export type Argument = Node | { type: 'string'; value: string };

export const treeSchema = z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) });
export const valueSchema = z.object({ value: z.optional(z.string()) });
const outcomeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('success'), result: z.unknown() }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
]);

/** A command over the connection that puppeteer has opened, for what puppeteer itself does not offer in Firefox. */
export async function send(browser: BidiBrowser, method: string, params: object): Promise<unknown> {
  const connection: Connection = browser.connection;
  return (await connection.send(method, params)).result;
}

/**
 * Calls a function in a page; nodes are given as names, those of closed shadow roots as well.
 * @param sandbox the name of a world beside the page's own, whose scripts cannot reach it; the page's own if left out
 */
export async function callFunction(
  browser: BidiBrowser,
  context: string,
  functionDeclaration: string,
  args: readonly Argument[],
  sandbox?: string,
): Promise<unknown> {
  const answer = await send(browser, 'script.callFunction', {
    functionDeclaration,
    arguments: args,
    target: { context, ...(sandbox && { sandbox }) },
    awaitPromise: true,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  return outcome(answer);
}

/** Runs a function's body in the browser's own window, where its parts can be reached. */
export async function inChrome(browser: BidiBrowser, body: string): Promise<unknown> {
  const tree = treeSchema.parse(await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const context = tree.contexts[0]?.context;
  if (context === undefined) throw new Error('the browser shows no window of its own');
  const expression = `(async () => { ${body} })()`;
  const answer = await send(browser, 'script.evaluate', { expression, target: { context }, awaitPromise: true });
  return valueSchema.parse(outcome(answer)).value;
}

export function string(value: string): Argument {
  return { type: 'string', value };
}

/** What a script gave; throws what it threw. */
function outcome(answer: unknown): unknown {
  const parsed = outcomeSchema.parse(answer);
  if (parsed.type === 'exception') throw new Error(parsed.exceptionDetails.text);
  return parsed.result;
}
