import { useT } from '#renderer/app-language';
import { GroupedList, ListGroup } from '#renderer/lists';
import { listed, listedPhrases, withBrackets, withColon } from '#shared/base';
import type { DeckDraft, DraftedSlide, LeftOut } from '#shared/deck-draft';
import { factResolverOf } from '#shared/facts';
import type { OutlineWords } from '#shared/guidance';
import type { TextKey } from '#shared/i18n';
import { inlineText } from '#shared/plan';
import type { Project, Slide } from '#shared/project';
import styles from './drafting.module.css';

interface DraftListsProps {
  readonly project: Project;
  readonly draft: DeckDraft;
  readonly words: OutlineWords;
  readonly chosen: ReadonlySet<string>;
  /** Null when it is done: only what was chosen is shown. */
  readonly onToggle: ((key: string) => void) | null;
}

const groups: readonly { readonly title: TextKey; readonly holds: (slide: DraftedSlide) => boolean }[] = [
  { title: 'deck.draft.fill', holds: ({ act }) => act === 'fill' },
  { title: 'deck.draft.add', holds: ({ act, isExpected }) => act === 'add' && isExpected },
  { title: 'deck.draft.beyond', holds: ({ isExpected }) => !isExpected },
];

/** What a draft makes of which part of the plan, what stays as it is, and what goes on no slide. */
export function DraftLists({ project, draft, words, chosen, onToggle }: DraftListsProps) {
  const { t } = useT();
  const shown = draft.slides.filter(({ key }) => onToggle !== null || chosen.has(key));
  return (
    <GroupedList className={styles.lists} label={t('deck.draft.title')}>
      {groups.map(({ title, holds }) => {
        const slides = shown.filter(holds);
        if (slides.length === 0) return null;
        return (
          <ListGroup key={title} title={t(title)}>
            {slides.map((slide) => (
              <DraftRow
                key={slide.key}
                {...{ project, words, slide }}
                isChosen={chosen.has(slide.key)}
                onToggle={onToggle && (() => onToggle(slide.key))}
              />
            ))}
          </ListGroup>
        );
      })}
      <Staying {...{ draft, words, project }} />
      <Unused draft={draft} />
    </GroupedList>
  );
}

interface DraftRowProps extends Pick<DraftListsProps, 'project' | 'words'> {
  readonly slide: DraftedSlide;
  readonly isChosen: boolean;
  readonly onToggle: (() => void) | null;
}

function DraftRow({ project, words, slide: { slide, from, left }, isChosen, onToggle }: DraftRowProps) {
  const { t } = useT();
  const says = useLeftOut(left);
  const title = titleOf(project, slide);
  const text = (
    <span className={styles.words}>
      <span className={styles.name}>{words.slides[slide.kind].title}</span>
      {title === '' ? null : <span className={styles.slideTitle}>{title}</span>}
      <span className={styles.more}>{t('deck.draft.from', { from })}</span>
      {says === '' ? null : <span className={styles.more}>{t('deck.draft.left', { what: says })}</span>}
    </span>
  );
  return (
    <li>
      {onToggle ? (
        <label className={styles.row}>
          <input type="checkbox" checked={isChosen} onChange={onToggle} />
          {text}
        </label>
      ) : (
        <div className={styles.row}>{text}</div>
      )}
    </li>
  );
}

function titleOf(project: Project, { slots }: Slide): string {
  const { title } = slots;
  if (title?.kind !== 'text') return '';
  return title.paragraphs.map(({ children }) => inlineText(children, factResolverOf(project))).join(' ');
}

function useLeftOut(left: LeftOut): string {
  const { t, language } = useT();
  const kinds = ['sentences', 'tables', 'pictures', 'charts'] as const;
  return listed(
    kinds.flatMap((kind) => (left[kind] > 0 ? [t(`deck.draft.${kind}`, { count: left[kind] })] : [])),
    language,
  );
}

function Staying({ draft, words, project }: Pick<DraftListsProps, 'draft' | 'words' | 'project'>) {
  const { t, language } = useT();
  if (draft.staying.length === 0) return null;
  return (
    <ListGroup title={t('deck.draft.stays')}>
      {draft.staying.map(({ slide, why }) => {
        const title = titleOf(project, slide);
        const name = words.slides[slide.kind].title;
        const called = title === '' ? name : withColon(name, title, language);
        return (
          <li key={slide.id} className={styles.line}>
            {withBrackets(called, t(`deck.draft.why.${why}`), language)}
          </li>
        );
      })}
    </ListGroup>
  );
}

function Unused({ draft }: Pick<DraftListsProps, 'draft'>) {
  const { t, language } = useT();
  if (draft.unused.length === 0) return null;
  return (
    <ListGroup title={t('deck.draft.unused')}>
      {draft.unused.map(({ section, headings }) => (
        <li key={section} className={styles.line}>
          {headings.length === 0 ? section : withColon(section, listedPhrases(headings, language), language)}
        </li>
      ))}
    </ListGroup>
  );
}
