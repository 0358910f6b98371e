import { type FactPattern, LIST_ONCE } from './fact-pattern';

const PLACE =
  '(?:usa?|u\\.s\\.a?\\.?|united states|uk|united kingdom|england|scotland|ireland|london|canada|australia|europe|eu|germany|france|spain|india|pakistan|philippines|latam|latin america|nigeria|kenya|south africa|new york|california|texas|toronto|sydney|berlin|paris|madrid|dubai|singapore|brazil|mexico|argentina|ukraine|poland|bangladesh|vietnam|indonesia|israel|netherlands|italy|portugal|switzerland)';

/** Whom the post asks for: how senior and where. */
export const PERSON: readonly FactPattern[] = [
  {
    kind: 'seniority',
    words:
      /\b(?:junior|entry[- ]level|beginners?|intermediate|mid[- ]?(?:level|senior)|senior|lead|principal|expert(?:[- ]level)?|experienced|seasoned|top[- ]rated|\d+\+? (?:to \d+ )?years?(?: of)?(?: \w+)? experience)\b/gi,
  },
  {
    kind: 'location',
    words: new RegExp(
      `\\b(?:(?:based|located|living|live|reside|residing|resident)(?: in| within| near)? (?:the )?${LIST_ONCE}${PLACE}|${PLACE}[- ](?:based|only)|(?:from|in) (?:the )?${LIST_ONCE}${PLACE}|on[- ]?site|in person|remote(?:ly)?|worldwide)\\b`,
      'gi',
    ),
  },
];
