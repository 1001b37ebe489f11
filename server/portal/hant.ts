// 繁體: a finished page in traditional characters, by the longest phrase that fits. The dictionaries are loaded when somebody first asks.

interface Dictionary {
  /** Phrases whose characters alone would mislead. */
  phrases: Map<string, string>;
  characters: Map<string, string>;
  /** Characters a phrase begins with → the longest such phrase, in UTF-16 units. */
  longest: Map<string, number>;
}

/** Where the dictionary's phrases read into the middle of what offices write: 资金发放 holds no 金发 (golden hair). */
const ofOffices: readonly [string, string][] = [
  ['金发', '金發'],
  ['发卡', '發卡'],
  ['不准', '不准'],
  ['不准确', '不準確'],
  ['一出', '一出'],
  ['折合', '折合'],
  ['里口山', '里口山'],
];

let loading: Promise<Dictionary> | undefined;

/** The page's `lang` and words in traditional characters; addresses are encoded and stay as they are. */
export async function inTraditional(page: string): Promise<string> {
  loading ??= load();
  const words = await loading;
  // The page labels are read by machines that compare them with a list: they stay.
  return page
    .split(/(<meta name="(?:Site|Column)\w+"[^>]*>)/)
    .map((part, n) => (n % 2 === 1 ? part : converted(part, words)))
    .join('');
}

function converted(text: string, { phrases, characters, longest }: Dictionary): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code < 0x3400) {
      const from = at;
      while (at < text.length && text.charCodeAt(at) < 0x3400) at += 1;
      out += text.slice(from, at);
      continue;
    }
    const one = String.fromCodePoint(text.codePointAt(at)!);
    const found = phraseAt(text, at, longest.get(one) ?? 0, phrases);
    out += found ? phrases.get(found) : (characters.get(one) ?? one);
    at += found ? found.length : one.length;
  }
  return out;
}

function phraseAt(text: string, at: number, longest: number, phrases: Map<string, string>): string | null {
  for (let length = Math.min(longest, text.length - at); length > 1; length -= 1) {
    const candidate = text.slice(at, at + length);
    if (phrases.has(candidate)) return candidate;
  }
  return null;
}

async function load(): Promise<Dictionary> {
  const [{ default: st }, { default: phrases }, { default: tw }] = await Promise.all([
    import('opencc-js/dict/STCharacters'),
    import('opencc-js/dict/STPhrases'),
    import('opencc-js/dict/TWVariants'),
  ]);
  const variants = new Map(pairs(tw));
  const usual = (text: string) => [...text].map((one) => variants.get(one) ?? one).join('');
  const characters = new Map<string, string>();
  for (const [from, to] of pairs(st)) characters.set(from, usual(to));
  for (const [from, to] of variants) if (!characters.has(from)) characters.set(from, to);
  return withPhrases(phrases, usual, characters);
}

/** Keeps the phrases that do not follow from their characters, and those that keep one of them from being read into their middle. */
function withPhrases(list: string, usual: (text: string) => string, characters: Map<string, string>): Dictionary {
  const phrases = new Map<string, string>();
  const plain = (text: string) => [...text].map((one) => characters.get(one) ?? one).join('');
  for (const [from, to] of pairs(list)) if (plain(from) !== usual(to)) phrases.set(from, usual(to));
  for (const [from, to] of ofOffices) phrases.set(from, to);
  const guards: [string, string][] = [];
  for (const [from, to] of pairs(list)) if (!phrases.has(from) && holdsAnother(from, phrases)) guards.push([from, usual(to)]);
  for (const [from, to] of guards) phrases.set(from, to);
  const longest = new Map<string, number>();
  for (const from of phrases.keys()) {
    const first = String.fromCodePoint(from.codePointAt(0)!);
    longest.set(first, Math.max(longest.get(first) ?? 0, from.length));
  }
  return { phrases, characters, longest };
}

function holdsAnother(text: string, phrases: Map<string, string>): boolean {
  for (let from = 0; from < text.length - 1; from += 1)
    for (let to = from + 2; to <= text.length; to += 1) if (phrases.has(text.slice(from, to))) return true;
  return false;
}

function* pairs(dictionary: string): Generator<[string, string]> {
  for (let at = 0; at < dictionary.length; ) {
    const space = dictionary.indexOf(' ', at);
    const bar = dictionary.indexOf('|', space);
    const end = bar < 0 ? dictionary.length : bar;
    yield [dictionary.slice(at, space), dictionary.slice(space + 1, end)];
    at = end + 1;
  }
}
