import type { Rule } from '../rule';
import allRounder from './all-rounder';
import alwaysAvailable from './always-available';
import clientRelationships from './client-relationships';
import coreBusiness from './core-business';
import coreRole from './core-role';
import detailsLater from './details-later';
import freeWork from './free-work';
import haggling from './haggling';
import hireUnseen from './hire-unseen';
import longCommitment from './long-commitment';
import lowBudget from './low-budget';
import lowCostCountry from './low-cost-country';
import lowPayForExperts from './low-pay-for-experts';
import lowestPrice from './lowest-price';
import noClearResult from './no-clear-result';
import noWayToJudge from './no-way-to-judge';
import noWorkingTogether from './no-working-together';
import nothingToWorkFrom from './nothing-to-work-from';
import obeyOrders from './obey-orders';
import openEnded from './open-ended';
import openList from './open-list';
import paidInPromises from './paid-in-promises';
import paidPresence from './paid-presence';
import threeTrades from './three-trades';
import unfilledBlank from './unfilled-blank';
import vagueAmount from './vague-amount';
import vagueObject from './vague-object';
import vagueOutcome from './vague-outcome';
import vagueQuality from './vague-quality';
import vagueUrgency from './vague-urgency';

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
  coreRole,
  clientRelationships,
  detailsLater,
  nothingToWorkFrom,
  openList,
  vagueAmount,
  vagueQuality,
  vagueUrgency,
  openEnded,
  vagueOutcome,
  vagueObject,
  alwaysAvailable,
  noWorkingTogether,
  hireUnseen,
  freeWork,
  longCommitment,
  noWayToJudge,
  paidPresence,
  obeyOrders,
  noClearResult,
  unfilledBlank,
];
