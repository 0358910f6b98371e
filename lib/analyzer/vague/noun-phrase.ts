// Words at which a noun phrase ends.
const ENDS = new Set(
  'of to in on for with from by at as is are be was were that this these those it we i you he she they our my your their his her its the a an which who whom whose and or but nor so if when while whilst where will can should must may might could would shall into onto using via through across about between among has have had not also than then because since including such within per without until till after before during over under upon against toward towards around like plus both either each every all any no please asap needed required wanted necessary used available related needs wants looks works allows makes helps provides ensures gives shows who’s that’s thanks here there how what why whether only just ideally preferably yet too very really kinda hence therefore thus however together capable able do does get gets later'.split(
    ' ',
  ),
);
// Verbs that go on after "and": what follows them is another point.
const VERBS = new Set(
  'provide ensure help make create allow allows integrate fix enhance improve optimize optimise streamline send get set build develop design deliver write use support manage handle track update add change work run test keep give show include offer drive generate extract transform analyze analyse identify maintain do find collect check review edit prepare present meet access'.split(
    ' ',
  ),
);
// Words in -ing that stand before a noun or are one.
const NOUN_LIKE =
  /^(?:marketing|gaming|training|pricing|booking|reporting|testing|learning|accounting|bookkeeping|landing|trading|streaming|branding|editing|writing|coding|programming|scraping|packaging|messaging|shopping|lighting|engineering|processing|model+ing|routing|hosting|rendering|mapping|banking|dating|betting|recording|mixing|mastering|clothing|onboarding|forecasting|tracking|scheduling|monitoring|networking|advertising|existing|facing|engaging|compelling|growing|stunning|appealing|pleasing|upcoming|exciting|entertaining|enriching|amazing|interesting|outstanding|building|meeting|posting|drawing|painting|listing|rating|ranking|setting|filing|spelling|wording|timing|feeling|thing|something|anything|string|spring|king|wedding|cleaning|cooking|photo-editing|copywriting|proofreading|storytelling|sourcing|prospecting|calling|financing|investing|billing|invoicing|planning|manufacturing|consulting|recruiting|staffing|publishing|printing|sewing|knitting|matching|filtering|searching|loading|browsing|ordering|ticketing|gardening|parenting|coaching|teaching|catering|wrestling|cycling|running|hiring|selling|buying|spending|saving|e-learning|deep-learning|machine-learning)$/i;
const WORD =
  /^((?:, and|, but|,| and| or| but|\s?[&/]) |[ \u00a0]{1,2})(up[- ]to[- ]date|[\p{L}\p{N}][\p{L}\p{N}'’&/+#.-]*)/u;
const PARTICIPLE = /^(?:made|built|done|written|drawn|sent|given|taken|shown|known|set|kept|found|held|sold)$/;
const MOST_WORDS = 5;
const LONGEST = 48;

/**
 * Where the noun phrase ends whose first words end at `from`: "a modern| website for my shop" ends after "website".
 * `isNoun` says that the first words hold the noun already. Word lists instead of grammar: at a word that may be a verb it ends early, and what is added there still reads well.
 */
export function phraseEnd(text: string, from: number, isNoun = false): number {
  let end = from;
  let hasNoun = isNoun;
  for (let words = 0; words < MOST_WORDS && end - from < LONGEST; words++) {
    const hit = WORD.exec(text.slice(end, end + 40));
    if (!hit) break;
    const [all, between, raw] = hit as unknown as [string, string, string];
    const word = raw.replace(/[.,;:!?/&’']+$/, '');
    const isJoined = /[^\s&]/.test(between);
    const small = word.toLowerCase();
    const after = text.slice(end + all.length - (raw.length - word.length));
    const next = /^[ \u00a0]([\p{L}'’]+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
    if ((ENDS.has(small) && word !== 'IT') || (small === 'similar' && next === 'to')) break;
    // Adjectives in a row belong together, a second noun does not.
    if (isJoined && (hasNoun || next === '' || ENDS.has(next) || VERBS.has(small))) break;
    const isLast = next === '' || ENDS.has(next);
    if (/ing$/.test(small) && !small.includes('-') && !NOUN_LIKE.test(small) && (hasNoun || isJoined || isLast)) break;
    if (isLast && (/ed$/.test(small) || (hasNoun && /ly$/.test(small)) || PARTICIPLE.test(small))) break;
    end += all.length - (raw.length - word.length);
    if (!isJoined && !/ly$/.test(small)) hasNoun = true;
    if (word !== raw || /^[.,;:!?()]/.test(after)) break;
  }
  return end;
}
