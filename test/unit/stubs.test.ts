import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyzer/analyze';
import { GAP_MISTAKES, type GapMistake } from '../../lib/analyzer/mistakes';
import type { Post } from '../../lib/analyzer/post';
import { readSentences } from '../../lib/analyzer/read-sentences';
import type { ReadPost } from '../../lib/analyzer/rule';
import { hasUnfilledStub, isUnfilledStub, stubOf } from '../../lib/analyzer/stubs';
import { tradeOf } from '../../lib/analyzer/trade';
import { TRADE_STUBS } from '../../lib/analyzer/words/trade-stubs';
import { BLANK } from '../../lib/text/blank';

const has = {
  deliverable: false,
  deadline: false,
  budget: false,
  examples: false,
  acceptance: false,
  communication: false,
  screening: false,
};

function read(post: Post, trade?: string): ReadPost {
  const raws = readSentences(post.description, 'description');
  const sentences = raws.map((raw) => ({ ...raw, facts: [] }));
  return { post, sentences, facts: [], has, trade: trade ?? tradeOf(post, raws) };
}

const stub = (mistake: GapMistake, title: string, description: string) =>
  stubOf(mistake, read({ title, description })).stub;

const FILLED: readonly [RegExp, string][] = [
  [/^number of/, '400 photos'],
  [/^number$/, '3'],
  [/^date$/, '12 May'],
  [/^date and|^days?(?: and|,)|^hours and/, 'Friday at 15:00 London time'],
  [/^hours$/, '4 hours'],
  [/^name$/, 'Anna Reed'],
  [/^(?:day|week|month|week or|day or|hour or|how often|when)/, 'week'],
  [/e-mail or Slack|Slack or e-mail|phone, Slack/, 'Slack'],
  [/repository/, 'our GitHub'],
  [/link|address|site/, 'https://shop.example'],
];
const filled = (text: string): string =>
  text.replace(BLANK, (blank) => {
    const words = blank.slice(1, -1);
    return FILLED.find(([pattern]) => pattern.test(words))?.[1] ?? words;
  });

describe('a stub', () => {
  test('for a logo asks for concepts and files', () => {
    expect(stub('deliverables', 'Logo for our bakery', 'We need a logo for our bakery in Cork.')).toBe(
      'Deliverables: [number] logo concepts, [number] rounds of changes, then the logo as final files in [SVG, PNG].',
    );
  });

  test('for blog posts asks for words and drafts', () => {
    expect(stub('deliverables', 'Blog posts', 'We need blog posts about bees.')).toMatch(
      /\[number\] articles or posts of \[number\] words each on \[topics\].*one draft/,
    );
  });

  test('for a fault says when it is mended', () => {
    expect(stub('deliverables', 'Fix the checkout error', 'Please fix the error in our Drupal shop.')).toBe(
      'Deliverables: [what goes wrong] fixed in our Drupal shop, finished when [steps that show it] give [the right result].',
    );
  });

  test('for a thing that stands already asks for the changes to it', () => {
    expect(stub('deliverables', 'Website', 'Please change our bakery website in WordPress.')).toBe(
      'Deliverables: [number] changes to our bakery website ([what changes on which page]), live on [domain], checked on [phones and browsers].',
    );
    expect(stub('deliverables', 'Mobile app', 'I need new screens in my existing app.')).toContain(
      'changes to my existing app',
    );
    expect(stub('deliverables', 'Mobile app', 'I want someone to build my app.')).toContain(
      'my app with [number] screens',
    );
  });

  test('for work that goes on asks for an amount each month', () => {
    const description = 'We need a bookkeeper on an ongoing basis, 5 hours a week, for our books in Xero.';
    expect(stub('deliverables', 'Bookkeeper for a bakery', description)).toBe(
      'Deliverables every month: [number] bank lines matched and [invoices, payroll] entered in Xero, and [a report] by the [day].',
    );
  });

  test('says the post’s own noun with its article', () => {
    expect(stub('deliverables', 'Website', 'We want to rebuild our bakery website this spring.')).toContain(
      'our bakery website',
    );
    expect(stub('deliverables', 'An app', 'I need a dog walking app for my street.')).toContain('the dog walking app');
  });

  test('leaves praise, figures and half a name out of the noun', () => {
    expect(stub('deliverables', 'Website', 'We need a modern and beautiful bakery website.')).toContain(
      'the bakery website',
    );
    expect(stub('deliverables', 'Website', 'We need a website developer.')).toContain('the website with');
  });

  test('takes no article from another noun', () => {
    expect(stub('deliverables', 'Software', 'You have an understanding of Rio’s platform.')).toContain(
      'the software with',
    );
    expect(stub('deliverables', 'Software', 'We need an expert in building marketplace code.')).toContain(
      'the software with',
    );
  });

  test('is not about a thing beside the job, nor about a verb', () => {
    expect(stub('deliverables', 'Software', 'We need someone with experience of the Heron API.')).toContain(
      'the software with',
    );
    expect(
      stub('deliverables', 'Power BI expert to rebuild existing report', 'We need help. Our data is in Power BI.'),
    ).toContain('changes to the existing report (');
  });

  test('writes a tool in the noun as its name is written', () => {
    const text = 'We use power bi. Please build it in Power BI.';
    expect(stub('deliverables', 'Sales Power BI Dashboard', text)).toContain('Power BI dashboard with');
  });

  test('names the tool that the post names, unless it is to be left or there are two', () => {
    const of = (text: string) => stub('deliverables', 'Dashboard', `We need a sales dashboard. ${text}`);
    expect(of('It should be in Tableau.')).toContain('in Tableau with');
    expect(of('We want to move away from Tableau.')).toContain('in [Power BI, Tableau] with');
    expect(of('Tableau or Power BI.')).toContain('in [Power BI, Tableau] with');
  });

  test('names the languages of a translation', () => {
    expect(stub('deliverables', 'Translator', 'We need a translation from german to English of our lease.')).toContain(
      'words translated from German to English',
    );
  });

  test('speaks as the post does', () => {
    expect(stub('evaluation', 'Logo', 'I need a logo for my kiosk.')).toContain('please show me [number] logos');
    expect(stub('evaluation', 'Logo', 'We need a logo for our kiosk.')).toContain('please show us [number] logos');
    expect(stub('communication', 'Logo', 'I need a logo for my kiosk.')).toContain('I write by');
  });

  test('for one alone takes a small “i” for “I”, and the country for no “us”', () => {
    expect(stub('evaluation', 'Dashboard', 'i run a kiosk and i need a dashboard for the US.')).toContain('show me');
  });

  test('for software keeps the code where the client has it, and suits apps and sites alike', () => {
    expect(stub('deliverables', 'React developer', 'We want a booking platform for bee keepers.')).toMatch(
      /the booking platform with .* code in \[our repository\]\./,
    );
    expect(stub('deliverables', 'Flutter app', 'I need an app for my bee hives.')).toContain('[my repository]');
    expect(stub('evaluation', 'React developer', 'We want a booking platform.')).toContain(
      'jobs of this kind that you have done, and say how you would go about it',
    );
  });

  test('for software that is to be finished asks for the changes to it', () => {
    expect(
      stub('deliverables', 'React developer to finalize a booking platform', 'We need help with the last features.'),
    ).toContain('[number] changes to the booking platform');
  });

  test('for a platform of the client’s own asks for the changes to it, unless it is to be built', () => {
    const of = (text: string) => stub('deliverables', 'React developer', text);
    expect(of('You help us with our hive platform.')).toContain('changes to our hive platform');
    expect(of('We need someone to build our hive platform.')).toContain('our hive platform with');
  });

  test('for work that is begun asks for the changes to it', () => {
    expect(stub('deliverables', 'Django developer', 'My Django project is 90% done, two pages are missing.')).toContain(
      '[number] changes to',
    );
  });

  test('takes what a new thing is for, and its drawings, for no work that is begun', () => {
    expect(stub('deliverables', 'Mobile app to improve sleep', 'I need a mobile app.')).toContain('screens (');
    expect(stub('deliverables', 'Dashboard with hourly updates', 'We need a sales dashboard.')).toContain('refreshed');
    expect(
      stub('deliverables', 'Website', 'We have already created the drawings. We need a website for our farm.'),
    ).toContain('[names of the pages]');
    expect(stub('deliverables', 'Update our bakery website', 'We need help with it.')).toContain('changes to');
  });

  test('for a platform on which people trade speaks of software, not of rules to trade by', () => {
    expect(stub('unprepared', 'Crypto trading platform', 'We need help with our crypto trading.')).toContain(
      '[list of features or tasks]',
    );
  });

  test('for several things that exist asks for the changes to them', () => {
    expect(
      stub('deliverables', 'Power BI expert', 'We want someone to revamp the existing dashboards of our farm.'),
    ).toContain('[number] changes to');
  });

  test('says no more of a bot than the post does', () => {
    expect(stub('deliverables', 'AI agents expert', 'We need AI agents in n8n for our hives.')).toContain(
      '[chatbot or agent], live in',
    );
    expect(stub('deliverables', 'Crypto trading expert', 'We need crypto trading signals for our club.')).toContain(
      '[bot, strategy or report] for',
    );
  });

  test('for a role asks for what is done in a month', () => {
    expect(
      stub('deliverables', 'BI expert', 'We want a Power BI expert to join their team of analysts in Cork.'),
    ).toContain('Deliverables every month: [number] dashboards or reports');
    expect(
      stub('deliverables', 'React developer', 'This is a contract position in our team. You build the shop front.'),
    ).toContain('Deliverables for the first month:');
    expect(
      stub('deliverables', 'Head of marketing', 'We want someone to work with cross-functional teams on ads.'),
    ).toMatch(/^Deliverables every/);
  });

  test('for nothing named asks for several things of the trade, with no date by the month', () => {
    expect(stub('deliverables', 'Power BI developer', 'We need someone with years in Power BI and SQL.')).toBe(
      'Deliverables: [number] dashboards or reports in Power BI with [figures], checked against [control totals].',
    );
    expect(stub('deliverables', 'React developer', 'Our team needs somebody who writes good code.')).toBe(
      'Deliverables: [features or fixes, one by one], each with [tests or a demo], and the code in [our repository].',
    );
  });

  test('for a job that is done once asks for nothing by the month, whatever its candidate is called', () => {
    expect(
      stub('deliverables', 'AWS specialist', 'The successful candidate will set up our two servers in AWS.'),
    ).toMatch(/^Deliverables: \[what is set up or changed\] in AWS/);
    expect(stub('deliverables', 'Power BI expert', 'Please join our team for a small project in Power BI.')).toMatch(
      /^Deliverables: /,
    );
  });

  test('for a role in a trade that makes one thing asks for tasks', () => {
    expect(stub('deliverables', 'Logo designer', 'We want a logo designer for a part-time position.')).toBe(
      'Deliverables every [week or month]: [number] [tasks or results], each done when [how we check it].',
    );
  });

  test('for a feature of what exists asks for changes, whatever is made', () => {
    expect(
      stub('deliverables', 'Unity game developer', 'We want a map of the stars added to our existing game.'),
    ).toContain('changes to our existing game ([what works that did not before])');
  });

  test('for a thing of one’s own that is to be bettered asks for the changes to it', () => {
    expect(stub('deliverables', 'Flutter developer', 'We want somebody to take over our bee app.')).toContain(
      'changes to our bee app',
    );
  });

  test('names no thing that the post only speaks of', () => {
    expect(
      stub('deliverables', 'React developer', 'All of it is shown on a hive dashboard. We look for good people.'),
    ).toContain('[features or fixes, one by one]');
  });

  test('takes what others made for no name of the thing', () => {
    expect(
      stub('deliverables', 'Software', 'We need somebody who runs studies on the Gorilla platform.'),
    ).not.toContain('Gorilla');
  });

  test('names both systems of an app, and the tool of the title', () => {
    expect(stub('deliverables', 'Mobile app', 'We need a mobile app for iOS and Android, first Android.')).toContain(
      'for iOS and Android, as',
    );
    expect(stub('deliverables', 'Tableau expert', 'We leave Power BI. We need a sales dashboard.')).toContain(
      'in Tableau with',
    );
  });

  test('asks for no system by name where it knows none', () => {
    expect(stub('deliverables', 'CRM setup', 'We need our CRM set up.')).toMatch(/set up, tested/);
  });

  test('for sites that are looked after works from the sites, not from text for a new one', () => {
    expect(
      stub('unprepared', 'WordPress developer', 'We need a WordPress developer for ongoing work on our websites.'),
    ).toContain('[list of what is to be done]');
  });

  test('is a plain one where the topic is of one trade and the result of another', () => {
    const plain = 'To apply, please describe [number] jobs of this kind that you have done';
    expect(
      stub('evaluation', 'React developer for job interviews', 'We need a React developer for two days in May.'),
    ).toContain(plain);
    expect(
      stub('evaluation', 'Mutual funds by return', 'This program lists the best mutual funds. We need it for Linux.'),
    ).toContain(plain);
    expect(
      stub('evaluation', 'Deepfake, face swap and voice clone app.', 'We need deepfakes for our theatre.'),
    ).toContain(plain);
    expect(stub('evaluation', 'Data analyst', 'We need a data analyst who can create short videos on bees.')).toContain(
      plain,
    );
    expect(stub('evaluation', 'Web scraping', 'We want web scraping built as an API for our farm.')).toContain(plain);
    expect(stub('evaluation', 'Web scraping', 'We want web scraping of farm shops into a sheet.')).toContain(
      'data sets you have collected',
    );
  });

  test('for a designer of an app speaks of screens, not of builds', () => {
    expect(stub('communication', 'Mobile app designer', 'We need a mobile app designer for our app.')).toContain(
      'each screen',
    );
  });

  test('names the channel that the post gives', () => {
    expect(
      stub('communication', 'React developer', 'We need a React developer. You use Skype and e-mail to communicate.'),
    ).toContain('go to [name] by Skype and e-mail, and');
    expect(stub('communication', 'Logo', 'I need a logo. Communication is by WhatsApp.')).toContain(
      'I write by WhatsApp, comment',
    );
  });

  test('for an automation is not about the system around it', () => {
    expect(
      stub('deliverables', 'Sales automation', 'We need a workflow automation around our CRM system.'),
    ).not.toContain('CRM system');
  });

  test('asks for no name and no colours that the post gives', () => {
    const of = (text: string) => stub('unprepared', 'Logo', `I need a logo. ${text}`);
    expect(of('')).toBe(
      'To work from: [the name as it should be written], [colours I use] and [links to two logos I like].',
    );
    expect(of('Business name: Busy Bees.')).toBe('To work from: [colours I use] and [links to two logos I like].');
    expect(of('It is called Busy Bees and should be in greyscale.')).toBe('To work from: [links to two logos I like].');
  });

  test.each([
    ['a quick job', 'A form on our bakery site', 'We need a quick CSS fix for the form on our bakery website.'],
    ['an easy task', 'Add a mailbox', 'We need somebody to add a mailbox to our server. It is an easy task.'],
    ['a few hours of work', 'Excel macro', 'We need an Excel macro that sorts our hives. It is 1-4 hours of coding.'],
    ['what is due tomorrow', 'File our tax return by tomorrow', 'We need our tax return sent in, with the figures.'],
    ['what is due in hours', 'Excel chart', 'We need a chart in Excel for our hives. Please finish within 12 hours.'],
  ])('for %s is answered in hours, and filled fills its gap', (_, title, description) => {
    const gapOf = (text: string) =>
      analyze({
        title,
        description: `${text} The form is for people who visit us in May and want to see our bees.`,
      }).findings.flatMap((found) =>
        found.kind === 'gap' && found.mistake === 'communication' ? [found.stub?.text.trim() ?? ''] : [],
      );
    const [line] = gapOf(description);
    expect(line).toBe(
      'Working together: we answer questions by [e-mail or Slack] within [number] hours, and look at the result as soon as it is there.',
    );
    expect(gapOf(`${description}\n\n${filled(line!)}`)).toEqual([]);
  });

  test('takes no role and no long text for a small job', () => {
    const quick = 'We need a Python developer for a quick task in our team.';
    expect(stub('communication', 'Python developer', quick)).toContain('we answer questions');
    expect(stub('communication', 'Python developer', `${quick} It is a part-time position.`)).toContain('[days, hours');
    expect(stub('communication', 'Python developer', `${quick} ${'It keeps bees. '.repeat(70)}`)).toContain('[days,');
    expect(stub('communication', 'Python developer', 'We need a server in 300 hours.')).toContain('[days, hours');
  });

  test('for a quick job on a site asks for no websites', () => {
    expect(stub('evaluation', 'CSS for a form', 'A quick job: change the form on our bakery website.')).toBe(
      'To apply, please describe [number] jobs of this kind that you have done, and say how you would go about it.',
    );
  });

  test('for help with what exists asks for what is to be clear at the end, unless a thing is made', () => {
    const line = stub(
      'deliverables',
      'Pine Script expert',
      'We want help to understand the script we have for our bees.',
    );
    expect(line).toContain('[what is to be clear at the end]');
    const of = (text: string) => stub('deliverables', 'Trading bot', text);
    expect(of('We need a 1 hour consultation about our script.')).toContain('[what is to be clear at the end]');
    expect(of('Build a trading bot..')).not.toContain('clear at the end');
  });

  test('for a partner speaks of no job', () => {
    const of = (mistake: GapMistake) =>
      stub(mistake, 'Co-founder for a bee start-up', 'I am looking for a co-founder. Please keep all messages here.');
    expect(of('deliverables')).toMatch(/^Deliverables every \[week or month\]/);
    expect(of('evaluation')).toBe(
      'To apply, please describe [number] projects of this kind that you have led, and say what you would do first, and why.',
    );
    expect(of('unprepared')).not.toContain('good result');
    expect(of('communication')).toContain('I can be reached by message here between');
  });

  test('offers no channel where the post forbids contact elsewhere', () => {
    const of = (text: string) => stub('communication', 'Logo', `I need a logo. ${text}`);
    expect(of('Please keep all the messages here.')).toContain('I write by message here,');
    expect(of('Write to us here, not on other platforms.')).toContain('by message here');
    expect(of('Keep the bee as it is drawn here.')).toContain('[e-mail or Slack]');
  });

  test('for a help desk and for lessons fits staff and a client who learns', () => {
    expect(stub('deliverables', 'Help desk', 'We need a help desk for the staff of our farm.')).not.toContain(
      'customers',
    );
    expect(stub('unprepared', 'Piano teacher', 'I want piano lessons.')).not.toContain('learner');
  });

  test('stays the same once it stands in the post', () => {
    const description = 'We need a logo for our bakery in Cork.';
    for (const mistake of GAP_MISTAKES) {
      const line = stub(mistake, 'Logo for our bakery', description);
      expect(stub(mistake, 'Logo for our bakery', `${description}\n${line}`)).toBe(line);
      expect(hasUnfilledStub(mistake, `${description}\n${line}`)).toBe(true);
      expect(isUnfilledStub(line)).toBe(true);
      expect(isUnfilledStub(filled(line))).toBe(false);
    }
  });

  test('for applicants stands below the words on how to apply, others at the end', () => {
    const description = 'We need a logo.\n\nHow to apply:\nSend us your price.\n\nThank you, Anna';
    const { at, part } = stubOf('evaluation', read({ title: 'Logo', description }));
    expect([part, description.slice(0, at)]).toEqual([
      'description',
      'We need a logo.\n\nHow to apply:\nSend us your price.',
    ]);
    expect(stubOf('communication', read({ title: 'Logo', description })).at).toBeUndefined();
  });

  test('stands after the whole line in a text with Windows line ends', () => {
    const description = 'We need a logo.\r\nTo apply, send your proposal.\r\nThanks';
    const { at } = stubOf('evaluation', read({ title: 'Logo', description }));
    expect(description.slice(0, at)).toBe('We need a logo.\r\nTo apply, send your proposal.');
  });

  test('belongs to the deliverables box where a form has one', () => {
    const post = { title: 'Logo', description: 'Scope:\nA logo for our bakery.', deliverables: '' };
    expect(stubOf('deliverables', read(post)).part).toBeUndefined();
  });
});

describe.each(Object.keys(TRADE_STUBS))('the stubs of the trade %s', (trade) => {
  const post = { title: '', description: 'Our bakery stands in Cork, and we open at six.' };
  const ongoing = { title: '', description: `${post.description} This is part-time work.` };
  const lines = GAP_MISTAKES.flatMap((mistake) =>
    [post, ongoing].map((each) => stubOf(mistake, read(each, trade)).stub),
  );

  test('have blanks of one line that fit, and no slot left open', () => {
    for (const line of lines) {
      expect(line).toMatch(BLANK);
      expect(line.match(/\[[^\]]*\]/g)).toEqual(line.match(BLANK));
      expect(line).not.toMatch(/[{}]|\s{2}|\n|undefined/);
      expect(line).toMatch(/^[A-Z].*\.$/);
      expect(line).not.toMatch(/\b(?:this one|your GitHub|(?:talk|write) in|every \[day and)\b/);
    }
  });

  test('make no finding but their blanks, unfilled or filled', () => {
    for (const line of lines)
      for (const text of [line, filled(line)])
        expect(
          analyze({ title: '', description: text })
            .findings.filter((finding) => finding.kind === 'flag' && finding.mistake !== 'blank')
            .map((finding) => finding.kind === 'flag' && [finding.rule, finding.words, text]),
        ).toEqual([]);
  });
});

describe.each(Object.keys(TRADE_STUBS))('in a bare post, the stub of the trade %s', (trade) => {
  const title = '';
  const bare =
    'We are looking for an experienced person to join our team and support us with development and maintenance. The ideal candidate has strong skills, works well in a team and has years of experience.';
  const gapsOf = (description: string) =>
    analyze({ title, description })
      .findings.filter((finding) => finding.kind === 'gap')
      .map((gap) => gap.mistake);

  test.each(GAP_MISTAKES)('fills the gap %s once its blanks are filled, and not before', (mistake) => {
    expect(gapsOf(bare)).toContain(mistake);
    const line = stubOf(mistake, read({ title, description: bare }, trade)).stub;
    const unfilled = analyze({ title, description: `${bare}\n\n${line}` });
    const gap = unfilled.findings.find((finding) => finding.kind === 'gap' && finding.mistake === mistake);
    expect([line, gap?.kind, gap && 'stub' in gap]).toEqual([line, 'gap', false]);
    expect([filled(line), gapsOf(`${bare}\n\n${filled(line)}`)]).not.toEqual([
      filled(line),
      expect.arrayContaining([mistake]),
    ]);
  });
});
