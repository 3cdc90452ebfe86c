import { type Client, connect, contract, type Frame, type PitchwrightContract, type Transport } from '#shared/contract';

/** What the preload exposes: frames out, frames in, dropped files, and the platform for shortcuts. */
interface Bridge {
  readonly send: (frame: Frame) => void;
  readonly onFrame: (listener: (frame: Frame) => void) => void;
  /** Hands files that were dropped on the window to main, which opens projects among them. */
  readonly openFiles: (files: readonly File[]) => void;
  readonly platform: string;
}

declare global {
  interface Window {
    readonly pitchwright: Bridge;
  }
}

const transport: Transport = {
  send: (frame) => window.pitchwright.send(frame),
  onFrame: (listener) => window.pitchwright.onFrame(listener),
};

/** The main process, as typed calls. */
export const client: Client<PitchwrightContract> = connect(contract, transport);

/** Whether shortcuts use the Command key. */
export const isMac = window.pitchwright.platform === 'darwin';
