import { useSessionState } from '#renderer/session';
import { assertNever } from '#shared/base';
import { type LayoutSlot, layouts } from '#shared/deck';
import type { Slide } from '#shared/project';
import { useSlotWords } from '../slot-words';
import { ChartSlot } from './chart-slot';
import { FromProject } from './from-project';
import { ImageSlot } from './image-slot';
import { LogosSlot } from './logos-slot';
import { MetricsSlot } from './metrics-slot';
import { Notes } from './notes';
import { Parked } from './parked';
import { SlotFrame } from './slot-frame';
import styles from './slots.module.css';
import { StepsSlot } from './steps-slot';
import { TableSlot } from './table-slot';
import { TeamSlot } from './team-slot';
import { TextSlot } from './text-slot';

/** All that a slide holds, slot by slot in the order of reading; then what is parked, and the notes. */
export function SlotForms({ slide }: { readonly slide: Slide }) {
  const { readOnly } = useSessionState();
  const words = useSlotWords();
  return (
    <fieldset className={styles.forms} disabled={readOnly}>
      {layouts[slide.layout].slots.map((slot) => (
        <SlotFrame
          key={slot.name}
          name={slot.name}
          title={words.nameOf(slot.name)}
          aside={<FromProject slide={slide} name={slot.name} />}
        >
          <SlotForm slide={slide} slot={slot} />
        </SlotFrame>
      ))}
      <Parked slide={slide} />
      <Notes slide={slide} />
    </fieldset>
  );
}

function SlotForm({ slide, slot }: { readonly slide: Slide; readonly slot: LayoutSlot }) {
  const kind = slot.accepts[0] ?? 'text';
  const { name } = slot;
  switch (kind) {
    case 'text':
      return <TextSlot slide={slide} name={name} lists={slot.role === 'body'} />;
    case 'metrics':
      return <MetricsSlot slide={slide} name={name} />;
    case 'table':
      return <TableSlot slide={slide} name={name} />;
    case 'image':
      return <ImageSlot slide={slide} name={name} />;
    case 'chart':
      return <ChartSlot slide={slide} name={name} type={slot.chart ?? 'column'} />;
    case 'team':
      return <TeamSlot slide={slide} name={name} />;
    case 'steps':
      return <StepsSlot slide={slide} name={name} />;
    case 'logos':
      return <LogosSlot slide={slide} name={name} />;
    default:
      return assertNever(kind);
  }
}
