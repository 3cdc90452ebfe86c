import { minorPerMajor } from '#shared/base';
import { type Fact, type FactStyle, type Facts, factStyles, formatFact, labelText } from '#shared/facts';
import { isFactInline, normaliseInlines } from '#shared/plan';
import type { Inline, Patch, Path, Project, Text } from '#shared/project';
import { finding } from '../finding';
import { proseOf } from '../prose';
import type { Finding } from '../types';
import { type Cue, cuesOf, meantBy } from './cues';
import { type Figure, readFigures } from './read-figures';

/**
 * Numbers typed into text that look like a figure of the project: other than the figure (it has moved on, or was
 * mistyped), or the same (it could follow the figure by itself). Looks at one clause at a time, and keeps silent where
 * a clause holds more than one number that could be meant: a false alarm costs more than a miss.
 */
export function driftFindings(project: Project, facts: Facts): readonly Finding[] {
  const cues = cuesOf(facts);
  const prose = proseOf(project).flatMap(({ place, inlines, isCaption }) => {
    const line = inlines.map(spelled).join('');
    const matches = matchesIn(line, cues, project, facts);
    // What is right in a caption stays as it is: there is no chip to offer.
    if (isCaption)
      return matches.filter(({ isEqual }) => !isEqual).map((match) => toFinding(match, place, null, project));
    return matches.map((match) => {
      const patches = chipPatches(place, inlines, match, project);
      return toFinding(match, place, patches, project);
    });
  });
  return [...prose, ...metricFindings(project, facts, cues)];
}

/** Big numbers on slides: the label says what the figure is. */
function metricFindings(project: Project, facts: Facts, cues: readonly Cue[]): readonly Finding[] {
  return project.deck.slides.flatMap(({ hidden, slots }, index) => {
    if (hidden) return [];
    return Object.entries(slots).flatMap(([name, slot]) => {
      if (slot.kind !== 'metrics') return [];
      return slot.items.flatMap(({ value, label, fact }, at): Finding[] => {
        if (fact || value.trim() === '' || label.trim() === '') return [];
        const [match, ...more] = matchesIn(`${value} ${label}`, cues, project, facts);
        if (!match || more.length > 0 || match.figure.text !== value.trim()) return [];
        const place = ['deck', 'slides', index, 'slots', name, 'items', at];
        const style = match.isEqual ? sameStyle(match.figure, match.fact, project) : likeStyle(match.figure);
        const patches: readonly Patch[] = [
          { op: 'set', path: [...place, 'fact'], value: match.fact.name },
          ...(style === 'short' ? [] : [{ op: 'set', path: [...place, 'style'], value: style } as const]),
        ];
        return [toFinding(match, place, patches, project)];
      });
    });
  });
}

interface Match {
  readonly figure: Figure;
  readonly fact: Fact;
  readonly isEqual: boolean;
}

/** What a chip stands for has been said by the project itself. */
function spelled(inline: Inline): string {
  if (isFactInline(inline)) return '\ufffc';
  return 'children' in inline ? (inline.children as Text[]).map(({ text }) => text).join('') : (inline as Text).text;
}

const clauseEnd = /[。；;！!？?\n，]|,(?!\d)|\.(?!\d)/gu;
/** Somebody else's figures, or those of a whole trade. */
const others = /竞争对手|竞品|同行|行业|平均|benchmark|industry|average|competitor|median/iu;

function matchesIn(line: string, cues: readonly Cue[], project: Project, facts: Facts): readonly Match[] {
  if (!/\d/.test(line)) return [];
  const figures = readFigures(line, project.raise.currency);
  if (figures.length === 0) return [];
  const byFigure = new Map<Figure, Match>();
  for (const { from, until } of clauses(line)) {
    const own = figures.filter((figure) => figure.from >= from && figure.until <= until);
    if (own.length === 0) continue;
    const clause = line.slice(from, until);
    if (others.test(clause)) continue;
    const years = [...clause.matchAll(/(?<!\d)(?:19|20|21)\d\d(?!\d)/gu)].map(([year]) => year);
    for (const cue of cues) {
      if (!cue.words.test(clause)) continue;
      const match = matchOf(own, meantBy(cue, years, facts), project);
      if (!match) continue;
      const known = byFigure.get(match.figure);
      if (!known || (match.isEqual && !known.isEqual)) byFigure.set(match.figure, match);
    }
  }
  return [...byFigure.values()];
}

function clauses(line: string): readonly { readonly from: number; readonly until: number }[] {
  const ends = [...line.matchAll(clauseEnd)].map(({ index }) => index);
  const starts = [0, ...ends.map((end) => end + 1)];
  return starts.map((from, index) => ({ from, until: ends[index] ?? line.length }));
}

/** The figure of a clause that a cue announces, with the fact that it is or should be. */
function matchOf(figures: readonly Figure[], meant: readonly Fact[], project: Project): Match | null {
  const comparable = figures.flatMap((figure) => {
    const worth = meant.flatMap((fact) => {
      const distance = distanceOf(figure, fact, project);
      return distance === null ? [] : [{ fact, distance }];
    });
    return worth.length > 0 ? [{ figure, worth }] : [];
  });
  for (const { figure, worth } of comparable) {
    const equal = worth.find(({ distance }) => distance <= figure.half * 1.0001);
    if (equal) return { figure, fact: equal.fact, isEqual: true };
  }
  const [only, ...more] = comparable;
  const [nearest] = only?.worth.toSorted((one, other) => one.distance - other.distance) ?? [];
  return only && nearest && more.length === 0 ? { figure: only.figure, fact: nearest.fact, isEqual: false } : null;
}

/** How far a typed figure is from a fact, in the figure's units; null when the two are of different sorts. */
function distanceOf({ kinds, value, amountMinor }: Figure, fact: Fact, { raise }: Project): number | null {
  const worth = fact.value;
  switch (worth.kind) {
    case 'money':
      if (!kinds.includes('money') || amountMinor === null || worth.currency !== raise.currency) return null;
      return Math.abs(amountMinor - worth.amountMinor) / minorPerMajor(worth.currency);
    case 'price':
      return kinds.includes('money') && worth.currency === raise.currency ? Math.abs(value - worth.value) : null;
    case 'percent':
    case 'months':
    case 'ratio':
    case 'count':
      return kinds.includes(worth.kind) ? Math.abs(value - worth.value) : null;
    default:
      return null;
  }
}

function toFinding({ figure, fact, isEqual }: Match, place: Path, patches: readonly Patch[] | null, project: Project) {
  const params = {
    typed: figure.text,
    label: { kind: 'label', label: fact.label },
    value: { kind: 'value', value: fact.value, style: tellingStyle(figure, fact, project) },
  } as const;
  const fix = patches && { kind: 'useFact' as const, patches };
  const mark = `${figure.from} ${labelText(fact.label, project.language)}`;
  return isEqual
    ? finding('drift.equals', 'hint', place, params, { fix, mark })
    : finding('drift.differs', 'warning', place, params, { fix, mark });
}

/** Short, unless that reads like what is typed, which is something else. */
function tellingStyle({ value, half }: Figure, fact: Fact, { language, raise }: Project): 'short' | 'full' {
  const [short] = readFigures(formatFact(fact.value, language), raise.currency);
  return short && Math.abs(short.value - value) <= half ? 'full' : 'short';
}

/** Puts the fact in the figure's place; null where the figure is not in one plain text: a link's words stay words. */
function chipPatches(place: Path, inlines: readonly Inline[], match: Match, project: Project): readonly Patch[] | null {
  const { from, until } = match.figure;
  let start = 0;
  for (const [index, inline] of inlines.entries()) {
    const end = start + spelled(inline).length;
    if (from >= start && until <= end) {
      if ('type' in inline || inline.code === true) return null;
      const line = inlines.toSpliced(index, 1, ...around(inline as Text, start, match, project));
      return [{ op: 'splice', path: place, at: 0, remove: inlines.length, insert: normaliseInlines(line) }];
    }
    start = end;
  }
  return null;
}

function around(text: Text, start: number, { figure, fact, isEqual }: Match, project: Project): readonly Inline[] {
  const { text: words, ...marks } = text;
  const style = isEqual ? sameStyle(figure, fact, project) : likeStyle(figure);
  const chip: Inline = {
    type: 'fact',
    name: fact.name,
    ...(style === 'short' ? {} : { style }),
    children: [{ ...marks, text: '' }],
  };
  const before = { ...marks, text: words.slice(0, figure.from - start) };
  const after = { ...marks, text: words.slice(figure.until - start) };
  return [before, chip, after];
}

/** The style that says it as it was typed, where there is one. */
function sameStyle(figure: Figure, fact: Fact, { language }: Project): FactStyle {
  const same = factStyles.find((style) => formatFact(fact.value, language, style) === figure.text);
  return same ?? likeStyle(figure);
}

function likeStyle({ text, kinds }: Figure): FactStyle {
  if (/元$|illion$|thousand$/u.test(text)) return 'words';
  const isBare = kinds.includes('count') && !/[¥￥$€£]/u.test(text);
  return isBare ? 'bare' : 'short';
}
