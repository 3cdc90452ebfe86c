import type { Translator } from './translator';

/** The words that charts write, in the language of a document. */
export function chartWords({ t }: Pick<Translator, 't'>) {
  return {
    noData: t('document.chart.noData'),
    total: t('document.chart.total'),
    toHire: t('document.team.toHire'),
    from: t('document.chart.begins', { month: '{{month}}' }),
  };
}
