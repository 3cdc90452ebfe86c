import { useStore } from 'zustand';
import { DraftDialog } from '#renderer/deck';
import { ExportDialog, PrintDialog } from '#renderer/exporting';
import { FactPicker } from '#renderer/facts';
import { NewProjectDialog } from '#renderer/home';
import { TimesDialog } from '#renderer/presenting';
import { NextRoundDialog } from '#renderer/raise';
import { ReadinessDialog } from '#renderer/readiness';
import { DutiesDialog, RowImportDialog } from '#renderer/registers';
import { LinkDialog } from '#renderer/rich-text';
import { sessionStore } from '#renderer/session';
import { showPopup, useView, Waiting } from '#renderer/view';
import { AboutDialog, GuideDialog, KeysDialog } from './help';
import { Palette } from './palette';
import { SettingsDialog } from './settings';

/** What floats above the window: one at a time, as the view says. */
export function Popups() {
  return (
    <>
      <Popup />
      <FactPicker />
      <LinkDialog />
      <RowImportDialog />
      <DutiesDialog />
      <Waiting />
    </>
  );
}

function Popup() {
  const popup = useView((view) => view.popup);
  const isOpen = useStore(sessionStore, (store) => store.open !== null);
  const close = () => showPopup(null);
  switch (popup?.kind) {
    case 'palette':
      return <Palette onClose={close} />;
    case 'settings':
      return <SettingsDialog onClose={close} />;
    case 'keys':
      return <KeysDialog onClose={close} />;
    case 'guide':
      return <GuideDialog onClose={close} />;
    case 'about':
      return <AboutDialog onClose={close} />;
    case 'export':
      return isOpen ? <ExportDialog onClose={close} /> : null;
    case 'print':
      return isOpen ? <PrintDialog onClose={close} /> : null;
    case 'readiness':
      return isOpen ? <ReadinessDialog onClose={close} /> : null;
    case 'times':
      return isOpen ? <TimesDialog onClose={close} /> : null;
    case 'draft':
      return isOpen ? <DraftDialog onClose={close} /> : null;
    case 'nextRound':
      return isOpen ? <NextRoundDialog onClose={close} /> : null;
    case 'new':
      return <NewProjectDialog template={popup.template ?? 'blank'} onClose={close} />;
    default:
      return null;
  }
}
