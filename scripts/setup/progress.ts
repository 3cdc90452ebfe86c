/** How far a transfer has come, in bytes; total is undefined where the sender doesn't say. */
export interface Progress {
  readonly transferred: number;
  readonly total: number | undefined;
}

/** Where progress is shown: a terminal, whose last line can be drawn anew, or a log. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** `42 % of 118 MB`, or `50 MB` of an unknown whole. */
export function progressText({ transferred, total }: Progress): string {
  // A proxy that recompresses makes more bytes arrive than were announced; a share of more than all says nothing.
  if (!total || transferred > total) return megabytes(transferred);
  return `${Math.floor((transferred / total) * 100)} % of ${megabytes(total)}`;
}

/** Which line of a log a transfer has come to: every tenth of the whole, or every 10 MB. */
export function progressStep({ transferred, total }: Progress): number {
  return !total || transferred > total ? Math.floor(transferred / 1e7) : Math.floor((transferred / total) * 10);
}

/**
 * Shows a transfer: one line drawn anew on a terminal, a line now and then elsewhere. On a narrow terminal what it is
 * about goes first, then what it comes from.
 */
export function showProgress(screen: Screen, title: string, source: string) {
  let shown = '';
  let step = 0;
  const redraw = (text: string) => {
    const line = `${title}${text}, from ${source}`.slice(0, (screen.columns ?? 80) - 1);
    if (line !== shown) screen.write(`\r\x1b[K${line}`);
    shown = line;
  };
  if (screen.isTTY) redraw('');
  else screen.write(`${title}, from ${source} …\n`);
  return {
    update(progress: Progress): void {
      if (screen.isTTY) redraw(`: ${progressText(progress)}`);
      else if (progressStep(progress) > step) {
        step = progressStep(progress);
        screen.write(`  ${progressText(progress)}\n`);
      }
    },
    /** Leaves the last line standing, so that what follows begins on its own. */
    end(): void {
      if (screen.isTTY) screen.write('\n');
    },
  };
}
