import { useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { insertItem } from '#renderer/forms';
import { Grid, nameRow } from '#renderer/grid';
import { edit, projectNow } from '#renderer/session';
import { keepsScroll } from '#renderer/view';
import { marketSizing } from '#shared/numbers';
import { bottomUpModel, newSegment, topDownModel } from '../model/market-models';
import type { RoomContext } from '../model/room-context';
import { rowId } from '../model/row-id';
import { AddMenu } from './add-menu';
import { Part } from './part';
import { ReferencesPart } from './references-part';
import styles from './tabs.module.css';

/** The market from above and from below, and the sources of both. */
export function MarketTab({ room }: { readonly room: RoomContext }) {
  const { t } = useT();
  const models = useMemo(() => ({ top: topDownModel(room), bottom: bottomUpModel(room) }), [room]);
  const { ratio } = marketSizing(room.project.market);
  const addSegment = () => {
    const segment = newSegment();
    edit(insertItem(['market', 'segments'], projectNow().market.segments.length, segment), 'editMarket');
    nameRow(rowId('market/segments', segment.id));
  };
  return (
    <div className={styles.page} {...keepsScroll}>
      <Part title={t('numbers.market.topDown')} hint={t('numbers.market.topDownHint')}>
        <Grid label={t('numbers.market.topDown')} model={models.top} editLabel="editMarket" height="fit" />
        {ratio === null ? null : (
          <p className={styles.after}>{t('numbers.market.ratio', { ratio: ratio.toFixed(1) })}</p>
        )}
      </Part>
      <Part title={t('numbers.market.bottomUp')} hint={t('numbers.market.bottomUpHint')}>
        <Grid
          label={t('numbers.market.bottomUp')}
          model={models.bottom}
          editLabel="editMarket"
          height="fit"
          actions={
            <AddMenu label={t('numbers.market.addSegment')} items={[{ id: 'one', label: '' }]} onAdd={addSegment} />
          }
        />
      </Part>
      <ReferencesPart room={room} />
    </div>
  );
}
