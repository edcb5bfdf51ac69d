import { pointerParts } from '../../notice/pointer';
import type { Notice } from '../../notice/schema';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What stands in the notice at a JSON Pointer; `undefined` where nothing does. */
export function valueAt(notice: Notice, pointer: string): unknown {
  let value: unknown = notice;
  for (const part of pointerParts(pointer)) {
    if (!isRecord(value) || !Object.hasOwn(value, part)) return undefined;
    value = value[part];
  }
  return value;
}
