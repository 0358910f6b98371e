/** Names of languages as posts name them, for the pair of a translation; used inside patterns. */
export const LANGUAGE =
  '(?:english|german|french|spanish|portuguese|italian|dutch|polish|russian|ukrainian|arabic|chinese|mandarin|cantonese|japanese|korean|hindi|urdu|bengali|punjabi|tamil|turkish|greek|hebrew|farsi|persian|swedish|norwegian|danish|finnish|icelandic|czech|slovak|hungarian|romanian|bulgarian|serbian|croatian|slovenian|albanian|lithuanian|latvian|estonian|vietnamese|thai|indonesian|malay|tagalog|filipino|swahili|afrikaans|welsh|irish|catalan|nepali|latin)';
