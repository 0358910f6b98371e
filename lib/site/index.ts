import { fiverr } from './fiverr';
import { practice } from './practice';
import type { Site } from './site';
import { upwork } from './upwork';

/** Every site, the first that matches an address counts. */
export const SITES: readonly Site[] = [upwork, fiverr, practice];
