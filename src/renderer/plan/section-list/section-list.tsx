import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useT } from '#renderer/app-language';
import { projectNow, useProject, useSessionState } from '#renderer/session';
import { closeOverlay, Pane } from '#renderer/view';
import { sayFactsOf } from '#shared/facts';
import { printedSections, sectionNumbers } from '#shared/flow';
import { findInText, plainText, sectionTitle } from '#shared/plan';
import type { Section } from '#shared/project';
import {
  planListWidth,
  requestFocus,
  selectSection,
  useFocusRequest,
  usePlanView,
  useShownSectionId,
} from '../plan-view';
import { moveSection, removeSection, shiftSection } from '../section-actions';
import { useOutlineWords } from '../use-outline-words';
import { AddSection } from './add-section';
import { FindField } from './find-field';
import styles from './section-list.module.css';
import { SectionRow, type SectionRowData } from './section-row';

/** The sections of the plan in their order, with their state; the find field narrows the list. */
export function SectionList() {
  const words = useT();
  const { t } = words;
  const { readOnly } = useSessionState();
  const rows = useRows();
  const sections = useProject((project) => project.plan.sections);
  const shown = useShownSectionId();
  const outline = useOutlineWords();
  const query = usePlanView((view) => view.query);
  const list = useRef<HTMLUListElement>(null);
  const [spoken, setSpoken] = useState('');
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  useFocusRequest('list', () => list.current?.focus());

  const say = (id: string) => {
    const place = sections.findIndex((section) => section.id === id);
    const row = rows.find((candidate) => candidate.section.id === id);
    if (row) setSpoken(t('plan.moved', { title: row.title, place: place + 1, count: sections.length }));
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over)
      moveSection(
        String(active.id),
        sections.findIndex((section) => section.id === over.id),
      );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = rows.findIndex(({ section }) => section.id === shown);
    const row = rows[at];
    const go = (to: number) => {
      const target = rows[Math.max(0, Math.min(rows.length - 1, to))];
      if (target) selectSection(target.section.id);
    };
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && event.altKey) {
      if (row && !readOnly && shiftSection(row.section.id, step)) say(row.section.id);
    } else if (step !== 0) go(at + step);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(rows.length - 1);
    else if (event.key === 'Enter') {
      closeOverlay();
      requestFocus('text');
    } else if (event.key === 'F2') requestFocus('title');
    else if ((event.key === 'Delete' || event.key === 'Backspace') && row && !readOnly)
      removeSection(row.section, outline, words);
    else return;
    event.preventDefault();
  };
  return (
    <Pane
      name="plan-list"
      label={t('plan.sections')}
      side="left"
      defaultWidth={planListWidth}
      minWidth={200}
      maxWidth={420}
    >
      <div className={styles.head}>
        <h2>{t('plan.sections')}</h2>
        <Progress sections={sections} />
        <AddSection />
      </div>
      <FindField onLeave={() => list.current?.focus()} />
      {rows.length === 0 && query.trim() !== '' ? (
        <p className={styles.none}>{t('plan.findNone', { text: query.trim() })}</p>
      ) : null}
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={onDragEnd}
        accessibility={{ announcements: silent, screenReaderInstructions: { draggable: '' } }}
      >
        <SortableContext items={rows.map(({ section }) => section.id)} strategy={verticalListSortingStrategy}>
          <ul
            ref={list}
            className={styles.list}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a list that one line is chosen from
            role="listbox"
            aria-label={t('plan.sections')}
            aria-activedescendant={shown ? `section-${shown}` : undefined}
            tabIndex={0}
            onKeyDown={onKeyDown}
          >
            {rows.map((row) => (
              <SectionRow
                key={row.section.id}
                row={row}
                isShown={row.section.id === shown}
                canDrag={!readOnly && query.trim() === ''}
                place={{
                  isFirst: row.section === sections[0],
                  isLast: row.section === sections.at(-1),
                }}
              />
            ))}
          </ul>
        </SortableContext>
      </DndContext>
      <p className={styles.spoken} aria-live="polite">
        {spoken}
      </p>
    </Pane>
  );
}

/** What is said while a row is dragged would repeat what is seen; where it landed is said by the list. */
const silent = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

function Progress({ sections }: { readonly sections: readonly Section[] }) {
  const { t } = useT();
  const counted = sections.filter((section) => !section.hidden);
  const done = counted.filter((section) => section.done).length;
  return counted.length > 0 ? (
    <span className={styles.progress}>{t('plan.progress', { done, count: counted.length })}</span>
  ) : null;
}

/** The rows to show: all sections, or those in which the find field's words stand. */
function useRows(): readonly SectionRowData[] {
  const project = useProject((whole) => whole);
  const words = useOutlineWords();
  const query = usePlanView((view) => view.query);
  return useMemo(() => {
    const { sections } = project.plan;
    // The numbers are those that are printed: a section without words has none there.
    const printed = printedSections(project);
    const titles = sections.map((section) => (words ? sectionTitle(section, words) : section.title));
    const isNumbered = (section: Section) => printed.has(section.id);
    const numbers = sectionNumbers(titles.filter((_, at) => isNumbered(sections[at] as Section)));
    let next = 0;
    const rows = sections.map((section, at): SectionRowData => {
      const number = isNumbered(section) ? (numbers[next] ?? '') : '';
      if (isNumbered(section)) next += 1;
      return { section, number, title: titles[at] ?? '', match: null };
    });
    return query.trim() === '' ? rows : rows.flatMap((row) => matching(row, query));
  }, [project, words, query]);
}

const before = 18;
const after = 60;

function matching(row: SectionRowData, query: string): SectionRowData[] {
  const text = plainText(row.section.body, sayFactsOf(projectNow())).replace(/\s+/g, ' ');
  const found = findInText(text, query);
  if (!found) return findInText(row.title, query) ? [row] : [];
  const from = Math.max(0, found.start - before);
  return [
    {
      ...row,
      match: {
        before: `${from > 0 ? '…' : ''}${text.slice(from, found.start)}`,
        words: text.slice(found.start, found.end),
        after: text.slice(found.end, found.end + after),
      },
    },
  ];
}
