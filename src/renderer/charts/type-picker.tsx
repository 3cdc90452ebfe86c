import { ChevronDown } from 'lucide-react';
import { Popover, ToggleGroup } from 'radix-ui';
import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { Button } from '#renderer/ui';
import { type ChartType, chartTypes } from '#shared/project';
import { ChartPicture } from './chart-picture';
import styles from './type-picker.module.css';
import { typeSample } from './type-samples';

interface TypePickerProps {
  readonly type: ChartType;
  readonly onChoose: (type: ChartType) => void;
}

/** The kind of a chart, and the others, each with a picture. */
export function TypePicker({ type, onChoose }: TypePickerProps) {
  const { t } = useT();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.field}>
      <span className={styles.label} aria-hidden>
        {t('charts.type')}
      </span>
      <Popover.Root open={open} onOpenChange={setOpen}>
        <Popover.Trigger asChild>
          <Button
            variant="outline"
            className={styles.trigger}
            aria-label={t('charts.typeNow', { type: t(`charts.types.${type}`) })}
          >
            <span>{t(`charts.types.${type}`)}</span>
            <ChevronDown size={14} aria-hidden />
          </Button>
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content
            className={styles.popover}
            align="start"
            sideOffset={4}
            collisionPadding={8}
            aria-label={t('charts.type')}
          >
            <ToggleGroup.Root
              type="single"
              className={styles.options}
              aria-label={t('charts.type')}
              value={type}
              onValueChange={(chosen) => {
                // The same kind again arrives as empty.
                if (chosen !== '') onChoose(chosen as ChartType);
                setOpen(false);
              }}
            >
              {chartTypes.map((one) => (
                <ToggleGroup.Item key={one} value={one} className={styles.option}>
                  <span className={styles.picture} aria-hidden>
                    <ChartPicture label="" data={typeSample(one)} widthPt={150} heightPt={90} wordless />
                  </span>
                  <span>{t(`charts.types.${one}`)}</span>
                </ToggleGroup.Item>
              ))}
            </ToggleGroup.Root>
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </div>
  );
}
