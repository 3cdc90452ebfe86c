import type { English, Misspelling } from '#shared/words';
import type { Answer, Question } from './messages';

/** A slice of lines is looked over in some milliseconds, so that a suggestion never waits long. */
const linesAtOnce = 40;
/** Lines that were looked over lately: some plans long. */
const mostKnown = 5_000;

const known = new Map<string, readonly Misspelling[]>();
const asked = new Set<string>();
const waiting = new Map<number, (answer: Answer) => void>();
const listeners = new Set<() => void>();
let worker: Worker | null = null;
let hasFailed = false;
let count = 0;

/** Calls back when more lines have been looked over. */
export function onLookedOver(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** What is wrong in a line; undefined until it was looked over: `lookOver` sees to that. */
export function misspellingsIn(line: string, english: English): readonly Misspelling[] | undefined {
  return known.get(keyOf(line, english));
}

/** Has lines looked over, in slices; what has been asked already is not asked again. */
export async function lookOver(lines: readonly string[], english: English): Promise<void> {
  const fresh = [...new Set(lines)].filter((line) => {
    const key = keyOf(line, english);
    return !known.has(key) && !asked.has(key);
  });
  for (const line of fresh) asked.add(keyOf(line, english));
  for (let from = 0; from < fresh.length; from += linesAtOnce) {
    const slice = fresh.slice(from, from + linesAtOnce);
    const answer = await ask({ kind: 'lines', id: 0, lines: slice, english });
    for (const line of slice) asked.delete(keyOf(line, english));
    if (answer?.kind !== 'lines') continue;
    for (const [index, line] of slice.entries()) keep(keyOf(line, english), answer.found[index] ?? []);
    for (const listener of listeners) listener();
  }
}

/** Words that may be meant, the likeliest first. */
export async function suggestionsFor(word: string, english: English): Promise<readonly string[]> {
  const answer = await ask({ kind: 'suggest', id: 0, word, english });
  return answer?.kind === 'suggest' ? answer.words : [];
}

const keyOf = (line: string, english: English) => `${english}\n${line}`;

function keep(key: string, found: readonly Misspelling[]): void {
  known.set(key, found);
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
}

/** Null when there is no worker to ask: then nothing is marked, and writing goes on. */
function ask(question: Question): Promise<Answer | null> {
  const at = start();
  if (!at) return Promise.resolve(null);
  count += 1;
  const id = count;
  return new Promise((answer) => {
    waiting.set(id, answer);
    at.postMessage({ ...question, id });
  });
}

function start(): Worker | null {
  if (worker || hasFailed) return worker;
  worker = new Worker(new URL('./spelling-worker.ts', import.meta.url), { type: 'module', name: 'spelling' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', (event) => {
    console.error('Spelling is not looked over:', event.message);
    hasFailed = true;
    worker?.terminate();
    worker = null;
    for (const [id, answer] of waiting) answer({ kind: 'suggest', id, words: [] });
    waiting.clear();
  });
  return worker;
}
