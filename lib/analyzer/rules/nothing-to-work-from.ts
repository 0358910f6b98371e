import { missingIn } from '../gaps';
import { defineRule } from '../rule';
import { stubOf } from '../stubs';

export default defineRule({
  id: 'nothing-to-work-from',
  scope: 'gap',
  mistake: 'unprepared',
  title: 'Nothing to work from',
  severity: 'medium',
  weight: 6,
  docs: {
    what: 'There is nothing here to work from',
    why: 'Without an example, a file or a list of what it must do, each freelancer prices a different job.',
    instead: 'Link to an example you like, name what you will hand over, or list four or more things it must do.',
    source:
      'Upwork, “How Do I Work With Freelancers to Get the Results I Want?”: https://www.business2community.com/brandviews/upwork/how-do-i-work-with-freelancers-to-get-the-results-i-want-02196578',
  },
  examples: {
    invalid: [
      {
        post: 'We are looking for a skilled developer to create a mobile application for our customers. The ideal candidate has strong experience with iOS and Android and good communication skills.',
        gap: true,
      },
      {
        post: 'Our agency seeks a motivated marketing expert to join the team. You will plan campaigns, analyse results and help us grow our business in new markets.',
        gap: true,
      },
    ],
    valid: [
      {
        post: 'We need a new header for our website. The site is https://shop.example and the logo is attached as SVG, so you can see the colours that we use.',
        because: 'a link and a file are there to work from',
      },
      {
        post: 'Please cut our wedding film to ten minutes. We have 90 minutes of footage, and you will get the raw files and the list of songs.',
        because: 'it says what will be handed over',
      },
    ],
  },
  find: (post) => (missingIn(post).has('unprepared') ? stubOf('unprepared', post) : null),
});
