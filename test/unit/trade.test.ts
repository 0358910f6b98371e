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
  ])('is told by the title “%s”', (title, expected) => {
    expect(trade(title)).toBe(expected);
  });

  test('is told by the words that ask where the title says nothing', () => {
    expect(trade('Help needed', 'We run a hostel. I need a translator for our house rules.')).toBe('translation');
  });

  test('is told by the category where the text says little', () => {
    expect(trade('For our cafe', 'Please write to us.', { category: 'Design > Logo Design' })).toBe('logo');
  });

  test('is what is hired for, not what it is for', () => {
    expect(trade('Bookkeeper for a web design studio')).toBe('bookkeeping');
    expect(trade('Video editor for a bookkeeping firm')).toBe('video');
  });

  test('is general where nothing names one', () => {
    expect(trade('A helping hand', 'Our hens have lost their way home.')).toBe('general');
    expect(trade('')).toBe('general');
  });

  test('is not told by a stub whose blanks stand open', () => {
    expect(trade('A helping hand', 'To apply, please show us [number] logos you have designed.')).toBe('general');
  });
});
