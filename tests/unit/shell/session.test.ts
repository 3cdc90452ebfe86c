import { describe, expect, it } from 'vitest';
import { Session } from '../../../src/shell/electron/session';
import { pretendPlatform } from './pretend-platform';

const bound = (session: Session) => ({
  webRequest: session.webRequest,
  isAllowed: (url: string) => session.isAllowed(url),
});

/** What a session would fetch by itself when the first window is made. */
function wishes(platform: NodeJS.Platform, prepare: (session: Session) => void = () => undefined): readonly string[] {
  pretendPlatform(platform);
  const session = new Session();
  prepare(session);
  session.begin();
  session.begin();
  return session.wishes();
}

describe('a filter of requests', () => {
  const refuse = (_: object, answer: (response: { cancel?: boolean }) => void) => answer({ cancel: true });
  const own = 'app://pitchwright/index.html';
  const foreign = 'https://example.com/a?b';

  it('is asked of every address, or only of those that its patterns mean', async () => {
    const { webRequest, isAllowed } = bound(new Session());
    expect([await isAllowed(own), await isAllowed(foreign)]).toEqual([true, true]);
    webRequest.onBeforeRequest({ urls: ['http://*/*', 'https://*/*'] }, refuse);
    expect([await isAllowed(own), await isAllowed(foreign)]).toEqual([true, false]);
    webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, refuse);
    expect([await isAllowed(own), await isAllowed(foreign)]).toEqual([false, false]);
    webRequest.onBeforeRequest(refuse);
    expect([await isAllowed(own), await isAllowed(foreign)]).toEqual([false, false]);
    webRequest.onBeforeRequest(null);
    expect([await isAllowed(own), await isAllowed(foreign)]).toEqual([true, true]);
  });
});

describe('a session', () => {
  it.each(['win32', 'linux'] as const)('fetches a dictionary on %s, once, past every filter', (platform) => {
    const refuseAll = ({ webRequest }: Session) => webRequest.onBeforeRequest((_, answer) => answer({ cancel: true }));
    expect(wishes(platform, refuseAll)).toEqual(['https://redirector.gvt1.com/edgedl/chrome/dict/en-us-10-1.bdic']);
  });

  it('fetches none for no languages, and none on a Mac, which has its own', () => {
    expect(wishes('linux', (session) => session.setSpellCheckerLanguages([]))).toEqual([]);
    expect(wishes('darwin')).toEqual([]);
  });

  it('fetches it from where it was told', () => {
    const url = 'app://pitchwright/none/';
    expect(wishes('win32', (session) => session.setSpellCheckerDictionaryDownloadURL(url))).toEqual([
      `${url}en-us-10-1.bdic`,
    ]);
  });

  it('fetches it all the same when the languages are taken away after the first window', () => {
    pretendPlatform('linux');
    const session = new Session();
    session.begin();
    session.setSpellCheckerLanguages([]);
    expect(session.wishes()).toHaveLength(1);
  });
});
