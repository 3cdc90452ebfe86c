import { Tabs } from 'radix-ui';
import { memo, type ReactNode } from 'react';
import { useT } from '#renderer/app-language';
import { FindingsProvider } from '#renderer/grid';
import { modelFindingsInWords } from '#shared/checks';
import { hasModel } from '#shared/numbers';
import type { RoomContext } from './model/room-context';
import { useRoom } from './model/use-room';
import styles from './numbers-room.module.css';
import { type NumbersTab, numbersTabs, showTab, useNumbersView } from './numbers-view';
import { OwnershipTab } from './ownership/ownership-tab';
import { RoomHead } from './room-head';
import { SidePane } from './side-pane';
import { StartModel } from './start/start-model';
import { ClaimsTab } from './tabs/claims';
import { ComputeTab } from './tabs/compute';
import { CostsTab } from './tabs/costs';
import { FinancingTab } from './tabs/financing';
import { MarketTab } from './tabs/market';
import { MetricsTab } from './tabs/metrics';
import { PeopleTab } from './tabs/people';
import { RevenueTab } from './tabs/revenue';
import { StatementsTab } from './tabs/statements';

const panels: Readonly<Record<NumbersTab, (room: RoomContext) => ReactNode>> = {
  revenue: (room) => <RevenueTab room={room} />,
  costs: (room) => <CostsTab room={room} />,
  people: (room) => <PeopleTab room={room} />,
  compute: (room) => <ComputeTab room={room} />,
  financing: (room) => <FinancingTab room={room} />,
  ownership: () => <OwnershipTab />,
  market: (room) => <MarketTab room={room} />,
  claims: (room) => <ClaimsTab room={room} />,
  statements: (room) => <StatementsTab room={room} />,
  metrics: (room) => <MetricsTab room={room} />,
};

/** Tabs that need no forecast. */
const standsAlone: readonly NumbersTab[] = ['ownership', 'market', 'claims'];

/** The model behind plan and deck: tabs of grids in the middle, what it comes to at the right. */
export function NumbersRoom() {
  const room = useRoom();
  const { numbers, scenario } = room;
  const tab = useNumbersView((view) => view.tab);
  const isEmpty = numbers.startMonth === '' && !hasModel(numbers) && !standsAlone.includes(tab);
  return (
    <FindingsProvider find={modelFindingsInWords}>
      <div className={styles.room}>
        <RoomHead
          startMonth={numbers.startMonth}
          months={numbers.months}
          scenario={scenario}
          inDocuments={numbers.scenario}
          differences={scenario === 'base' ? 0 : numbers.scenarios[scenario].length}
          readOnly={room.readOnly}
        />
        <Tabs.Root className={styles.tabs} value={tab} onValueChange={(value) => showTab(value as NumbersTab)}>
          <TabList />
          <Tabs.Content value={tab} className={styles.panel} tabIndex={-1}>
            {isEmpty ? <StartModel /> : panels[tab](room)}
          </Tabs.Content>
        </Tabs.Root>
      </div>
      <SidePane room={room} isEmpty={isEmpty} />
    </FindingsProvider>
  );
}

/** Not drawn again for a key in a cell. */
const TabList = memo(function TabList() {
  const { t } = useT();
  return (
    <Tabs.List className={styles.list} aria-label={t('numbers.title')}>
      {numbersTabs.map((value) => (
        <Tabs.Trigger key={value} value={value} className={styles.trigger}>
          {t(`numbers.tab.${value}`)}
        </Tabs.Trigger>
      ))}
    </Tabs.List>
  );
});
