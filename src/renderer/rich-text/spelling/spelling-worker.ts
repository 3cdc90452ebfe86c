import { packed } from 'virtual:dictionary';
import nspell from 'nspell';
import { dictionaryOf, type English, type EnglishParts, type EnglishWords, englishOf } from '#shared/words';
import { answerTo } from './answer';
import type { Question } from './messages';

/** Looks spelling over beside the window: reading the dictionary takes a quarter of a second, and a word to suggest may take as long. */

async function unpack(): Promise<EnglishParts> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return (await new Response(stream).json()) as EnglishParts;
}

const unpacked = unpack();
let read: { readonly english: English; readonly words: EnglishWords } | null = null;

function wordsOf(parts: EnglishParts, english: English): EnglishWords {
  if (read?.english !== english) {
    read = { english, words: englishOf(nspell(parts.affixes, dictionaryOf(parts, english))) };
  }
  return read.words;
}

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const parts = await unpacked;
  postMessage(answerTo(data, (english) => wordsOf(parts, english)));
});
