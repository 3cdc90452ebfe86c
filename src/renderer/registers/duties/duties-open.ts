import { create } from 'zustand';
import { openKind } from '../registers-view';

/** Whether duties are being chosen; no part of the project. */
export const useDutiesOpen = create<{ readonly open: boolean }>(() => ({ open: false }));

/** Goes to the register of compliance and offers it what the law asks for. */
export function askForDuties(): void {
  openKind('compliance');
  useDutiesOpen.setState({ open: true });
}

export function leaveDuties(): void {
  useDutiesOpen.setState({ open: false });
}
