import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerCard } from '../../lib/review/card-door';
import { openCard } from './open-card';

export default defineContentScript({
  registration: 'runtime',
  main: ({ signal }) => offerCard({ open: openCard }, signal),
});
