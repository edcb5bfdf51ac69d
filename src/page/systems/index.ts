import { ccdi } from './ccdi';
import { founder } from './founder';
import { generic } from './generic';
import { hanweb } from './hanweb';
import { sudy } from './sudy';
import type { ContentSystem } from './system';
import type { PageTraces } from './traces';
import { trs } from './trs';
import { vsb } from './vsb';
import { zjol } from './zjol';

/** In this order; the first that recognises a page is asked. Templates made on a system stand before the system. */
export const SYSTEMS: readonly ContentSystem[] = [ccdi, zjol, founder, hanweb, vsb, sudy, trs, generic];

/** The system that made a page, {@link generic} if none is known. */
export function systemOf(traces: PageTraces): ContentSystem {
  return SYSTEMS.find((system) => system.recognises(traces)) ?? generic;
}
