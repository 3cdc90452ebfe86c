import type { Translator } from './translator';

/** By translator: a slide's chart is laid at every keystroke. */
const remembered = new WeakMap<Translator['t'], ReturnType<typeof wordsFrom>>();

/** The words that charts write, in the language of a document. */
export function chartWords({ t }: Pick<Translator, 't'>) {
  const words = remembered.get(t) ?? wordsFrom(t);
  remembered.set(t, words);
  return words;
}

function wordsFrom(t: Translator['t']) {
  return {
    noData: t('document.chart.noData'),
    total: t('document.chart.total'),
    toHire: t('document.team.toHire'),
    from: t('document.chart.begins', { month: '{{month}}' }),
  };
}
