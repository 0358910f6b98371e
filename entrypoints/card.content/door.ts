import type { CardDoor } from '../../lib/review/card-door';
import { openCard } from './open-card';
import { pick } from './pick';

/** All that this script offers. */
export const door: CardDoor = { open: openCard, pick };
