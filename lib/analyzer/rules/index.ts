import type { Rule } from '../rule';
import allRounder from './all-rounder';
import coreBusiness from './core-business';
import haggling from './haggling';
import lowBudget from './low-budget';
import lowCostCountry from './low-cost-country';
import lowPayForExperts from './low-pay-for-experts';
import lowestPrice from './lowest-price';
import paidInPromises from './paid-in-promises';
import threeTrades from './three-trades';

/** Every rule, in the order of the nine mistakes. */
export const RULES: readonly Rule[] = [
  lowestPrice,
  lowBudget,
  haggling,
  lowPayForExperts,
  paidInPromises,
  lowCostCountry,
  threeTrades,
  allRounder,
  coreBusiness,
];
