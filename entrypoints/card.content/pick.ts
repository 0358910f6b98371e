import { i18n } from '#i18n';
import type { CardDoor } from '../../lib/review/card-door';
import { pickBox } from '../../lib/site/picker';

/** Lets the user point at the field that holds the post. */
export const pick: CardDoor['pick'] = (page, signal) =>
  pickBox(
    page,
    {
      hint: i18n.t('picker.hint'),
      refused: {
        password: i18n.t('picker.password'),
        payment: i18n.t('picker.payment'),
        'read-only': i18n.t('picker.readOnly'),
        small: i18n.t('picker.small'),
      },
    },
    signal,
  );
