import { useState } from 'react';
import { useStore } from 'zustand';
import { useT } from '#renderer/app-language';
import { editElsewhere, projectNow, sessionStore, useLaw, useProject } from '#renderer/session';
import { Button, Dialog } from '#renderer/ui';
import { type DocumentLanguage, localDay } from '#shared/base';
import {
  addDuties,
  type Jurisdiction,
  jurisdictions,
  type LawRow,
  lawProducts,
  type OfferedDuty,
  offeredDuties,
} from '#shared/registers';
import styles from './duties.module.css';
import { leaveDuties, useDutiesOpen } from './duties-open';
import { DutyList } from './duty-list';
import { TickGroup } from './tick-group';

/** Where somebody most likely sells who writes in a language; they tick what is so. */
const likely: Readonly<Record<DocumentLanguage, readonly Jurisdiction[]>> = { 'zh-CN': ['cn'], en: ['eu', 'us'] };

/** Duties from the law, by place and product: those that are chosen become rows of the register, in one step. */
export function DutiesDialog() {
  const open = useDutiesOpen((store) => store.open);
  const isThere = useStore(sessionStore, (store) => store.open !== null);
  return open && isThere ? <Choosing /> : null;
}

function Choosing() {
  const { t } = useT();
  const law = useLaw();
  const project = useProject((one) => one);
  const [places, setPlaces] = useState<ReadonlySet<Jurisdiction>>(() => new Set(likely[project.language]));
  const [products, setProducts] = useState<ReadonlySet<LawRow['product']>>(() => new Set(['general']));
  const [picked, setPicked] = useState<ReadonlySet<string>>(() => new Set());
  const offered = offeredDuties(project, law, { places, products });
  const free = offered.filter(({ isTaken }) => !isTaken);
  const chosen = free.filter((one) => picked.has(one.law.id));
  const areAllChosen = free.length > 0 && chosen.length === free.length;
  const pickAll = () => setPicked(areAllChosen ? new Set() : new Set([...picked, ...free.map((one) => one.law.id)]));
  return (
    <Dialog
      open
      widthPx={720}
      title={t('registers.duties.title')}
      description={t('registers.duties.advice')}
      onClose={leaveDuties}
      actions={
        <>
          <Button disabled={free.length === 0} onClick={pickAll}>
            {t(areAllChosen ? 'registers.duties.none' : 'registers.duties.all')}
          </Button>
          <Button onClick={leaveDuties}>{t('app.cancel')}</Button>
          <Button variant="primary" disabled={chosen.length === 0} onClick={() => take(chosen)}>
            {t('registers.duties.run', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <div className={styles.ticks}>
        <TickGroup
          title={t('registers.duties.places')}
          options={jurisdictions.map((id) => ({ id, label: t(`registers.duties.placeOf.${id}`) }))}
          ticked={places}
          onChange={setPlaces}
        />
        <TickGroup
          title={t('registers.duties.products')}
          options={lawProducts.map((id) => ({ id, label: t(`registers.duties.productOf.${id}`) }))}
          ticked={products}
          onChange={setProducts}
        />
      </div>
      {law.length > 0 && offered.length === 0 ? (
        <p className={styles.empty} role="status">
          {t('registers.duties.empty')}
        </p>
      ) : null}
      {offered.length > 0 ? <DutyList offered={offered} picked={picked} onPick={setPicked} /> : null}
    </Dialog>
  );
}

function take(chosen: readonly OfferedDuty[]): void {
  const project = projectNow();
  const rows = chosen.map(({ law }) => law);
  editElsewhere(addDuties(project, rows, project.language, localDay(new Date())), 'addDuties');
  leaveDuties();
}
