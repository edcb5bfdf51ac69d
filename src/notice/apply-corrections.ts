import { type Correction, correctionsOn } from './corrections';
import { pointerParts } from './pointer';
import type { Notice } from './schema';

const REFERRAL = { received: null, closed: null, ratePercent: null };
const SANCTION = { total: null, breakdown: {} };
/** What a block begins with that the notice was not found to state. */
const BLOCKS = new Map<string, object>([
  ['petitions', REFERRAL],
  ['leads', REFERRAL],
  ['partyDiscipline', SANCTION],
  ['governmentSanction', SANCTION],
  ['organizationalMeasures', SANCTION],
]);

/**
 * The notice with the corrected values in the place of those that were read. What cannot be applied is left out: what
 * is not to be corrected or has the wrong type, and what belongs to an entry that is not there. Evidence and checks
 * stay those of the values that were read; a block keeps its place though all in it are corrected to null.
 * @param kept the corrections as a record has them
 */
export function applyCorrections(notice: Notice, kept: Readonly<Record<string, unknown>>): Notice {
  return Object.entries(correctionsOn(notice, kept)).reduce(
    (corrected, [pointer, value]) => withValue(corrected, pointerParts(pointer), value),
    notice,
  );
}

/** The object with another value at this path; what it has below, it shares where nothing changes. */
function withValue<Node extends object>(node: Node, [name = '', ...below]: readonly string[], value: Correction): Node {
  const [next = ''] = below;
  if (below.length === 0) return { ...node, [name]: value };
  const child: unknown = Reflect.get(node, name);
  if (Array.isArray(child)) return { ...node, [name]: withEntry(child, Number(next), below.slice(1), value) };
  if (name === 'breakdown' && value === null) return { ...node, [name]: without(child, next) };
  // Of a block that is not stated, nothing is: there is no need to make one.
  if (!isObject(child) && value === null) return node;
  return { ...node, [name]: withValue(isObject(child) ? child : (BLOCKS.get(name) ?? {}), below, value) };
}

function withEntry(list: readonly unknown[], index: number, path: readonly string[], value: Correction): unknown[] {
  return list.map((entry, at) => (at === index && isObject(entry) ? withValue(entry, path, value) : entry));
}

/** A part that is not stated does not stand in a breakdown. */
function without(breakdown: unknown, name: string): object {
  return Object.fromEntries(Object.entries(isObject(breakdown) ? breakdown : {}).filter(([key]) => key !== name));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
