import { type Client, connect, contract, type Frame, type PitchwrightContract, type Transport } from '#shared/contract';

/** What the preload exposes: frames out, frames in, and the platform for shortcuts. */
interface Bridge {
  readonly send: (frame: Frame) => void;
  readonly onFrame: (listener: (frame: Frame) => void) => void;
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
