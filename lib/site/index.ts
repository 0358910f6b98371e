import { fiverr } from './fiverr';
import { practice } from './practice';
import type { Site } from './site';
import { upwork } from './upwork';

/** The sites of others, the first that matches an address counts. */
export const HOSTED: readonly Site[] = [upwork, fiverr];
/** Every site, the first that matches an address counts. */
export const SITES: readonly Site[] = [...HOSTED, practice];
