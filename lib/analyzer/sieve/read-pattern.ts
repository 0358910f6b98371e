import { allOf, asNeedles, EDGE, type Known, type Way, waysOf } from './ways';

const MOST_ALL = 48;
const NOTHING: Known = { all: [''], ways: null };
const ANYTHING: Known = { all: null, ways: null };
const A_DIGIT: Known = { all: [...'0123456789'], ways: null };
const AN_EDGE: Known = { all: [EDGE], ways: null };
const ENDS_LITERAL = new Set('\\^$.|?*+()[{');

// Letters beyond ASCII have cases of their own kind: they are taken for anything, and what stands beside them is sure.
function literal(text: string): Known {
  if ([...text].every((sign) => sign < '\x80' || sign.toLowerCase() === sign.toUpperCase()))
    return { all: [text.toLowerCase()], ways: null };
  const plain = text
    .toLowerCase()
    .split(/[^ -~]+/)
    .reduce((a, b) => (b.length > a.length ? b : a));
  return { all: null, ways: waysOf({ all: [plain], ways: null }) };
}

/** Reads the source of one regular expression; what it does not know it takes for anything. */
export function readPattern(source: string): Known {
  let at = 0;

  function alternatives(): Known {
    const parts = [sequence()];
    while (source[at] === '|') {
      at++;
      parts.push(sequence());
    }
    if (parts.length === 1) return parts[0]!;
    const all: string[] = [];
    const ways: Way[] = [];
    let isFew = true;
    let isSure = true;
    for (const part of parts) {
      if (part.all && all.length + part.all.length <= MOST_ALL) all.push(...part.all);
      else isFew = false;
      const own = waysOf(part);
      if (own) ways.push(...own);
      else isSure = false;
    }
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
    const start = at;
    while (at < source.length && !ENDS_LITERAL.has(source[at]!)) at++;
    // A quantifier belongs to the last sign alone.
    if (at - start > 1 && at < source.length && '?*+{'.includes(source[at]!)) at--;
    if (at > start) return literal(source.slice(start, at));
    const sign = source[at++];
    if (sign === '(') return group();
    if (sign === '[') return signs();
    if (sign === '\\') return escaped();
    return sign === '.' ? ANYTHING : sign === '{' ? literal('{') : NOTHING;
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
