/** A draft of our own writing, to be tried on the practice page. */
export interface SampleDraft {
  readonly id: 'poor' | 'middling' | 'good';
  readonly title: string;
  readonly description: string;
}

/** From a post that nobody good answers to one that a stranger can price, do and have accepted. English, as posts are. */
export const SAMPLE_DRAFTS: readonly SampleDraft[] = [
  {
    id: 'poor',
    title: 'Website for our bakery ASAP',
    description: [
      'We are a small bakery by the harbour. Customers order cakes by telephone today, and we want them to order on a website with six pages: home, bread, cakes, orders, about us and contact.',
      'We need someone who can do everything: design, code, write the texts and run our ads.',
      'It should look modern and professional, with photos, opening hours, etc.',
      'Lowest bid wins. You must be available 24/7.',
      'The site goes live by 12 May and the budget is $900. We have a logo, photos of our cakes and the prices in a table. The domain and the hosting are paid for. The old site is from 2015 and can go on the day the new one is there. Two people here will put in new cakes each week and need to be able to do that without you.',
      'I will explain the details later in chat.',
    ].join('\n'),
  },
  {
    id: 'middling',
    title: 'Blog articles for a bicycle repair shop',
    description: [
      'We repair city bicycles and want to answer the questions that customers ask us most.',
      'We need several articles of 800 to 1,000 words each about brakes, gears and winter care.',
      'They should be engaging and easy to read. Photos come from us.',
      'Our budget is $600 for all of them. We would like to have them soon.',
    ].join('\n'),
  },
  {
    id: 'good',
    title: 'Logo for a mobile coffee cart, from our sketch',
    description: [
      'We open a coffee cart at the harbour market and have a pencil sketch of the logo: a gull holding a cup. Please turn it into a finished drawing.',
      '',
      'What we need by 14 May:',
      '- One logo in one colour and one in two colours',
      '- SVG and PDF files, and PNG files 2,000 pixels wide',
      '- Two rounds of changes',
      '',
      'The logo is done when it reads clearly at 3 cm on a paper cup and we have all files with the right to use them.',
      'The budget is $350, paid when we accept the files. The sketch and three logos that we like are attached.',
      'We answer messages on weekdays from 8 to 11 in the morning, London time, and would like to see a first version within a week.',
      'To apply, send two logos that you drew for food or drink, and tell us what you would change in our sketch.',
    ].join('\n'),
  },
];
