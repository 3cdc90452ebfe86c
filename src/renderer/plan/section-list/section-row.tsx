import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Check, Circle, CircleDashed, EyeOff } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { useT } from '#renderer/app-language';
import { useSessionState } from '#renderer/session';
import { ContextMenu } from '#renderer/ui';
import { closeOverlay } from '#renderer/view';
import { sectionState } from '#shared/plan';
import type { Section } from '#shared/project';
import { menuClosed, requestFocus, selectSection } from '../plan-view';
import { sectionEntries } from '../section-entries';
import { useOutlineWords } from '../use-outline-words';
import styles from './section-list.module.css';

export interface SectionRowData {
  readonly section: Section;
  readonly number: string;
  readonly title: string;
  /** Where the words of the find field stand in the text. */
  readonly match: { readonly before: string; readonly words: string; readonly after: string } | null;
}

interface SectionRowProps {
  readonly row: SectionRowData;
  readonly isShown: boolean;
  readonly canDrag: boolean;
  readonly place: { readonly isFirst: boolean; readonly isLast: boolean };
}

/** A section in the list: number, title, state. Dragging moves it; its context menu does all else. */
export const SectionRow = memo(SectionRowLine, (one, other) => {
  return (
    one.row.section === other.row.section &&
    one.row.number === other.row.number &&
    one.row.title === other.row.title &&
    one.row.match?.words === other.row.match?.words &&
    one.row.match?.after === other.row.match?.after &&
    one.isShown === other.isShown &&
    one.canDrag === other.canDrag &&
    one.place.isFirst === other.place.isFirst &&
    one.place.isLast === other.place.isLast
  );
});

function SectionRowLine({ row, isShown, canDrag, place }: SectionRowProps) {
  const words = useT();
  const outline = useOutlineWords();
  const { readOnly } = useSessionState();
  const { section, number, title, match } = row;
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id: section.id,
    disabled: !canDrag,
  });
  const element = useRef<HTMLLIElement | null>(null);
  useEffect(() => {
    if (isShown) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  const line = (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active row
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys of its rows
    <li
      ref={(node) => {
        setNodeRef(node);
        element.current = node;
      }}
      id={`section-${section.id}`}
      className={styles.row}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one of a listbox
      role="option"
      aria-selected={isShown}
      data-hidden={section.hidden}
      data-dragging={isDragging}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      onClick={() => {
        selectSection(section.id);
        closeOverlay();
      }}
      onContextMenu={() => selectSection(section.id)}
      {...listeners}
    >
      <span className={styles.number}>{number}</span>
      <span className={styles.title}>
        {title}
        {match ? (
          <span className={styles.match}>
            {match.before}
            <mark>{match.words}</mark>
            {match.after}
          </span>
        ) : null}
      </span>
      <StateMark section={section} />
    </li>
  );
  if (readOnly) return line;
  return (
    <ContextMenu
      entries={sectionEntries(section, place, outline, words)}
      onClosed={() => menuClosed() || requestFocus('list')}
    >
      {line}
    </ContextMenu>
  );
}

function StateMark({ section }: { readonly section: Section }) {
  const { t } = useT();
  const state = sectionState(section);
  const label = section.hidden ? `${t('plan.hidden')}, ${t(`plan.state.${state}`)}` : t(`plan.state.${state}`);
  return (
    <span className={styles.state} data-state={state} title={label}>
      {section.hidden ? (
        <EyeOff size={14} aria-hidden />
      ) : state === 'done' ? (
        <Check size={15} strokeWidth={2.4} aria-hidden />
      ) : state === 'drafting' ? (
        <Circle size={9} fill="currentColor" aria-hidden />
      ) : (
        <CircleDashed size={13} aria-hidden />
      )}
      <span className={styles.spoken}>{label}</span>
    </span>
  );
}
