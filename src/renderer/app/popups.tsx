import { ExportDialog } from '#renderer/exporting';
import { FactPicker } from '#renderer/facts';
import { NewProjectDialog } from '#renderer/home';
import { TimesDialog } from '#renderer/presenting';
import { showPopup, useView } from '#renderer/view';
import { Palette } from './palette';

/** What floats above the window: one at a time, as the view says. */
export function Popups() {
  return (
    <>
      <Popup />
      <FactPicker />
    </>
  );
}

function Popup() {
  const popup = useView((view) => view.popup);
  const close = () => showPopup(null);
  switch (popup?.kind) {
    case 'palette':
      return <Palette onClose={close} />;
    case 'export':
      return <ExportDialog onClose={close} />;
    case 'times':
      return <TimesDialog onClose={close} />;
    case 'new':
      return <NewProjectDialog template={popup.template ?? 'blank'} onClose={close} />;
    default:
      return null;
  }
}
