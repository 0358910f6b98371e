import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerCard } from '../../lib/review/card-door';
import { door } from './door';

export default defineContentScript({
  registration: 'runtime',
  main: ({ signal }) => offerCard(door, signal),
});
