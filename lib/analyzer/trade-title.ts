/** What a title says of the work, by how plainly each part of it names what is hired for. */
export interface TitleParts {
  /** "Flutter developer" in "Flutter developer needed to build a booking app for hotels". */
  readonly head: string;
  /** What the one who is hired shall make: "a booking app". */
  readonly made: string;
  readonly rest: string;
}

// "App for a fitness coach", "Data analyst with Excel": what is asked for stands before these words.
const REST =
  /\s(?:(?<!\b(?:database|directory|list) )for|with|to|using|in|from|on|who|that|which|where|based|at|via|into|by|within|(?<!\b(?:database|directory|list|set|series) )of)\s|\s[-–—|(]\s*|[(:]|\b(?:needed|required|wanted)\b/i;
const MADE =
  /\bto (?:help )?(?:create|build|rebuild|design|redesign|make|write|develop|produce|draw|edit|translate|set ?up) /i;

const MAKER = /(?:developer|engineer|programmer|coder|architect|expert|specialist|freelancer|professional)s?$/i;
// "Power BI expert for a data migration project": the work is named behind "for", and no customer.
const FOR_WORK =
  / for (?!our |my |the )(?:an? )?((?:[\w/&+.-]+ ){0,4}(?:project|integration|migration|modell?ing|scraping|automation|implementation|set-?up|editing|analysis|optimi[sz]ation|translation|animation))s?(?=\s*(?:$|[–—|,(:]|- ))/i;

function cut(text: string, at: number): [string, string] {
  return at >= 0 ? [text.slice(0, at), text.slice(at)] : [text, ''];
}

const ASKING =
  /^\W*(?:(?:(?:i|we)(?:['’]m|['’]re| am| are)? )?(?:looking for|in need of|need(?:ing)?|want|require|seeking|searching for|hiring|wanted)|help (?:needed )?(?:with|on)) (?:an? |the |some |someone to |somebody to |help (?:with|to) )?/i;

/** Takes a title apart. */
export function titleParts(whole: string): TitleParts {
  const title = whole.replace(ASKING, '');
  const end = title.search(REST);
  const [head, rest] = end >= 4 ? cut(title, end) : [title, ''];
  const maker = MADE.exec(rest);
  const work = MAKER.test(head.trim()) ? FOR_WORK.exec(rest)?.[1] : null;
  if (!maker) return { head, made: work ?? '', rest };
  const after = rest.slice(maker.index + maker[0].length);
  const [made, more] = cut(after, after.search(REST));
  return { head, made, rest: more };
}
