import { Crop, ImagePlus, RefreshCw, Trash2 } from 'lucide-react';
import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { useT } from '#renderer/app-language';
import { setValue } from '#renderer/forms';
import { assetUrl, edit, pickImage, projectNow, type TakenImage } from '#renderer/session';
import { Button, Segmented, TextField } from '#renderer/ui';
import type { Slide } from '#shared/project';
import { clearSlotPatches, type SlotOf, slotOf } from '../model';
import { useSlotWords } from '../slot-words';
import { ImageView } from './image-view';
import styles from './slots.module.css';
import { takeImage, takeImageFile, useIsTaking } from './take-image';
import { slotEdit } from './use-slot-edit';

/** A picture: chosen, pasted or dropped, with the words for those who can't see it. */
export function ImageSlot({ slide, name }: { readonly slide: Slide; readonly name: string }) {
  const { t } = useT();
  const words = useSlotWords();
  const [over, setOver] = useState(false);
  const taking = useIsTaking(slide.id, name);
  const slot = slotOf(slide, name, 'image');
  const take = (image: Promise<TakenImage | null>) => takeImage(slide.id, name, image);
  const takeFile = (data: DataTransfer) => takeImageFile(slide.id, name, data);
  const onPaste = (event: ClipboardEvent) => {
    if (takeFile(event.clipboardData)) event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    takeFile(event.dataTransfer);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = { onPaste, onDrop, onDragOver, onDragLeave: () => setOver(false) };
  if (!slot || slot.asset === '') {
    return (
      <button type="button" className={styles.dropZone} data-over={over} {...drop} onClick={() => take(pickImage())}>
        <ImagePlus size={20} strokeWidth={1.5} aria-hidden />
        <span>{words.hintFor(slide.kind, name)}</span>
        <span className={styles.quiet} role="status">
          {taking ? t('app.picture.taking') : t('deck.image.how')}
        </span>
      </button>
    );
  }
  return (
    <div className={styles.image} data-over={over} {...drop}>
      <button
        type="button"
        className={styles.thumb}
        aria-label={t('deck.image.replace')}
        onClick={() => take(pickImage())}
      >
        <img src={assetUrl(slot.asset)} alt="" />
      </button>
      <ImageFields slide={slide} name={name} slot={slot} isTaking={taking} onReplace={() => take(pickImage())} />
    </div>
  );
}

interface ImageFieldsProps {
  readonly slide: Slide;
  readonly name: string;
  readonly slot: SlotOf<'image'>;
  readonly isTaking: boolean;
  readonly onReplace: () => void;
}

/** What is said and done about a picture that is there. */
function ImageFields({ slide, name, slot, isTaking, onReplace }: ImageFieldsProps) {
  const { t } = useT();
  const [viewing, setViewing] = useState(false);
  const { change } = slotEdit(slide.id, name);
  const setField = (field: 'alt' | 'fit', value: string, merge?: string) =>
    change((path) => setValue([...path, field], value), merge);
  return (
    <>
      <div className={styles.imageBody}>
        <TextField
          label={t('deck.image.alt')}
          placeholder={t('deck.image.altHint')}
          maxLength={2000}
          value={slot.alt}
          onChange={(event) => setField('alt', event.target.value, 'alt')}
        />
        <div className={styles.line}>
          <Segmented
            label={t('deck.image.fit')}
            value={slot.fit}
            options={[
              { value: 'cover', label: t('deck.image.cover') },
              { value: 'contain', label: t('deck.image.contain') },
            ]}
            onChange={(fit) => setField('fit', fit)}
          />
          <Button onClick={() => setViewing(true)}>
            <Crop size={14} aria-hidden />
            {t('deck.image.view')}
          </Button>
          <Button onClick={onReplace}>
            <RefreshCw size={14} aria-hidden />
            {t('deck.image.replace')}
          </Button>
          <Button onClick={() => edit(clearSlotPatches(projectNow(), slide.id, name), 'editSlide')}>
            <Trash2 size={14} aria-hidden />
            {t('deck.image.remove')}
          </Button>
        </div>
        <span className={styles.quiet} role="status">
          {isTaking ? t('app.picture.taking') : null}
        </span>
      </div>
      {viewing ? <ImageView slide={slide} name={name} slot={slot} onClose={() => setViewing(false)} /> : null}
    </>
  );
}
