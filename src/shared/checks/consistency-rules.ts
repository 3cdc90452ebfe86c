import { type Facts, factResolverOf } from '#shared/facts';
import { burnBand } from '#shared/numbers';
import { inlineText } from '#shared/plan';
import type { Path, Project, Slide } from '#shared/project';
import { fold } from '#shared/registers';
import { shownSlot } from '#shared/scene';
import { finding } from './finding';
import { proseOf } from './prose';
import type { Finding } from './types';

/** Where two parts of a project don't go together, or leave out what a reader will ask about. */
export function consistencyFindings(project: Project, facts: Facts): readonly Finding[] {
  return [...titleFindings(project), ...bareLinks(project), ...efficiency(project, facts)];
}

/** Two slides of one title, and titles that call something the only one beside a table that shows another. */
function titleFindings(project: Project): readonly Finding[] {
  const resolve = factResolverOf(project);
  const seen = new Map<string, number>();
  return project.deck.slides.flatMap((slide, index): Finding[] => {
    const slot = slide.hidden ? undefined : shownSlot(project, slide, 'title');
    if (slot?.kind !== 'text') return [];
    const title = slot.paragraphs
      .map(({ children }) => inlineText(children, resolve))
      .join(' ')
      .trim();
    if (title === '') return [];
    const place: Path = ['deck', 'slides', index, 'slots', 'title'];
    const before = seen.get(fold(title));
    seen.set(fold(title), before ?? index + 1);
    return [
      ...(before === undefined ? [] : [finding('slide.sameTitle', 'hint', place, { title, number: before })]),
      ...(saysOnly.test(title) && hasEqual(slide) ? [finding('slide.notOnly', 'warning', place, { title })] : []),
    ];
  });
}

const saysOnly = /\bonly\b|\bunique\b|唯一|独家|首家|首个|第一家|只有我们/iu;

/** Whether a column of a comparison has in each row what the one that stands out has. */
function hasEqual({ slots }: Slide): boolean {
  return Object.values(slots).some((slot) => {
    if (slot.kind !== 'table') return false;
    const ours = slot.emphasisColumn ?? 1;
    const rows = (slot.header ? slot.rows.slice(1) : slot.rows).map(({ cells }) => cells.map(fold));
    const columns = rows[0]?.length ?? 0;
    const isEqual = (column: number) => rows.every((cells) => cells[column] !== '' && cells[column] === cells[ours]);
    if (ours < 1 || rows.length < 2) return false;
    return Array.from({ length: columns }, (_, at) => at).some((at) => at > 0 && at !== ours && isEqual(at));
  });
}

/** On paper, and read aloud, an address says nothing of where it leads. */
function bareLinks(project: Project): readonly Finding[] {
  return proseOf(project).flatMap(({ inlines, place }) =>
    inlines.flatMap((inline, at): Finding[] => {
      if (inline.type !== 'link') return [];
      const words = inline.children
        .map(({ text }) => text)
        .join('')
        .trim();
      if (!/^(?:https?:\/\/|www\.)\S+$/i.test(words)) return [];
      return [finding('link.bareAddress', 'hint', [...place, at], { address: words.slice(0, 80) })];
    }),
  );
}

const saysRetention = /\bNRR\b|\bretention\b|\brenew|留存|续费|续约/iu;

/** What an investor works out first: how dearly growth is bought, and whether customers stay. */
function efficiency(project: Project, facts: Facts): readonly Finding[] {
  const burn = facts.get('metrics.burnMultiple');
  const band = burn?.value.kind === 'ratio' ? burnBand(burn.value.value) : 'good';
  const found: Finding[] = [];
  if (burn && (band === 'suspect' || band === 'bad')) {
    const params = { value: { kind: 'value', value: burn.value } } as const;
    found.push(finding('numbers.burnMultiple', band === 'bad' ? 'warning' : 'hint', ['numbers'], params));
  }
  const retention = facts.get('metrics.netRetention');
  const isShrinking = retention?.value.kind === 'percent' && retention.value.value < 100;
  if (retention && isShrinking && !mentions(project, saysRetention)) {
    const params = { value: { kind: 'value', value: retention.value } } as const;
    found.push(finding('numbers.retentionUnsaid', 'hint', ['numbers'], params));
  }
  return found;
}

/** Whether text, labels or figures of plan and deck speak of something. */
function mentions(project: Project, words: RegExp): boolean {
  const inText = proseOf(project).some(({ inlines }) => words.test(inlineText(inlines)));
  const inLabels = project.deck.slides.some(
    ({ hidden, slots }) =>
      !hidden && Object.values(slots).some((slot) => slot.kind !== 'text' && words.test(JSON.stringify(slot))),
  );
  return inText || inLabels;
}
