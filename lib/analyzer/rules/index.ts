import type { Rule } from '../rule';
import haggling from './haggling';
import lowBudget from './low-budget';
import lowCostCountry from './low-cost-country';
import lowPayForExperts from './low-pay-for-experts';
import lowestPrice from './lowest-price';
import paidInPromises from './paid-in-promises';

/** Every rule, in the order of the nine mistakes. */
export const RULES: readonly Rule[] = [
  lowestPrice,
  lowBudget,
  haggling,
  lowPayForExperts,
  paidInPromises,
  lowCostCountry,
];
