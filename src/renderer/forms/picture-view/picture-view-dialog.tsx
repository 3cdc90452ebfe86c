import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { Button, Dialog } from '#renderer/ui';
import type { Asset, PictureView } from '#shared/project';
import { type Crop, draftOf, viewOf, wholeDraft } from './draft-view';
import { PictureCanvas } from './picture-canvas';
import { PictureResult } from './picture-result';
import styles from './picture-view.module.css';

/** What a place makes of a view: width over height of the frame, and all that is cut off in the end. */
export type Placing = (view: PictureView) => { readonly shape: number; readonly crop: Crop };

interface PictureViewDialogProps {
  readonly asset: string;
  readonly size: Pick<Asset, 'widthPx' | 'heightPx'>;
  readonly view: PictureView;
  readonly place: Placing;
  readonly onDone: (view: PictureView) => void;
  readonly onClose: () => void;
}

/** Where a picture is cut, and what of it has to stay in sight when its place cuts it, too. Nothing changes before the end. */
export function PictureViewDialog({ asset, size, view, place, onDone, onClose }: PictureViewDialogProps) {
  const { t } = useT();
  const [draft, setDraft] = useState(() => draftOf(view));
  const cuts = isCutting(place);
  const shown = place(viewOf(draft));
  const actions = (
    <>
      <Button className={styles.reset} onClick={() => setDraft(wholeDraft)}>
        {t('app.pictureView.reset')}
      </Button>
      <Button onClick={onClose}>{t('app.cancel')}</Button>
      <Button
        variant="primary"
        onClick={() => {
          onDone(viewOf(draft));
          onClose();
        }}
      >
        {t('app.pictureView.done')}
      </Button>
    </>
  );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('app.pictureView.title')}
      description={t(cuts ? 'app.pictureView.hint' : 'app.pictureView.hintWhole')}
      widthPx={820}
      actions={actions}
    >
      <div className={styles.editor}>
        <PictureCanvas {...{ asset, size, draft, cuts }} shown={shown.crop} onChange={setDraft} />
        <PictureResult asset={asset} shape={shown.shape} crop={shown.crop} />
      </div>
    </Dialog>
  );
}

/** Whether the place has a shape of its own that pictures are cut to, or takes that of what it is given. */
function isCutting(place: Placing): boolean {
  const tall = place({ crop: { left: 0.4, top: 0, right: 0.4, bottom: 0 } }).shape;
  const wide = place({ crop: { left: 0, top: 0.4, right: 0, bottom: 0.4 } }).shape;
  return Math.abs(tall / wide - 1) < 0.05;
}
