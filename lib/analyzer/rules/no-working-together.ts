import { missingIn } from '../gaps';
import { defineRule } from '../rule';
import { stubOf } from '../stubs';

export default defineRule({
  id: 'no-working-together',
  scope: 'gap',
  mistake: 'communication',
  title: 'No word on working together',
  severity: 'low',
  weight: 4,
  docs: {
    what: 'Nothing says how the two of you will stay in touch',
    why: 'When channel and rhythm are left open, questions wait, and you learn of trouble when it is late.',
    instead: 'Name a channel, how often you want to hear, or the hours in which you answer.',
    source: 'Twine, “Set the ground rules at the start”: https://twine.net/blog/set-the-ground-rules-at-the-start',
  },
  examples: {
    invalid: [
      {
        post: 'We need three banners for our bakery in Leeds, each 1200 x 628 px as PNG. The logo and the photos are attached. You should have excellent communication skills.',
        gap: true,
      },
      {
        post: 'Please translate the attached contract of eleven pages into English. Applicants are invited to a short interview on Zoom before we decide who gets the job.',
        gap: true,
      },
    ],
    valid: [
      {
        post: 'We need three banners for our bakery in Leeds, each 1200 x 628 px as PNG. We use Slack and answer there on the same day.',
        because: 'a channel is named',
      },
      {
        post: 'Please translate the attached contract of eleven pages into English. Send us a short update every Friday, with the pages that are done so far.',
        because: 'a rhythm is agreed',
      },
      {
        post: 'Please translate the attached contract of eleven pages into English. Anna Reed is your contact person, and she decides what is done.',
        because: 'there is somebody to turn to',
      },
    ],
  },
  find: (post) => (missingIn(post).has('communication') ? stubOf('communication', post) : null),
});
