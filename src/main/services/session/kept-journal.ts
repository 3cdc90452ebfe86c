import type { Journal, JournalStart } from '#main/files';
import type { Change } from './document';

/** A journal that has grown to this is begun anew from the saved state. */
const journalLimit = 4 * 2 ** 20;
/** How often a journal that the disk refuses is tried again. */
const renewEveryMs = 10_000;

export interface KeptJournalOptions {
  readonly now: () => Date;
  /** Makes the journal for a start, or none. What the disk refuses it, then or later, is reported, and `onFailure` called. */
  readonly openJournal: (start: JournalStart, onFailure: () => void) => Promise<Journal | null>;
  /** What a journal that begins now begins with. */
  readonly start: () => JournalStart;
  /** From here on the file is the only safe place. */
  readonly onExposed: () => void;
}

/** A session's journal as the session needs it: none yet, one that writes, or one that waits for a disk that takes it again. */
export interface KeptJournal {
  open(): Promise<void>;
  edit(change: Change): void;
  /** Keeps a picture that no file holds yet. */
  asset(key: string, bytes: Uint8Array): Promise<void>;
  /** Notes that a file is about to become `revision`. */
  saving(revision: number, path: string, tail: string): Promise<void>;
  /** The file holds all that there is, so it no longer matters what the disk refused. */
  saved(): void;
  /** Begins anew: the past is in a file. */
  restart(): Promise<void>;
  /** Begins anew when it has grown long, or when the disk has dropped a line of it. */
  renew(): Promise<void>;
  /** True while a crash would lose nothing: all that is in no file is in the journal. */
  keeps(): boolean;
  /** `keep` leaves it to be recovered. */
  close(what: 'remove' | 'keep'): Promise<void>;
}

/** Nothing here rejects: what the disk refuses is reported by the journal itself, and editing goes on. */
export function createKeptJournal({ now, openJournal, start, onExposed }: KeptJournalOptions): KeptJournal {
  let journal: Journal | null = null;
  let renewedMs = 0;
  /** The disk has refused an edit or a picture that is in no file yet. */
  let exposed = false;

  const restart = async () => {
    await journal?.restart(start()).catch(() => undefined);
  };
  const renew = async () => {
    if (journal && (journal.size() >= journalLimit || journal.isBroken())) await restart();
  };
  return {
    open: async () => {
      journal = await openJournal(start(), () => {
        exposed = true;
        onExposed();
      });
    },
    edit: ({ revision, patches }) => {
      journal?.edit(revision, patches);
      if (!journal?.isBroken() || now().getTime() - renewedMs < renewEveryMs) return;
      renewedMs = now().getTime();
      void renew();
    },
    asset: async (key, bytes) => {
      await journal?.asset(key, bytes).catch(() => undefined);
    },
    saving: async (revision, path, tail) => {
      await journal?.saving(revision, path, tail).catch(() => undefined);
    },
    saved: () => {
      exposed = false;
    },
    restart,
    renew,
    keeps: () => journal !== null && !journal.isBroken() && !exposed,
    close: async (what) => {
      await (what === 'remove' ? journal?.remove() : journal?.close())?.catch(() => undefined);
    },
  };
}
