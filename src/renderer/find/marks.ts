import type { Hit, SearchedText } from '#shared/find';

const marked = 'found';
const current = 'found-here';

/** What text stands in: pieces of the slide on the stage, lines of editors, cells of grids. Editors show a value of the project as a chip. */
const block = '[data-slate-node="element"]:not([data-slate-inline])';
const line = `${block}:not(:has(${block}))`;
const containers = [
  { selector: 'main [data-context="stage"] g[data-element]', chips: false },
  { selector: `main [data-context="stage"] ${line}`, chips: true },
  { selector: `main ${line}:not([data-context="stage"] *)`, chips: true },
  { selector: 'main [data-cell]', chips: false },
] as const;

/**
 * Marks hits where they stand on the screen, by the browser's own highlights: neither React nor the editors know of it. A text is
 * recognised by what it says, blanks aside, for lines are broken at them; of several that say the same, each is taken for the one of its number.
 * Returns where the hit that is gone to is drawn.
 */
export function paintMarks(hits: readonly Hit[], here: Hit | null): Range | null {
  const all = new Highlight();
  const at = new Highlight();
  let found: Range | null = null;
  const known = { words: textsOf(hits, false), chips: textsOf(hits, true) };
  for (const { selector, chips } of containers) {
    const texts = chips ? known.chips : known.words;
    const seen = new Map<string, number>();
    for (const element of document.querySelectorAll(selector)) {
      for (const { range, hit } of rangesIn(element, texts, seen)) {
        if (hit === here) {
          at.add(range);
          found ??= range;
        } else all.add(range);
      }
    }
  }
  all.priority = 1;
  at.priority = 2;
  CSS.highlights.set(marked, all);
  CSS.highlights.set(current, at);
  return found;
}

/** Where the hit that is gone to is drawn in an editor. */
export function drawnHere(): Range | null {
  const drawn = [...(CSS.highlights.get(current) ?? [])] as Range[];
  return drawn.find(({ startContainer }) => startContainer.parentElement?.closest('[data-slate-editor]')) ?? null;
}

/** Takes all marks away. */
export function clearMarks(): void {
  CSS.highlights.delete(marked);
  CSS.highlights.delete(current);
  ringField(null);
}

/** A text as it is recognised: its letters without blanks, and where a place of the text is among them. */
interface Recognised {
  readonly hits: Hit[];
  readonly indexOf: (offset: number) => number;
}

/** The texts that hits are in, by their letters; several may have the same. */
type Texts = ReadonlyMap<string, readonly Recognised[]>;

function textsOf(hits: readonly Hit[], chips: boolean): Texts {
  const own = new Map<SearchedText, Hit[]>();
  for (const hit of hits) {
    const same = own.get(hit.in);
    if (same) same.push(hit);
    else own.set(hit.in, [hit]);
  }
  const texts = new Map<string, Recognised[]>();
  for (const [text, inIt] of own) {
    const { letters, indexOf } = chips ? withChips(text) : inWords(text);
    if (letters === '') continue;
    const same = texts.get(letters) ?? [];
    texts.set(letters, same);
    same.push({ hits: inIt, indexOf });
  }
  return texts;
}

/** Without blanks, and without what editors keep empty places open with. */
function bare(text: string): string {
  return text.replace(/[\s\u200b]+/g, '');
}

function inWords({ text }: SearchedText) {
  return { letters: bare(text), indexOf: (offset: number) => bare(text.slice(0, offset)).length };
}

/** What stands for a chip, whatever it says: it speaks the language of the window. */
const chip = '\ufffc';

function withChips({ pieces }: SearchedText) {
  const said = pieces.map(({ text, lock }) => ({
    length: text.length,
    text,
    letters: lock === 'figure' ? chip : bare(text),
  }));
  const indexOf = (offset: number) => {
    let from = 0;
    let before = 0;
    for (const { length, text, letters } of said) {
      if (offset <= from) break;
      const part = letters === chip ? letters : bare(text.slice(0, offset - from));
      before += offset >= from + length ? letters.length : part.length;
      from += length;
    }
    return before;
  };
  return { letters: said.map(({ letters }) => letters).join(''), indexOf };
}

interface Drawn {
  readonly range: Range;
  readonly hit: Hit;
}

function rangesIn(element: Element, texts: Texts, seen: Map<string, number>): readonly Drawn[] {
  const letters = lettersIn(element);
  const own = texts.get(letters.text);
  // A piece of a slide has several lines: each of them is looked for in it.
  const lines = own ? [[letters.text, own] as const] : element instanceof SVGElement ? texts : [];
  const drawn: Drawn[] = [];
  for (const [text, same] of lines) {
    for (let from = letters.text.indexOf(text); from >= 0; from = letters.text.indexOf(text, from + text.length)) {
      const number = seen.get(text) ?? 0;
      seen.set(text, number + 1);
      // The same may be drawn more often than it is said: at the foot, in a list.
      const said = same[Math.min(number, same.length - 1)];
      for (const hit of said?.hits ?? []) {
        const first = from + (said?.indexOf(hit.start) ?? 0);
        const range = letters.range(first, Math.max(first + 1, from + (said?.indexOf(hit.end) ?? 0)));
        if (range) drawn.push({ range, hit });
      }
    }
  }
  return drawn;
}

interface Letter {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** The letters of an element without blanks, each with its place in the document. A chip is one letter. */
function lettersIn(element: Element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const at: Letter[] = [];
  let text = '';
  let last: Element | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data, parentElement } = node;
    const inside = parentElement?.closest('[data-fact]') ?? null;
    if (inside && inside === last) continue;
    last = inside;
    if (inside) {
      text += chip;
      at.push({ node, from: 0, to: data.length });
      continue;
    }
    for (let offset = 0; offset < data.length; offset += 1) {
      const letter = data.charAt(offset);
      if (bare(letter) === '') continue;
      text += letter;
      at.push({ node, from: offset, to: offset + 1 });
    }
  }
  const range = (start: number, end: number): Range | null => {
    const first = at[start];
    const final = at[end - 1];
    if (!first || !final) return null;
    const made = document.createRange();
    made.setStart(first.node, first.from);
    made.setEnd(final.node, final.to);
    return made;
  };
  return { text, range };
}

type Field = HTMLInputElement | HTMLTextAreaElement;
let ringed: Field | null = null;

/** Puts a ring around the field that a hit stands in: what is inside fields can't be marked. Null takes it away. */
export function ringField(field: Field | null): void {
  if (ringed !== field) ringed?.removeAttribute('data-found');
  field?.setAttribute('data-found', '');
  ringed = field;
}

/** The field that a hit stands in; null when it is in no field that is shown. */
export function fieldOf(hit: Hit, hits: readonly Hit[]): Field | null {
  const mark = CSS.escape(hit.in.place.join('/'));
  const named = document.querySelector(`[data-place="${mark}"]`);
  if (isField(named) && named.value === hit.in.text) return named;
  const fields = [...document.querySelectorAll('main input, main textarea')].filter(
    (field): field is Field => isField(field) && field.value === hit.in.text,
  );
  const same = [...new Set(hits.map((one) => one.in))].filter(({ text }) => text === hit.in.text);
  return fields[same.indexOf(hit.in)] ?? fields[0] ?? null;
}

function isField(element: Element | null): element is Field {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}
