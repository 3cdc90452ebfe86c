import { type RefObject, useMemo, useRef } from 'react';
import { useT } from '#renderer/app-language';
import { SortableListbox } from '#renderer/lists';
import { useProject, useSessionState } from '#renderer/session';
import { closeOverlay, Pane } from '#renderer/view';
import { printedSections, sectionNumbers, sectionStanding } from '#shared/flow';
import { sectionTitle } from '#shared/plan';
import type { Section } from '#shared/project';
import {
  menuClosed,
  planListWidth,
  requestFocus,
  selectSection,
  useFocusRequest,
  useShownSectionId,
} from '../plan-view';
import { moveSection, removeSection, shiftSection } from '../section-actions';
import { sectionEntries } from '../section-entries';
import { useOutlineWords } from '../use-outline-words';
import { AddSection } from './add-section';
import styles from './section-list.module.css';
import { SectionRow, type SectionRowData } from './section-row';

/** The sections of the plan in their order, with their state. */
export function SectionList() {
  const { t } = useT();
  const rows = useRows();
  const sections = useProject((project) => project.plan.sections);
  const list = useRef<HTMLUListElement>(null);
  useFocusRequest('list', () => list.current?.focus());
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
      <Sections {...{ list, rows, sections }} />
    </Pane>
  );
}

interface SectionsProps {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly rows: readonly SectionRowData[];
  readonly sections: readonly Section[];
}

function Sections({ list, rows, sections }: SectionsProps) {
  const words = useT();
  const { t } = words;
  const { readOnly } = useSessionState();
  const shown = useShownSectionId();
  const outline = useOutlineWords();
  const row = rows.find(({ section }) => section.id === shown);
  const indexOf = (id: string | undefined) => sections.findIndex((section) => section.id === id);
  const shift = (step: 1 | -1) => {
    if (!row || !shiftSection(row.section.id, step)) return null;
    const place = indexOf(row.section.id) + step + 1;
    return t('plan.moved', { title: row.title, place, count: sections.length });
  };
  const place = { isFirst: row?.section === sections[0], isLast: row?.section === sections.at(-1) };
  return (
    <SortableListbox
      list={list}
      name="section"
      className={styles.list}
      label={t('plan.sections')}
      ids={rows.map(({ section }) => section.id)}
      chosen={shown}
      readOnly={readOnly}
      page={10}
      onChoose={selectSection}
      onClick={closeOverlay}
      onEnter={() => {
        closeOverlay();
        requestFocus('text');
      }}
      onOtherKey={(key) => {
        if (key !== 'F2') return false;
        requestFocus('title');
        return true;
      }}
      onRemove={() => row && removeSection(row.section, outline, words)}
      onMove={(id, over) => moveSection(id, indexOf(over))}
      onShift={shift}
      entries={row ? sectionEntries(row.section, place, outline, words) : []}
      onMenuClosed={() => menuClosed() || requestFocus('list')}
    >
      {rows.map((one) => (
        <SectionRow key={one.section.id} row={one} isShown={one.section.id === shown} canDrag={!readOnly} />
      ))}
    </SortableListbox>
  );
}

function Progress({ sections }: { readonly sections: readonly Section[] }) {
  const { t } = useT();
  const counted = sections.filter((section) => !section.hidden);
  const done = counted.filter((section) => section.done).length;
  return counted.length > 0 ? (
    <span className={styles.progress}>{t('plan.progress', { done, count: counted.length })}</span>
  ) : null;
}

/** The rows to show, a section each. */
function useRows(): readonly SectionRowData[] {
  const project = useProject((whole) => whole);
  const words = useOutlineWords();
  return useMemo(() => {
    const { sections } = project.plan;
    // The numbers are those that are printed: a section without words has none there.
    const printed = printedSections(project);
    const titles = sections.map((section) => (words ? sectionTitle(section, words) : section.title));
    const isNumbered = (section: Section) => printed.has(section.id);
    const numbers = sectionNumbers(titles.filter((_, at) => isNumbered(sections[at] as Section)));
    let next = 0;
    return sections.map((section, at): SectionRowData => {
      const number = isNumbered(section) ? (numbers[next] ?? '') : '';
      if (isNumbered(section)) next += 1;
      return { section, number, title: titles[at] ?? '', standing: sectionStanding(section, printed) };
    });
  }, [project, words]);
}
