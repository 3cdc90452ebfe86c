import { groupedNumber } from '#shared/base';
import { priceOfStream } from '#shared/facts';
import type { TextKey } from '#shared/i18n';
import type { SlideParagraph, Stream } from '#shared/project';
import {
  joined,
  labelled,
  lineOf,
  lineOrNone,
  type Part,
  type SlotMaker,
  type SlotSource,
  type Subject,
} from '../slot-source';

const most = 5;

function streamsOf({ project }: SlotSource): readonly Stream[] {
  return project.numbers.streams.filter(({ name }) => name.trim() !== '').slice(0, most);
}

/** `¥300/月`: the price with what it is for, as the numbers room says it. */
function priceOf({ has, t }: SlotSource, stream: Stream): readonly Part[] {
  const name = `stream.${stream.id}.price`;
  if (!has(name)) return [];
  const mark = '\u0000';
  const { role, units } = priceOfStream(stream);
  const unit = t(`numbers.driverUnit.${stream.kind}.${role?.name ?? ''}` as TextKey, { symbol: mark });
  const many = units > 1 ? t('document.perUnits', { count: groupedNumber(units) }) : '';
  // A share says by itself what it is of.
  const [before = '', after = ''] = unit.includes(mark) ? unit.split(mark) : [];
  return [before, { fact: name, style: 'full' as const }, `${after}${many}`].filter((part) => part !== '');
}

function priced(source: SlotSource, stream: Stream): readonly Part[] {
  const price = priceOf(source, stream);
  return price.length === 0 ? [stream.name.trim()] : labelled(source, stream.name.trim(), ...price);
}

const streamLines = (source: SlotSource): readonly SlideParagraph[] =>
  streamsOf(source).map((stream) => lineOf(priced(source, stream), 'bullet'));

/** A stream a step: for layouts whose steps do not pay each other. */
function streamSteps(source: SlotSource) {
  return streamsOf(source).map((stream) => ({
    id: stream.id,
    label: [],
    title: [lineOf([stream.name.trim()])],
    text: lineOrNone(priceOf(source, stream)),
  }));
}

/** Customers pay the company for its streams: one price stands above the arrow, several in the customers' box. */
function flow(source: SlotSource) {
  const streams = streamsOf(source);
  const [only] = streams.length === 1 ? streams : [];
  const company = { has: source.has('company.name'), does: source.has('company.oneLiner') };
  if (streams.length === 0 || !company.has) return [];
  return [
    {
      id: 'customers',
      label: only ? lineOrNone(priceOf(source, only)) : [],
      title: [lineOf([source.t('document.customers')])],
      text: only ? lineOrNone(joined([[only.name.trim()]], '')) : [...streamLines(source)],
    },
    {
      id: 'company',
      label: [],
      title: [lineOf([{ fact: 'company.name' }])],
      text: lineOrNone(company.does ? [{ fact: 'company.oneLiner' }] : []),
    },
  ];
}

const steps: SlotMaker = (source, { layout }) => {
  const items = layout === 'business-model' ? flow(source) : streamSteps(source);
  return items.length === 0 ? null : { kind: 'steps', items };
};

/** Who pays for what, and how much. */
export const businessModel: Subject = { steps, lines: streamLines };
