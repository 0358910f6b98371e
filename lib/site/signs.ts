import { fiverrSign } from './fiverr';
import type { FormSign } from './site';
import { upworkSign } from './upwork';

/** What tells of the forms of every site on which the watcher runs. */
export const SIGNS: readonly FormSign[] = [upworkSign, fiverrSign];
