import { ChevronDown } from 'lucide-react';
import { Popover, ToggleGroup } from 'radix-ui';
import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { useSessionState } from '#renderer/session';
import { Button } from '#renderer/ui';
import { type LayoutId, layoutIds, type Slide } from '#shared/project';
import { changeLayout } from '../slide-actions';
import styles from './layout-picker.module.css';
import { LayoutThumb } from './layout-thumb';

/** The slide's layout, and the others as small drawings. Content stays with the slide whatever is chosen. */
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
          <LayoutThumb layout={slide.layout} />
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
          <ToggleGroup.Root
            type="single"
            className={styles.grid}
            aria-label={t('deck.layout')}
            value={slide.layout}
            onValueChange={choose}
          >
            {layoutIds.map((layout) => (
              <ToggleGroup.Item key={layout} value={layout} className={styles.option}>
                <LayoutThumb layout={layout} />
                <span>{t(`document.layouts.${layout}`)}</span>
              </ToggleGroup.Item>
            ))}
          </ToggleGroup.Root>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
