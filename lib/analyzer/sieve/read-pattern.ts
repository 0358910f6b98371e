import { allOf, asNeedles, EDGE, either, type Known, type Needles, type Way, waysOf } from './ways';

const MOST_ALL = 48;
const NOTHING: Known = { all: [''], ways: null };
const ANYTHING: Known = { all: null, ways: null };
const A_DIGIT: Known = { all: [...'0123456789'], ways: null };
const AN_EDGE: Known = { all: [EDGE], ways: null };
const PLAIN = /[^\\^$.|?*+()[{\x80-\uffff]+/y;
/** Plain alternatives up to the last, which may have something behind it. */
const PLAIN_LIST = /(?:[^\\^$.|?*+()[{\x80-\uffff]+\|)+/y;

const plainly = (text: string): Known => ({ all: [text.toLowerCase()], ways: null });

// Letters beyond ASCII have cases of their own kind: they are taken for anything, and what stands beside them is sure.
const literal = (sign: string): Known =>
  sign < '\x80' || sign.toLowerCase() === sign.toUpperCase() ? plainly(sign) : ANYTHING;

/** Reads the source of one regular expression; what it does not know it takes for anything. */
export function readPattern(source: string): Known {
  let at = 0;

  function alternatives(): Known {
    let first: Known | null = null;
    const all: string[] = [];
    const alone: Needles[] = [];
    const ways: Way[] = [];
    let isFew = true;
    let isSure = true;
    const add = (texts: readonly string[] | null, own: readonly Way[] | null) => {
      if (texts && all.length + texts.length <= MOST_ALL) all.push(...texts);
      else isFew = false;
      if (!own) isSure = false;
      for (const way of own ?? [])
        if (way.length === 1) alone.push(way[0]!);
        else ways.push(way);
    };
    for (;;) {
      PLAIN_LIST.lastIndex = at;
      const list = PLAIN_LIST.exec(source)?.[0];
      if (list) {
        at += list.length;
        const words = list.slice(0, -1).toLowerCase().split('|');
        const own = asNeedles(words);
        add(words, own && [[own]]);
      }
      const part = sequence();
      if (source[at] !== '|') {
        if (!list && !first) return part;
        add(part.all, waysOf(part));
        break;
      }
      at++;
      first ??= part;
      add(part.all, waysOf(part));
    }
    // What is enough alone is one list, whichever of the ways it came.
    if (alone.length > 0) ways.push([either(alone)]);
    return { all: isFew ? all : null, ways: isSure ? ways : null };
  }

  function sequence(): Known {
    let run: readonly string[] = [''];
    let isWhole = true;
    const parts: (readonly Way[])[] = [];
    const close = () => {
      const own = asNeedles(run);
      if (own) parts.push([[own]]);
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = repeated();
      if (part === NOTHING) continue;
      const { all, ways } = part;
      if (all && run.length * all.length <= MOST_ALL) {
        run = run.length === 1 ? all.map((end) => run[0] + end) : run.flatMap((start) => all.map((end) => start + end));
        continue;
      }
      if (ways) parts.push(ways);
      isWhole = false;
      close();
      run = all ?? [''];
    }
    if (isWhole) return { all: run, ways: null };
    close();
    return { all: null, ways: allOf(parts) };
  }

  function repeated(): Known {
    const one = atom();
    const sign = source[at];
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return one;
    let least = sign === '+' ? 1 : 0;
    if (sign === '{') {
      const end = source.indexOf('}', at);
      least = Number.parseInt(source.slice(at + 1, end), 10);
      at = end;
    }
    at++;
    if (source[at] === '?') at++;
    if (sign === '?') return { all: one.all && [...one.all, ''], ways: null };
    return least === 0 ? ANYTHING : { all: null, ways: waysOf(one) };
  }

  function atom(): Known {
    PLAIN.lastIndex = at;
    const plain = PLAIN.exec(source)?.[0];
    if (plain) {
      at += plain.length;
      // A quantifier belongs to the last sign alone.
      if (plain.length === 1 || at === source.length || !'?*+{'.includes(source[at]!)) return plainly(plain);
      at--;
      return plainly(plain.slice(0, -1));
    }
    const sign = source[at++];
    if (sign === '(') return group();
    if (sign === '[') return signs();
    if (sign === '\\') return escaped();
    if (sign === '{' || sign! >= '\x80') return literal(sign!);
    return sign === '.' ? ANYTHING : NOTHING;
  }

  function group(): Known {
    const isNamedOrBehind = source[at + 1] === '<';
    const kind = source[at + (isNamedOrBehind ? 2 : 1)];
    const isLook = source[at] === '?' && (kind === '=' || kind === '!');
    if (isLook) at += isNamedOrBehind ? 3 : 2;
    else if (source[at] === '?') at = source.indexOf(isNamedOrBehind ? '>' : ':', at) + 1;
    const inside = alternatives();
    at++;
    return isLook ? NOTHING : inside;
  }

  function escaped(): Known {
    const sign = source[at++]!;
    if (sign === 'b') return AN_EDGE;
    if (sign === 'B') return NOTHING;
    if (sign === 'd') return A_DIGIT;
    if (sign === 'p' || sign === 'P') at = source.indexOf('}', at) + 1;
    else if (sign === 'k') at = source.indexOf('>', at) + 1;
    else if (sign === 'u' || sign === 'x') {
      const end = source[at] === '{' ? source.indexOf('}', at) + 1 : at + (sign === 'u' ? 4 : 2);
      const code = Number.parseInt(source.slice(at, end).replace('{', ''), 16);
      at = end;
      return literal(String.fromCodePoint(code));
    } else if (!/[a-zA-Z0-9]/.test(sign)) return literal(sign);
    return ANYTHING;
  }

  function signs(): Known {
    const all: string[] = [];
    let isKnown = source[at] !== '^';
    for (let first = at; source[at] !== ']'; ) {
      const sign = source[at++]!;
      // A hyphen between two signs is a range.
      if (sign === '-' && at - 1 > first && source[at] !== ']') isKnown = false;
      const known = sign === '\\' ? escaped() : literal(sign);
      if (known.all && known !== AN_EDGE) all.push(...known.all);
      else isKnown = false;
      if (first === at - 1 && sign === '^') first++;
    }
    at++;
    return isKnown && all.length <= MOST_ALL ? { all, ways: null } : ANYTHING;
  }

  return alternatives();
}
