import { ChevronDown } from 'lucide-react';
import { Popover, ToggleGroup } from 'radix-ui';
import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { arrowByPlace } from '#renderer/lists';
import { useSessionState } from '#renderer/session';
import { Button } from '#renderer/ui';
import { layoutGroups } from '#shared/deck';
import type { ScenePage } from '#shared/page';
import type { LayoutId, Slide } from '#shared/project';
import { useTheme } from '../pages';
import { changeLayout } from '../slide-actions';
import styles from './layout-picker.module.css';
import { LayoutThumb } from './layout-thumb';
import { useSamplePages } from './use-sample-pages';

/** The slide's layout, and the others by what they are for, each as it comes out. Content stays with the slide whatever is chosen. */
export function LayoutPicker({ slide }: { readonly slide: Slide }) {
  const { t } = useT();
  const { readOnly } = useSessionState();
  const [open, setOpen] = useState(false);
  const choose = (layout: string) => {
    // The same layout again arrives as empty.
    if (layout !== '') changeLayout(slide, layout as LayoutId);
    setOpen(false);
  };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Button
          className={styles.trigger}
          disabled={readOnly}
          aria-label={t('deck.layoutNow', { layout: t(`document.layouts.${slide.layout}`) })}
        >
          <span className={styles.name}>{t(`document.layouts.${slide.layout}`)}</span>
          <ChevronDown size={14} aria-hidden />
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={styles.popover}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={t('deck.layout')}
        >
          <LayoutOptions layout={slide.layout} onChoose={choose} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface LayoutOptionsProps {
  readonly layout: LayoutId;
  readonly onChoose: (layout: string) => void;
}

function LayoutOptions({ layout, onChoose }: LayoutOptionsProps) {
  const { t } = useT();
  const theme = useTheme();
  const pages = useSamplePages(theme);
  return (
    <ToggleGroup.Root
      type="single"
      className={styles.groups}
      aria-label={t('deck.layout')}
      value={layout}
      onValueChange={onChoose}
      onKeyDownCapture={(event) => arrowByPlace(event, '[role="radio"]')}
    >
      {layoutGroups.map(({ group, layouts }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a part of a grid
        <div
          key={group}
          role="group"
          className={styles.group}
          data-count={layouts.length}
          aria-label={t(`deck.layoutGroup.${group}`)}
        >
          <span className={styles.groupName} aria-hidden>
            {t(`deck.layoutGroup.${group}`)}
          </span>
          <div className={styles.options}>
            {layouts.map((one) => (
              <ToggleGroup.Item key={one} value={one} className={styles.option}>
                <LayoutThumb page={pages.get(one) as ScenePage} theme={theme} />
                <span>{t(`document.layouts.${one}`)}</span>
              </ToggleGroup.Item>
            ))}
          </div>
        </div>
      ))}
    </ToggleGroup.Root>
  );
}
