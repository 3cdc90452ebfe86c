import { memo } from 'react';
import { useT } from '#renderer/app-language';
import { Coach } from '#renderer/coach';
import { Segmented } from '#renderer/ui';
import type { GuidanceRoom } from '#shared/guidance';
import type { RoomContext } from './model/room-context';
import { type NumbersTab, showSide, useNumbersView } from './numbers-view';
import { Summary } from './summary/summary';

/** What the coach speaks about beside each part. */
const subjects: Readonly<Record<NumbersTab, GuidanceRoom>> = {
  revenue: 'revenue',
  costs: 'operating-costs',
  people: 'people',
  compute: 'cost-of-revenue',
  financing: 'ask',
  ownership: 'ownership',
  market: 'market',
  claims: 'claims',
  statements: 'scenarios',
  metrics: 'metrics',
};

/** The pane at the right: what the model comes to, or what an investor asks about the part that is open. */
export function SidePane({ room, isEmpty }: { readonly room: RoomContext; readonly isEmpty: boolean }) {
  const { tab, side } = useNumbersView();
  const subject = { family: 'room', id: subjects[tab] } as const;
  if (isEmpty) return <Coach subject={subject} />;
  return side === 'coach' ? (
    <Coach subject={subject} head={<SideSwitch />} />
  ) : (
    <Summary room={room} head={<SideSwitch />} />
  );
}

const SideSwitch = memo(function SideSwitch() {
  const { t } = useT();
  const side = useNumbersView((view) => view.side);
  return (
    <Segmented
      label={t('numbers.side')}
      value={side}
      options={[
        { value: 'summary', label: t('numbers.sideOf.summary') },
        { value: 'coach', label: t('numbers.sideOf.coach') },
      ]}
      onChange={showSide}
    />
  );
});
