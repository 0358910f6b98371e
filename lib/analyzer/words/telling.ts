const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words, without the s of many, that the advert of any firm, team or role could hold: they tell nothing of this very job. */
export const ABSTRACT: ReadonlySet<string> = words(
  'advanced benefit brand business client collaborate collaborating collaboration commitment communication company comprehensive contract contribute creative culture customer cutting-edge decision decision-making developer drive dynamic effectively efficient efficiently engaging enhance environment exciting experience expert fast-paced flexible goal grow growing growth high-quality highly idea independently individual industry innovative insight intelligence join latest leading leverage marketing media mission model modern motivated online operation opportunity optimise optimization optimize organisation organization passionate people platform practice process professional project reliable remote remotely responsibility robust role salary sale scalable seamless seamlessly skill social solution stakeholder startup strategy streamline success successful talent talented team technology trend value various vision world',
);

/** Words, without the s of many, for parts, properties and steps that can be pointed at: who uses them says what is to be done. */
export const EXACT: ReadonlySet<string> = words(
  'add address admin barcode black blue button change chapter click color colour column convert copy csv device document door download dropdown error excel export field file floor folder font footer form format green header height icon image import invoice label login map menu minute page password paste pdf photo popup price print product receipt red remove replace room row screen script second section select sheet single size step stored tab table text title updated upload url version wall white width',
);
