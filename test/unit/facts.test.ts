import { describe, expect, test } from 'vitest';
import { factsOfSentence } from '../../lib/analyzer/facts';

const kindsIn = (sentence: string): string[] => factsOfSentence(sentence).map(({ kind }) => kind);

describe('something to work from', () => {
  test.each([
    ['link', 'The old shop is at lampshop.example and looks dated.'],
    ['link', 'Copy the list from make.com/en/pricing for us.'],
    ['attachment', 'You will get the raw photos on the first day.'],
    ['attachment', 'The photos will be provided.'],
    ['asset', 'We already have a booking app for our barbers.'],
    ['reference', 'It should look like Airbnb.'],
  ])('is said, by a %s, in “%s”', (kind, sentence) => {
    expect(kindsIn(sentence)).toContain(kind);
  });

  test.each([
    ['link', 'You know Make.com, Bubble.io and ASP.NET well.'],
    ['link', 'Please apply at https://forms.gle/abc123 before Friday.'],
    ['link', 'Read more about us at https://lampshop.example before you write.'],
    ['attachment', 'Training will be provided on your first day.'],
    ['attachment', 'More information will be provided.'],
    ['attachment', 'We can provide a steady amount of translations.'],
    ['asset', 'I have a great idea for an app about gardens.'],
    ['asset', 'We have an exciting project for a baker.'],
    ['asset', 'Someone that has created a game would be best.'],
    ['reference', 'You have used tools like ChatGPT.'],
  ])('is not said, by no %s, in “%s”', (kind, sentence) => {
    expect(kindsIn(sentence)).not.toContain(kind);
  });
});

describe('a result', () => {
  test.each([
    'We need 12 new product photos.',
    'Write 3 types of letters for our guests.',
    'I want 5 to 7 icons for our menu.',
    'Deliver the list as an Excel file.',
  ])('is counted or has its format in “%s”', (sentence) => {
    expect(kindsIn(sentence)).toContain('deliverable');
  });

  test.each([
    'We are the number 1 bread site in the valley.',
    'I run 2 of my websites from home.',
    'One of our pages is slow.',
    'Unreal Engine 5 developer for games.',
    'An all-in-one shop software is what we sell.',
    'Name your rate per 1000 words.',
    'You have a good foundation in Excel.',
    'Build vector search for our team.',
  ])('is none in “%s”', (sentence) => {
    expect(kindsIn(sentence)).not.toContain('deliverable');
  });
});

describe('how the two work together', () => {
  test.each([
    ['rhythm', 'Frequent check-ins help us.'],
    ['rhythm', 'I would like to meet with you every week.'],
    ['rhythm', 'Please join a call today and we go through it.'],
    ['channel', 'I will be your main point of contact.'],
    ['channel', 'You work directly with the owner.'],
    ['timezone', 'We need some overlap with UK hours.'],
  ])('is said, by a %s, in “%s”', (kind, sentence) => {
    expect(kindsIn(sentence)).toContain(kind);
  });

  test.each([
    ['rhythm', 'Prompt communication and feedback matter to us.'],
    ['rhythm', 'The game needs regular updates to introduce new maps.'],
    ['rhythm', 'The script should run several reports every week.'],
    ['channel', 'You will be the point of contact for our guests.'],
    ['channel', 'Other details can be discussed on a Zoom call.'],
    ['channel', 'Patients see their doctor in video calls.'],
    ['channel', 'Deploy updates via GitHub to our server.'],
    ['timezone', 'There is some overlap between the two lists.'],
    ['timezone', 'You must be free in the PST time zone for interviews.'],
    ['timezone', 'You help guests after normal business hours.'],
  ])('is not said, by no %s, in “%s”', (kind, sentence) => {
    expect(kindsIn(sentence)).not.toContain(kind);
  });
});

describe('a way to judge applicants', () => {
  test.each([
    'Apply now with your relevant experience.',
    'We need to see hard evidence of earlier work.',
    'Only bid if you can provide an example of this kind of work.',
    'You should showcase past projects of this kind.',
    'Please include some of your work.',
    'Give us proof of a good track record.',
    'To apply, solve the challenge below.',
    'We welcome some examples of your drawings.',
  ])('is asked for in “%s”', (sentence) => {
    expect(kindsIn(sentence)).toContain('screening');
  });

  test.each([
    'A good chance to build their portfolio.',
    'Make a short intro video for our channel.',
    'In your cover letter please include the word “purple”.',
    'For each lamp, answer the same set of rating questions.',
    'Film a short interview with each guest.',
    'Proofread your own work before it goes out.',
    'Some examples of questions are below.',
    'Send it as a PDF or PNG, which ever you prefer.',
    'A fitness app and application that includes workouts.',
  ])('is not asked for in “%s”', (sentence) => {
    expect(kindsIn(sentence)).not.toContain('screening');
  });
});
