import { useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { insertItem } from '#renderer/forms';
import { Grid, nameRow } from '#renderer/grid';
import { edit, projectNow } from '#renderer/session';
import { keepsScroll } from '#renderer/view';
import { claimsModel, newClaim } from '../model/claim-models';
import type { RoomContext } from '../model/room-context';
import { rowId } from '../model/row-id';
import { AddMenu } from './add-menu';
import { Part } from './part';
import { ReferencesPart } from './references-part';
import styles from './tabs.module.css';

/** What was typed because no model computes it, how far it is proven and by what; and the sources. */
export function ClaimsTab({ room }: { readonly room: RoomContext }) {
  const { t } = useT();
  const model = useMemo(() => claimsModel(room), [room]);
  const addClaim = () => {
    const claim = newClaim();
    edit(insertItem(['claims'], projectNow().claims.length, claim), 'editClaims');
    nameRow(rowId('claims', claim.id));
  };
  const one = [{ id: 'one', label: '' }];
  return (
    <div className={styles.page} {...keepsScroll}>
      <Part title={t('numbers.claim.title')} hint={t('numbers.claim.hint')}>
        <Grid
          label={t('numbers.claim.title')}
          model={model}
          editLabel="editClaims"
          height="fit"
          actions={<AddMenu label={t('numbers.claim.add')} items={one} onAdd={addClaim} />}
        />
      </Part>
      <ReferencesPart room={room} />
    </div>
  );
}
