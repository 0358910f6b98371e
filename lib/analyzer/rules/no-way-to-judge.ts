import { missingIn } from '../gaps';
import { defineRule } from '../rule';
import { stubOf } from '../stubs';

export default defineRule({
  id: 'no-way-to-judge',
  scope: 'gap',
  mistake: 'evaluation',
  title: 'No way to judge applicants',
  severity: 'medium',
  weight: 5,
  docs: {
    what: 'Nothing helps you tell a good applicant from the rest',
    why: 'Anybody can say that they have the skills, so you will choose by price or by luck.',
    instead: 'Ask for similar work, ask one question about the job, or begin with a small paid part.',
    source:
      'Upwork Community, “9 interview questions to help find the right talent”: https://community.upwork.com/t5/Hiring-Resources/9-interview-questions-to-help-find-the-right-talent/td-p/735758',
  },
  examples: {
    invalid: [
      {
        post: 'We need three banners for our bakery in Leeds, each 1200 x 628 px as PNG. You need five years of experience with Photoshop. Apply now.',
        gap: true,
      },
      {
        post: 'Please translate the attached contract of eleven pages into English. Start your application with the word BLUE and name your price.',
        gap: true,
      },
    ],
    valid: [
      {
        post: 'We need three banners for our bakery in Leeds, each 1200 x 628 px as PNG. Please send two examples of similar work.',
        because: 'work can be compared',
      },
      {
        post: 'Please translate the attached contract of eleven pages into English. We begin with a paid trial of one page.',
        because: 'a trial shows how the work is done',
      },
      {
        post: {
          description:
            'Please translate the attached contract of eleven pages into English. Names and amounts stay as they are.',
          screening: ['Which contracts have you translated?'],
        },
        because: 'the form asks a question',
      },
    ],
  },
  find: (post) => (missingIn(post).has('evaluation') ? stubOf('evaluation', post) : null),
});
