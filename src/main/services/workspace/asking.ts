import type { Host } from '../host';

type Questions = Pick<
  Host,
  'askAboutLostPictures' | 'askAboutUnsaved' | 'askToReplace' | 'chooseFileToOpen' | 'chooseFileToSave'
>;

export interface Asking {
  /** The host's questions, counted. */
  readonly host: Questions;
  /** Whether one stands unanswered: a system that goes down waits for no answer. */
  readonly isWaiting: () => boolean;
}

/** Counts the questions that the user is asked while they stand. */
export function createAsking(host: Questions): Asking {
  let open = 0;
  const counted = async <T>(question: Promise<T>): Promise<T> => {
    open += 1;
    try {
      return await question;
    } finally {
      open -= 1;
    }
  };
  return {
    host: {
      askAboutLostPictures: (lost) => counted(host.askAboutLostPictures(lost)),
      askAboutUnsaved: (title) => counted(host.askAboutUnsaved(title)),
      askToReplace: (paths) => counted(host.askToReplace(paths)),
      chooseFileToOpen: (kind) => counted(host.chooseFileToOpen(kind)),
      chooseFileToSave: (name, kind) => counted(host.chooseFileToSave(name, kind)),
    },
    isWaiting: () => open > 0,
  };
}
