import type { ExportFormat } from './format';
import { json } from './json';
import { ndjson } from './ndjson';

/** The formats in the order of the menu. A new one is written in a file of its own and listed here. */
export const exportFormats: readonly ExportFormat[] = [json, ndjson];
