import { Check, FileText, Plus } from 'lucide-react';
import { Popover, Toolbar } from 'radix-ui';
import { type ReactNode, useRef, useState } from 'react';
import { useT } from '#renderer/app-language';
import { runCommand } from '#renderer/commands';
import { arrowByPlace } from '#renderer/lists';
import { useProject, useSessionState } from '#renderer/session';
import { Button, IconButton } from '#renderer/ui';
import { layoutGroups, startLayout } from '#shared/deck';
import type { ScenePage } from '#shared/page';
import type { LayoutId, SlideKind } from '#shared/project';
import { requestFocus } from '../deck-view';
import picker from '../layout-picker/layout-picker.module.css';
import { LayoutThumb } from '../layout-picker/layout-thumb';
import { useSamplePages } from '../layout-picker/use-sample-pages';
import { type OfferedSlide, offeredSlides } from '../model';
import { useTheme } from '../pages';
import { addSlide } from '../slide-actions';
import { useSlideWords } from '../use-slide-words';
import styles from './add-slide.module.css';

/** Offers slides by their pictures: those of the round, with a mark on those that the deck has, and a slide of one's own in any layout. */
export function AddSlide() {
  const { t } = useT();
  const { readOnly } = useSessionState();
  const [open, setOpen] = useState(false);
  const added = useRef(false);
  const add = (kind: SlideKind, layout?: LayoutId) => {
    addSlide(kind, layout);
    added.current = true;
    setOpen(false);
  };
  // While it is open it keeps the focus: the new slide's title can take it only now.
  const onClosed = (event: Event) => {
    if (!added.current) return;
    event.preventDefault();
    added.current = false;
    requestFocus('slot:title');
  };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <IconButton label={t('deck.add')} disabled={readOnly}>
          <Plus size={16} aria-hidden />
        </IconButton>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={`${picker.popover} ${styles.popover}`}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={t('deck.add')}
          onCloseAutoFocus={onClosed}
        >
          <NewSlides onAdd={add} />
          <Button
            variant="outline"
            className={styles.draft}
            onClick={() => {
              setOpen(false);
              runCommand('deck.draft');
            }}
          >
            <FileText size={15} aria-hidden />
            {t('deck.draft.command')}
          </Button>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function NewSlides({ onAdd }: { readonly onAdd: (kind: SlideKind, layout?: LayoutId) => void }) {
  const { t } = useT();
  const words = useSlideWords();
  const theme = useTheme();
  const pages = useSamplePages(theme);
  const deck = useProject((project) => project.deck);
  const round = useProject((project) => project.round);
  const offered = offeredSlides({ deck, round });
  const option = (key: string, layout: LayoutId, label: string, onClick: () => void, isPresent = false) => (
    <Toolbar.Button key={key} className={picker.option} data-option onClick={onClick}>
      <LayoutThumb page={pages.get(layout) as ScenePage} theme={theme} />
      <span className={styles.label}>
        {label}
        {isPresent ? <Check className={styles.present} size={13} aria-label={t('deck.present')} /> : null}
      </span>
    </Toolbar.Button>
  );
  const kind = ({ kind: id, present }: OfferedSlide) => {
    const layout = startLayout(id, round);
    return option(id, layout, words?.[id].title ?? id, () => onAdd(id), present);
  };
  return (
    <Toolbar.Root
      className={styles.groups}
      aria-label={t('deck.add')}
      onKeyDownCapture={(event) => arrowByPlace(event, '[data-option]')}
    >
      <Group title={t('deck.outline')}>{offered.filter(({ appendix }) => !appendix).map(kind)}</Group>
      <Group title={t('deck.appendix')}>{offered.filter(({ appendix }) => appendix).map(kind)}</Group>
      {layoutGroups.map(({ group, layouts }) => (
        <Group key={group} title={t('deck.ownSlide', { group: t(`deck.layoutGroup.${group}`) })}>
          {layouts.map((layout) =>
            option(layout, layout, t(`document.layouts.${layout}`), () => onAdd('custom', layout)),
          )}
        </Group>
      ))}
    </Toolbar.Root>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a grid
    <div role="group" aria-label={title} className={picker.group}>
      <span className={picker.groupName} aria-hidden>
        {title}
      </span>
      <div className={picker.options}>{children}</div>
    </div>
  );
}
