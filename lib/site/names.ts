/** What the sites are called, for the background, which reads none of their pages and need not carry how. */
export const SITE_NAMES: Readonly<Record<string, string>> = {
  upwork: 'Upwork',
  fiverr: 'Fiverr',
  practice: 'Practice page',
};
