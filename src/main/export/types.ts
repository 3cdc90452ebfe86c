import type { Drawing } from '#main/images';
import type { Loss } from '#shared/contract';
import type { ExportDate } from './date/index';

/** What every exporter is given besides the document: bytes in, bytes out, no disk. */
export interface ExportContext {
  /** What files are named before their suffix: one that links to another of its export has to know. */
  readonly fileName: string;
  /** A picture of the project, judged and made harmless. Rejects with `export.missingAsset`, and with `PictureError` for what is none. */
  readonly asset: (key: string) => Promise<Uint8Array>;
  /** Draws pictures, for a while. */
  readonly drawing: Drawing;
  readonly signal: AbortSignal;
  /** Called at least once a page; `done` of `total` units. */
  readonly report: (done: number, total: number) => void;
  /** Of when files say that they are: nothing in them comes from a clock or a time zone. */
  readonly date: ExportDate;
}

/** One file of an export. `suffix` follows the project's file name: `-deck.pptx`, `-plan.md`, `-plan-images/logo.png`. */
export interface ExportedFile {
  readonly suffix: string;
  readonly bytes: Uint8Array;
}

/** The files of one target, and what had to be approximated in them. */
export interface ExportResult {
  readonly files: readonly ExportedFile[];
  readonly losses: readonly Loss[];
}
