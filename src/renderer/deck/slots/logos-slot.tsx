import { ImagePlus, Plus, Trash2 } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { useT } from '#renderer/app-language';
import { PictureField, setValue } from '#renderer/forms';
import { SortableRows } from '#renderer/lists';
import { pickImage, projectNow, reportFailure, type TakenImage, uploadImage } from '#renderer/session';
import { Button, IconButton, TextField } from '#renderer/ui';
import { newId } from '#shared/base';
import type { Slide } from '#shared/project';
import { shownSlot } from '#shared/scene';
import { givenSlot, type SlotOf, slotOf } from '../model';
import { itemEdits } from './item-edits';
import styles from './slots.module.css';
import { type SlotEdit, slotEdit, useFormSlot } from './use-slot-edit';

type Logo = SlotOf<'logos'>['items'][number];

const most = 12;

/** `logo-acme_corp.png` is most likely the logo of Acme corp. */
function nameOfFile(file: string): string {
  return file
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[-_]+/g, ' ')
    .replaceAll(/\blogo\b/gi, '')
    .trim();
}

const logosOf = (items: readonly Logo[]) => ({ kind: 'logos' as const, items: [...items] });

/** Adds a logo at the end of a slide's list as it is now. */
function append(slideId: string, name: string, edits: SlotEdit, logo: Pick<Logo, 'asset' | 'name'>): void {
  const project = projectNow();
  const slide = project.deck.slides.find(({ id }) => id === slideId);
  if (!slide) return;
  const own = givenSlot(project, slide, name) ? null : slotOf(slide, name, 'logos');
  const shown = shownSlot(project, slide, name);
  const items = shown?.kind === 'logos' ? shown.items : [];
  if (items.length < most) itemEdits(edits, items, own ? null : logosOf).add({ id: newId(), ...logo });
}

/** Logos with the names of whom they belong to; picture files can be dropped, many at once. */
export function LogosSlot({ slide, name }: { readonly slide: Slide; readonly name: string }) {
  const { t } = useT();
  const { own, given } = useFormSlot(slide, name, 'logos');
  const items = own?.items ?? given?.items ?? [];
  const edits = slotEdit(slide.id, name);
  const { move, remove } = itemEdits(edits, items, own ? null : logosOf);
  const take = (picture: Promise<TakenImage | null>, company: string) =>
    picture
      .then((taken) => taken && append(slide.id, name, edits, { asset: taken.key, name: company }))
      .catch(reportFailure);
  const { over, ...drop } = useDrop((file) => void take(uploadImage(file, file.name), nameOfFile(file.name)));
  const nameOf = (logo: Logo, at: number) => logo.name.trim() || t('deck.logo.at', { place: at + 1 });
  const write = (at: number, field: 'asset' | 'name', value: string) => {
    const merge = field === 'name' ? `${items[at]?.id}:name` : undefined;
    if (own) edits.change((path) => setValue([...path, 'items', at, field], value), merge);
    else edits.set(logosOf(items.map((logo, place) => (place === at ? { ...logo, [field]: value } : logo))), merge);
  };
  return (
    <div className={styles.logos} data-over={over} {...drop}>
      <SortableRows items={items} label={t('deck.slot.logos')} nameOf={nameOf} onMove={move}>
        {(logo, at) => (
          <LogoRow
            logo={logo}
            at={at}
            name={nameOf(logo, at)}
            onWrite={(field, value) => write(at, field, value)}
            onRemove={() => remove(at)}
          />
        )}
      </SortableRows>
      {items.length < most ? (
        <div className={styles.line}>
          <Button data-first onClick={() => void take(pickImage(), '')}>
            <ImagePlus size={15} aria-hidden />
            {t('deck.logo.add')}
          </Button>
          <Button onClick={() => append(slide.id, name, edits, { asset: '', name: '' })}>
            <Plus size={15} aria-hidden />
            {t('deck.logo.addName')}
          </Button>
          <span className={styles.quiet}>{t('deck.logo.how')}</span>
        </div>
      ) : null}
    </div>
  );
}

interface LogoRowProps {
  readonly logo: Logo;
  readonly at: number;
  readonly name: string;
  readonly onWrite: (field: 'asset' | 'name', value: string) => void;
  readonly onRemove: () => void;
}

function LogoRow({ logo, at, name, onWrite, onRemove }: LogoRowProps) {
  const { t } = useT();
  return (
    <div className={styles.logo}>
      <PictureField
        label={t('deck.logo.picture', { name })}
        asset={logo.asset}
        alt={logo.name}
        shape="square"
        sizePx={40}
        onChange={(asset) => onWrite('asset', asset)}
      />
      <TextField
        quiet
        label={`${t('deck.logo.name')} ${at + 1}`}
        placeholder={t('deck.logo.nameExample')}
        maxLength={200}
        value={logo.name}
        onChange={(event) => onWrite('name', event.target.value)}
      />
      <IconButton label={t('deck.logo.remove', { name })} onClick={onRemove}>
        <Trash2 size={15} aria-hidden />
      </IconButton>
    </div>
  );
}

/** Takes each picture file that is dropped; `over` while one is held above. */
function useDrop(take: (file: File) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      for (const file of [...event.dataTransfer.files].filter(({ type }) => type.startsWith('image/'))) take(file);
    },
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
  };
}
