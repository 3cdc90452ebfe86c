import { Library } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useT } from '#renderer/app-language';
import { newReference } from '#renderer/facts';
import { insertItem } from '#renderer/forms';
import { Grid, nameRow } from '#renderer/grid';
import { edit, projectNow } from '#renderer/session';
import { Button } from '#renderer/ui';
import { LibraryPicker } from '../library/library-picker';
import { referencesModel } from '../model/reference-models';
import type { RoomContext } from '../model/room-context';
import { rowId } from '../model/row-id';
import { AddMenu } from './add-menu';
import { Part } from './part';

/** The sources of the project: typed, or taken from the library. */
export function ReferencesPart({ room }: { readonly room: RoomContext }) {
  const { t } = useT();
  const [isLibraryOpen, setLibraryOpen] = useState(false);
  const libraryButton = useRef<HTMLButtonElement>(null);
  const leaveLibrary = () => {
    setLibraryOpen(false);
    // The first row that was taken has made the grid, and the button with it, anew: nobody else knows where the keyboard was.
    window.setTimeout(() => libraryButton.current?.focus());
  };
  const model = useMemo(() => referencesModel(room), [room]);
  const add = () => {
    const reference = newReference();
    edit(insertItem(['references'], projectNow().references.length, reference), 'editReferences');
    nameRow(rowId('references', reference.id));
  };
  return (
    <Part title={t('numbers.market.references')} hint={t('numbers.market.referencesHint')}>
      <Grid
        label={t('numbers.market.references')}
        model={model}
        editLabel="editReferences"
        height="fit"
        actions={
          <>
            <AddMenu label={t('numbers.market.addReference')} items={[{ id: 'one', label: '' }]} onAdd={add} />
            <Button ref={libraryButton} variant="outline" disabled={room.readOnly} onClick={() => setLibraryOpen(true)}>
              <Library size={15} aria-hidden />
              {t('numbers.library.open')}
            </Button>
          </>
        }
      />
      {isLibraryOpen ? <LibraryPicker onLeave={leaveLibrary} /> : null}
    </Part>
  );
}
