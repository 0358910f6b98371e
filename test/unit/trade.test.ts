import { describe, expect, test } from 'vitest';
import { readSentences } from '../../lib/analyzer/read-sentences';
import { tradeOf } from '../../lib/analyzer/trade';

const trade = (title: string, description = '', more: { skills?: string[]; category?: string } = {}) =>
  tradeOf({ title, description, ...more }, readSentences(description, 'description'));

describe('the trade of a post', () => {
  test.each([
    ['Logo for a bicycle repair shop', 'logo'],
    ['Brand identity for a tea house', 'branding'],
    ['Flyer for our summer fair', 'graphics'],
    ['Illustrations for a story about a hedgehog', 'illustration'],
    ['3D model of a garden chair', 'threed'],
    ['Floor plans for a house extension', 'drawings'],
    ['UI designer for a clinic app', 'ui'],
    ['New website for a dental practice', 'website'],
    ['Small changes to our WordPress site', 'sitechange'],
    ['Landing page in Webflow', 'landing'],
    ['Shopify store for candles', 'shop'],
    ['Mobile app for dog walkers', 'app'],
    ['Fix the checkout error in our shop', 'bugfix'],
    ['Chrome extension that saves recipes', 'plugin'],
    ['Zapier integration between two systems', 'integration'],
    ['Chatbot for a travel agency', 'chatbot'],
    ['Machine learning model for crop prices', 'model'],
    ['Web scraping of hotel prices', 'scraping'],
    ['Power BI dashboard for deliveries', 'dashboard'],
    ['Data analyst for a survey', 'analysis'],
    ['Excel spreadsheet for shifts', 'spreadsheet'],
    ['Four blog posts about beekeeping', 'articles'],
    ['Copywriter for a menu of teas', 'copy'],
    ['Proofreader for a novel', 'proofreading'],
    ['Translate a rental contract', 'translation'],
    ['Explainer video for a compost bin', 'animation'],
    ['Video editor for short clips', 'video'],
    ['Podcast editing, six episodes', 'audio'],
    ['Voice over in Welsh', 'voiceover'],
    ['SEO for a garden centre', 'seo'],
    ['Google Ads for a locksmith', 'ads'],
    ['Social media manager for a museum', 'social'],
    ['Mailchimp newsletter for a choir', 'email'],
    ['List of leads among dentists', 'leads'],
    ['Virtual assistant for a small office', 'va'],
    ['Bookkeeper for a bakery', 'bookkeeping'],
    ['Financial model for a ferry line', 'finmodel'],
    ['Lawyer for a shareholder agreement', 'legal'],
    ['Firmware for a water meter', 'electronics'],
    ['Penetration test of our web shop', 'security'],
    ['Python tutor, one hour a week', 'lessons'],
    ['Cover photo for our Facebook page', 'graphics'],
    ['Welcome pack for new tenants', 'graphics'],
    ['Gift box design for soaps', 'packaging'],
    ['Redraw our old sketch as a vector file', 'photoedit'],
    ['Digitise a hand-drawn logo', 'photoedit'],
    ['Animated logo for a puppet theatre', 'animation'],
    ['Pixel art sprites for a farm game', 'illustration'],
    ['Tech pack for a rain jacket', 'fashion'],
    ['Seamstress to sew four aprons', 'fashion'],
    ['Planting plan for a small garden design', 'interior'],
    ['Change two walls in a DWG plan', 'drawings'],
    ['Slides for a talk on hedges', 'presentation'],
    ['Infographic on bread prices', 'graphics'],
    ['Film crew for a half-day shoot', 'filming'],
    ['Photographer for an open day', 'photography'],
    ['Subtitles for ten lectures', 'subtitles'],
    ['Sheet music for a brass band', 'music'],
    ['Jingle for a radio spot', 'music'],
    ['Interpreter for a school meeting', 'interpreting'],
    ['Essay editing for a student', 'proofreading'],
    ['Rewrite my CV', 'resume'],
    ['Grant writer for a village hall', 'grant'],
    ['Safety manual for a bakery', 'grant'],
    ['Literature review on soil', 'academic'],
    ['Ghostwriter for my memoir', 'book'],
    ['Speech writer for a retirement party', 'grant'],
    ['Press outreach for a cheese fair', 'outreach'],
    ['Growth manager for a ticket app', 'marketing'],
    ['Database of florists in Wales', 'leads'],
    ['Addresses from websites of 300 schools', 'leads'],
    ['Telesales for a window cleaner', 'calls'],
    ['Customer support by e-mail for a seed shop', 'support'],
    ['Business plan for a bike hire', 'businessplan'],
    ['Recruiter for two nurses', 'recruiting'],
    ['Teach me Excel in four evenings', 'lessons'],
    ['Power BI trainer for our team', 'lessons'],
    ['E-learning course on food safety', 'courseware'],
    ['Advice from a network engineer', 'advice'],
    ['Label images of apples', 'annotation'],
    ['Type 200 paper forms into Excel, data entry', 'dataentry'],
    ['Amazon sales specialist for candles', 'listings'],
    ['Stock analysis of three mining companies', 'invest'],
    ['Data engineer for a Snowflake warehouse', 'pipeline'],
    ['Faster queries in a PostgreSQL database', 'database'],
    ['GA4 and conversion tracking for a camping shop', 'tracking'],
    ['TradingView indicator in Pine Script', 'trading'],
    ['Midjourney pictures of castles', 'aimedia'],
    ['Prompts for a recipe assistant', 'prompts'],
    ['OCR of delivery notes', 'vision'],
    ['Smart contract for a raffle', 'blockchain'],
    ['Unity game about beavers', 'game'],
    ['MATLAB model of a heat pump', 'simulation'],
    ['Testers for an Android app', 'testing'],
    ['Office 365 mailboxes for a clinic', 'devops'],
    ['Script that renames scans', 'automation'],
    ['Booking platform for tennis courts', 'software'],
    ['AI accounting platform development', 'software'],
    ['React developer to fix login errors', 'bugfix'],
    ['Magento filter issue', 'bugfix'],
    ['Add a booking button to our website', 'sitechange'],
    ['Install a WordPress plugin', 'plugin'],
    ['Market research on oat milk', 'businessplan'],
    ['Find a supplier of jute bags', 'research'],
    ['Project manager for a shop opening', 'projectlead'],
    ['Promoter for a trade show', 'onsite'],
    ['Run three social media platforms for a choir', 'social'],
    ['Code review of my Android app', 'advice'],
    ['Feedback on our booking site', 'advice'],
    ['Python expert for web scraping', 'scraping'],
    ['Google Shopping for a lamp shop', 'ads'],
    ['Maintenance of two WooCommerce sites', 'sitechange'],
    ['Database for 500 wine buyers', 'leads'],
    ['Sock design for a running club', 'fashion'],
    ['Stock market expert with Pine Script', 'trading'],
    ['Video editor for CGI clips', 'video'],
    ['Data analyst to create a presentation on water use', 'presentation'],
    ['Business developer for a bus app', 'calls'],
    ['Odoo functional support specialist', 'integration'],
    ['AppSheet expert', 'integration'],
    ['Tableau lesson developer', 'courseware'],
    ['Bot trading development', 'trading'],
    ['Adviser: consultation on our booking website', 'advice'],
    ['Website developer / consultant', 'website'],
    ['Add 40 products to Magento', 'dataentry'],
    ['AI engineer for a chatbot', 'chatbot'],
    ['Dynamic page rendering for our website', 'website'],
    ['Video birthday invitation', 'video'],
    ['Website fix', 'bugfix'],
    ['Marketing person for a hotel', 'marketing'],
    ['HR consultant to write an employee handbook', 'grant'],
    ['Edit my garden podcast', 'audio'],
    ['Restaurant menu', 'graphics'],
    ['App icon', 'graphics'],
    ['Clean up our customer list', 'dataentry'],
    ['Seven and Shopify data analyst', 'analysis'],
    ['Write the text for my website', 'copy'],
    ['My app does not appear in the store', 'bugfix'],
  ])('is told by the title “%s”', (title, expected) => {
    expect(trade(title)).toBe(expected);
  });

  test('is told by the words that ask where the title says nothing', () => {
    expect(trade('Help needed', 'We run a hostel. I need a translator for our house rules.')).toBe('translation');
  });

  test('is told by the category where the text says little', () => {
    expect(trade('For our cafe', 'Please write to us.', { category: 'Design > Logo Design' })).toBe('logo');
  });

  test('is not told by a wide category alone', () => {
    const text = 'Please buy a hat for me and send it to Cork.';
    expect(trade('A small thing', text, { category: 'Technology & Programming > Website Development' })).toBe(
      'general',
    );
    expect(trade('A helping hand', text, { category: 'Machine Learning' })).toBe('general');
  });

  test('is the fault where the text asks again and again to mend one', () => {
    const text =
      'We need help with our WordPress site. It does not load on phones, the form is not working, and the shop throws an error. Please find and fix the errors.';
    expect(trade('WordPress developer', text)).toBe('bugfix');
  });

  test('is the fault where a thing is down', () => {
    expect(trade('Help please', 'Our WordPress site is down since yesterday, and we need somebody to help.')).toBe(
      'bugfix',
    );
  });

  test('is what is hired for, not what it is for', () => {
    expect(trade('Bookkeeper for a web design studio')).toBe('bookkeeping');
    expect(trade('Video editor for a bookkeeping firm')).toBe('video');
    expect(trade('Web app for lesson plans')).toBe('software');
  });

  test('is not what the text says it does not need', () => {
    const text = 'We do not need help with logo design. We need someone to translate our menu.';
    expect(trade('Help for a tea house', text)).toBe('translation');
  });

  test('is general where the text speaks of another trade than the title', () => {
    const text = 'We look for a writer of blog articles on bees. The articles go to our blog each Monday.';
    expect(trade('Chatbot', text)).toBe('general');
  });

  test('is general where two of the title stand close', () => {
    expect(trade('Podcast editing and blog articles', 'We are a tea house in Cork.')).toBe('general');
  });

  test('is general where little is said, and of two trades alike', () => {
    const text = 'We sell tea. There is a song about it, and a cartoon. The song is old.';
    expect(trade('Something small', text)).toBe('general');
  });

  test('is no recruiting where a system for it is to be made', () => {
    expect(trade('Automated recruitment system', 'We need an automated recruitment system.')).not.toBe('recruiting');
  });

  test('is general where nothing names one', () => {
    expect(trade('A helping hand', 'Our hens have lost their way home.')).toBe('general');
    expect(trade('')).toBe('general');
  });

  test('is not told by a stub whose blanks stand open', () => {
    expect(trade('A helping hand', 'To apply, please show us [number] logos you have designed.')).toBe('general');
  });
});
