import { createContext, useContext } from 'react';
import { formatMoneyShort } from '#shared/base';
import type { Translator } from '#shared/i18n';
import type { Project } from '#shared/project';
import type { Closing, NextRound, Problem } from '#shared/starter';

/** What the steps share: the project as it was when the dialog opened, what has been answered, and what can't be so. */
export interface Answering {
  readonly project: Project;
  readonly said: NextRound;
  readonly change: (some: Partial<NextRound>) => void;
  /** What is wrong with a field in words; nothing before somebody has tried to go on. */
  readonly errorOf: (field: string) => string | undefined;
}

export const AnsweringContext = createContext<Answering | null>(null);

export function useAnswering(): Answering {
  const answering = useContext(AnsweringContext);
  if (!answering) throw new Error('A step stands outside of its dialog');
  return answering;
}

/** The sentence of a problem: what to do about it. */
export function problemText(
  { code }: Problem,
  { company, raise }: Project,
  closing: Closing,
  words: Translator,
): string {
  const { t, language } = words;
  const money = (amountMinor: number) => formatMoneyShort({ amountMinor, currency: raise.currency }, language);
  const sum = closing.investors.reduce((all, one) => all + one.amountMinor, 0);
  return t(`nextRound.problem.${code}`, {
    founded: company.founded,
    sum: money(sum),
    amount: money(closing.amountMinor),
  });
}
