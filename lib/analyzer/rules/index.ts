import type { Rule } from '../rule';
import lowestPrice from './lowest-price';

/** Every rule, in the order of the nine mistakes. */
export const RULES: readonly Rule[] = [lowestPrice];
