import type { Addresses } from './page-files';

/** The sites' addresses and the test pages that stand there. */
export const ADDRESSES: Addresses = [
  { at: /^www\.fiverr\.com\/briefs\/modal/, page: 'brief-in-modal' },
  { at: /^www\.fiverr\.com\/briefs\/rich/, page: 'brief-rich' },
  { at: /^www\.fiverr\.com\/requests/, page: 'fiverr-request' },
  { at: /^www\.fiverr\.com\/briefs/, page: 'fiverr-brief' },
  { at: /^www\.fiverr\.com\//, page: 'no-form' },
  { at: /^www\.upwork\.com\/nx\/job-post\/(?:chat|draft)/, page: 'upwork-draft' },
  { at: /^www\.upwork\.com\/ab\/job-post\//, page: 'upwork-legacy' },
  { at: /^www\.upwork\.com\/ab\//, page: 'no-form' },
  { at: /^www\.upwork\.com\//, page: 'upwork-wizard' },
];

/** The wizard, whose steps stand below. */
export const WIZARD = 'https://www.upwork.com/nx/job-post/instant';

/** Where one can begin to write at once. */
export const DESCRIPTION = `${WIZARD}/add-description`;
