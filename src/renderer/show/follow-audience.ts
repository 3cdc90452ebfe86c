import { client, follow, reportFailure, setSnapshot } from '#renderer/session';
import { loadAppInfo } from '#renderer/view';
import { followShow } from './show-store';

/** Connects the audience's window to main: the show, and the project as it stands after every change of it. */
export function followAudience(): void {
  let reading = false;
  let again = false;
  const read = async () => {
    again = reading;
    if (reading) return;
    reading = true;
    try {
      do {
        again = false;
        setSnapshot(await client['project.current']({}));
      } while (again);
    } finally {
      reading = false;
    }
  };
  client.on('session.patched', (change) => {
    // What is told while the project is being read may be in it or not.
    if (reading || !follow(change)) read().catch(reportFailure);
  });
  followShow();
  Promise.all([loadAppInfo(), read()]).catch(reportFailure);
}
