import { signs } from '#shared/base';
import { labelText, readyChart } from '#shared/facts';
import type { SlideParagraph } from '#shared/project';
import { tableOf } from '../rows';
import { labelled, lineOf, type SlotMaker, type SlotSource, type Subject, textOf } from '../slot-source';
import { milestoneLines, milestoneSteps } from './milestones';

/** More of them would be too small to read. */
const mostUses = 5;

interface Term {
  readonly fact: string;
  readonly label: string;
  readonly note: string;
}

/** The amount, its terms, and how long it lasts; nothing without an amount. */
function termsOf({ project, facts, has, t }: SlotSource): readonly Term[] {
  if (!has('raise.amount')) return [];
  const kind = `${t(`document.rounds.${project.round}`)} · ${t(`document.instruments.${project.raise.instrument}`)}`;
  const valuation = facts.get('raise.valuation');
  const terms = [
    { fact: 'raise.amount', label: t('document.cover.raising'), note: kind },
    { fact: 'raise.valuation', label: valuation ? labelText(valuation.label, project.language) : '', note: '' },
    { fact: 'raise.runwayMonths', label: t('document.raise.runway'), note: '' },
    { fact: 'raise.closeDate', label: t('document.raise.closing'), note: '' },
  ];
  return terms.filter(({ fact }) => has(fact));
}

const metrics: SlotMaker = (source) => {
  const items = termsOf(source).map((term) => ({ id: term.fact, value: '', ...term }));
  return items.length === 0 ? null : { kind: 'metrics', items };
};

/** What the money is for, a line a use, each with its part of the ask. */
function fundsLines(source: SlotSource): readonly SlideParagraph[] {
  const { project, has } = source;
  const [open, close] = signs[project.language].brackets;
  const named = project.raise.useOfFunds.filter(({ id, label }) => label.trim() !== '' && has(`raise.use.${id}`));
  return named.slice(0, mostUses).map(({ id, label }) => {
    const name = `raise.use.${id}`;
    const share = `${name}.share`;
    return lineOf(
      [...labelled(source, label.trim(), { fact: name }), ...(has(share) ? [open, { fact: share }, close] : [])],
      'bullet',
    );
  });
}

/** All of it as lines, for layouts of text. */
function askLines(source: SlotSource): readonly SlideParagraph[] {
  const terms = termsOf(source).map(({ label, fact }) => lineOf(labelled(source, label, { fact }), 'bullet'));
  return [...terms, ...fundsLines(source), ...milestoneLines(source, 'planned')];
}

const funds: SlotMaker = ({ project }) => {
  const ready = readyChart(project, 'funds');
  return ready && { kind: 'chart', ...ready.chart };
};

/** How much, on which terms, for what, and what it will have reached by when. */
export const ask: Subject = {
  metrics,
  chart: funds,
  table: tableOf('terms'),
  steps: milestoneSteps('planned'),
  // Where the uses are drawn they need not be said.
  body: (source, { layout }) => textOf(layout === 'use-of-funds' ? [] : fundsLines(source)),
  lines: askLines,
};
