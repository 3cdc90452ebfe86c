import { describe, expect, it } from 'vitest';
import { downloadTrouble, Silence } from '../../../scripts/setup/download-trouble';
import { completeMirrors } from '../../../scripts/setup/electron-installer';
import { isWhole } from '../../../scripts/setup/electron-place';
import { exitTrouble, lacksSandbox } from '../../../scripts/setup/exit-trouble';
import { progressStep, progressText } from '../../../scripts/setup/progress';
import { type Ended, exitCode } from '../../../scripts/setup/run-program';
import { refusesRoot, type SandboxFacts, sandboxTrouble } from '../../../scripts/setup/sandbox';
import { describeTrouble, type Trouble } from '../../../scripts/setup/trouble';

describe('an unpacked Electron is whole', () => {
  const whole = {
    wantedVersion: '45.4.1',
    program: 'electron',
    version: '45.4.1',
    pathFile: 'electron',
    canRun: true,
    hasDefaultApp: true,
  };
  it.each([
    [true, {}],
    [true, { version: 'v45.4.1' }],
    [false, { version: '45.4.0' }],
    [false, { version: undefined }],
    [false, { pathFile: undefined }],
    [false, { pathFile: '' }],
    [false, { pathFile: 'electron.exe' }],
    [false, { canRun: false }],
    [false, { hasDefaultApp: false }],
  ])('%s with %j', (expected, change) => {
    expect(isWhole({ ...whole, ...change })).toBe(expected);
  });
});

describe('Electron’s sandbox', () => {
  const path = '/app/chrome-sandbox';
  const linux: SandboxFacts = {
    platform: 'linux',
    uid: 1000,
    isSwitchedOff: false,
    helper: { path, uid: 1000, mode: 0o100755 },
    setting: () => undefined,
    label: () => 'unconfined',
  };
  const settings = (values: Record<string, number>) => ({ setting: (name: string) => values[name] });
  const ubuntu = settings({ 'kernel.apparmor_restrict_unprivileged_userns': 1, 'user.max_user_namespaces': 31_000 });
  const debian = settings({ 'kernel.unprivileged_userns_clone': 0 });
  const none = settings({ 'user.max_user_namespaces': 0 });

  it.each<[string, Partial<SandboxFacts>, string | undefined]>([
    ['namespaces are free', {}, undefined],
    ['nothing forbids them', settings({ 'kernel.unprivileged_userns_clone': 1 }), undefined],
    ['Ubuntu restricts them', ubuntu, 'sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0'],
    ['a profile names the program', { ...ubuntu, label: () => 'electron (unconfined)' }, undefined],
    ['the program can’t even tell', { ...ubuntu, label: () => undefined }, undefined],
    ['Debian forbids them', debian, 'sudo sysctl -w kernel.unprivileged_userns_clone=1'],
    ['there may be none', none, 'sudo sysctl -w user.max_user_namespaces=10000'],
    ['the helper is trusted', { ...none, helper: { path, uid: 0, mode: 0o104755 } }, undefined],
    [
      'the helper is root’s only',
      { ...debian, helper: { path, uid: 0, mode: 0o100755 } },
      'unprivileged_userns_clone=1',
    ],
    ['the helper has the bit only', { ...debian, helper: { path, uid: 1000, mode: 0o104755 } }, 'userns_clone=1'],
    ['the helper is not for all', { ...debian, helper: { path, uid: 0, mode: 0o104750 } }, 'userns_clone=1'],
    ['there is no helper', { ...debian, helper: { path } }, 'userns_clone=1'],
    ['somebody wants none', { ...none, isSwitchedOff: true }, undefined],
    ['it is not Linux', { ...none, platform: 'darwin' }, undefined],
  ])('when %s', (_, change, remedy) => {
    const trouble = sandboxTrouble({ ...linux, ...change });
    expect(trouble?.kind).toBe(remedy && 'sandbox');
    if (!trouble) return;
    const { commands = [] } = describeTrouble(trouble);
    expect(commands[0]).toBe(`sudo chown root "${path}" && sudo chmod 4755 "${path}"`);
    expect(commands[1]).toContain(remedy);
  });

  it('is refused to root on Linux, unless Electron is told to do without', () => {
    expect(refusesRoot({ platform: 'linux', uid: 0, isSwitchedOff: false })).toBe(true);
    expect(refusesRoot({ platform: 'linux', uid: 0, isSwitchedOff: true })).toBe(false);
    expect(refusesRoot({ platform: 'linux', uid: 1000, isSwitchedOff: false })).toBe(false);
    expect(refusesRoot({ platform: 'darwin', uid: 0, isSwitchedOff: false })).toBe(false);
    expect(refusesRoot({ platform: 'win32', uid: undefined, isSwitchedOff: false })).toBe(false);
  });
});

describe('the end of Electron', () => {
  const helper = '/app/chrome-sandbox';
  const quick: Ended = { code: null, signal: null, words: '', ms: 200, wasStopped: false };
  const trap = { signal: 'SIGTRAP' as const };
  const unusable =
    '[3:FATAL:zygote_host_impl_linux.cc(127)] No usable sandbox! If you are running on Ubuntu 23.10+ or another';
  const wrongHelper =
    '[1:FATAL:setuid_sandbox_host.cc(158)] The SUID sandbox helper binary was found, but is not configured correctly.';
  const noLibrary = 'electron: error while loading shared libraries: libgtk-3.so.0: cannot open shared object file';
  const oldSystem = "electron: /lib/libc.so.6: version `GLIBC_2.35' not found (required by electron)";
  const dyld = 'dyld[1]: Library not loaded: @rpath/Electron Framework.framework/Electron Framework';

  it.each<[string, Partial<Ended>, Trouble | undefined, NodeJS.Platform?]>([
    ['ended well', { code: 0 }, undefined],
    ['told itself why it can’t start', { code: 1, words: 'settings.json is a folder' }, undefined],
    ['was stopped by us', { ...trap, wasStopped: true, words: unusable }, undefined],
    ['was ended by somebody', { signal: 'SIGTERM' }, undefined],
    ['was killed by somebody', { signal: 'SIGKILL' }, undefined],
    ['was killed by macOS', { signal: 'SIGKILL' }, { kind: 'crash', how: 'SIGKILL' }, 'darwin'],
    ['found no namespaces and no helper', { ...trap, words: unusable }, { kind: 'sandbox', helper }],
    ['found a helper that isn’t root’s', { ...trap, words: wrongHelper }, { kind: 'sandbox', helper }],
    [
      'could not use its helper',
      { code: 1, words: 'The setuid sandbox is not running as root.' },
      { kind: 'sandbox', helper },
    ],
    ['was run by root', { ...trap, words: 'Running as root without --no-sandbox is not supported.' }, { kind: 'root' }],
    ['lacks a library', { code: 127, words: noLibrary }, { kind: 'library', name: 'libgtk-3.so.0' }],
    ['needs a newer system', { code: 1, words: oldSystem }, { kind: 'library', name: 'GLIBC_2.35' }],
    ['lacks a framework', { signal: 'SIGABRT', words: dyld }, { kind: 'library', name: '@rpath/Electron' }, 'darwin'],
    ['found no display', { code: 1, words: 'Missing X server or $DISPLAY' }, { kind: 'display' }],
    ['crashed', { signal: 'SIGSEGV' }, { kind: 'crash', how: 'SIGSEGV' }],
    ['crashed after work', { signal: 'SIGSEGV', ms: 60_000 }, undefined],
    ['is no program', { code: 127 }, { kind: 'crash', how: 'exit code 127' }],
    ['lacks a DLL', { code: 0xc0000135 }, { kind: 'crash', how: '0xc0000135' }, 'win32'],
    ['ended with a large code of its own', { code: 0xc0000135 }, undefined, 'linux'],
    ['could not be run', { spawnError: 'EACCES' }, { kind: 'crash', how: 'EACCES' }],
  ])('when it %s', (_, end, expected, platform = 'linux') => {
    expect(exitTrouble({ ...quick, ...end }, helper, platform)).toEqual(expected);
  });

  it('is the end of the stand-in, too, where Chromium may not make a sandbox', () => {
    expect(lacksSandbox({ ...quick, code: 1, words: unusable })).toBe(true);
    expect(lacksSandbox({ ...quick, code: 1, words: 'another error' })).toBe(false);
    expect(lacksSandbox({ ...quick, signal: 'SIGINT', words: unusable, wasStopped: true })).toBe(false);
  });

  it('gives its own exit code, or the shell’s for a signal', () => {
    expect(exitCode({ code: 7, signal: null })).toBe(7);
    expect(exitCode({ code: 0, signal: null })).toBe(0);
    expect(exitCode({ code: null, signal: 'SIGINT' })).toBe(130);
    expect(exitCode({ code: null, signal: null })).toBe(1);
  });
});

describe('a failed download', () => {
  const address = 'https://mirror.example/v45.4.1/electron-v45.4.1-linux-x64.zip';
  const host = 'mirror.example';
  const error = (message: string, more: object = {}) => Object.assign(new Error(message), more);
  const fetchFailed = (cause: unknown) => new TypeError('fetch failed', { cause });

  it.each<[string, unknown, Trouble]>([
    ['no name', fetchFailed(error('', { code: 'ENOTFOUND', syscall: 'getaddrinfo' })), unreachable('ENOTFOUND')],
    [
      'no address answers',
      fetchFailed(new AggregateError([error('', { code: 'ECONNREFUSED', syscall: 'connect' })])),
      unreachable('ECONNREFUSED'),
    ],
    ['a local firewall', fetchFailed(error('', { code: 'EPERM', syscall: 'connect' })), unreachable('EPERM')],
    [
      'a connection cut',
      new TypeError('terminated', { cause: error('other side closed', { code: 'UND_ERR_SOCKET' }) }),
      unreachable('other side closed'),
    ],
    ['a thing without a code', error('odd'), unreachable('odd')],
    ['silence', new Silence(60_000), { kind: 'silent', host, seconds: 60 }],
    ['a status', error('Response code 403', { response: { status: 403 } }), { kind: 'refused', address, status: 403 }],
    ['a wrong file', error('Generated checksum for "x" did not match expected checksum.'), { kind: 'checksum', host }],
    ['an unknown file', error('No checksum found in checksum file for "x".'), { kind: 'checksum', host }],
    ['a full disk', error('', { code: 'ENOSPC', syscall: 'write' }), { kind: 'disk', reason: 'ENOSPC' }],
    [
      'a folder without access',
      error('', { code: 'EACCES', syscall: 'mkdir', path: '/x' }),
      { kind: 'disk', reason: 'EACCES, /x' },
    ],
  ])('by %s', (_, cause, expected) => {
    expect(downloadTrouble(cause, address)).toEqual(expected);
  });

  function unreachable(reason: string): Trouble {
    return { kind: 'unreachable', host, reason };
  }
});

describe('the variables of a download', () => {
  it.each<[NodeJS.ProcessEnv, NodeJS.ProcessEnv]>([
    [{ ELECTRON_MIRROR: 'https://a/b' }, { ELECTRON_MIRROR: 'https://a/b/' }],
    [{ ELECTRON_MIRROR: 'https://a/b/' }, { ELECTRON_MIRROR: 'https://a/b/' }],
    [{ ELECTRON_MIRROR: '' }, { ELECTRON_MIRROR: '' }],
    [{ npm_config_electron_mirror: 'https://a' }, { npm_config_electron_mirror: 'https://a/' }],
    [{ HTTPS_PROXY: 'http://p' }, { HTTPS_PROXY: 'http://p', ELECTRON_GET_USE_PROXY: 'true' }],
    [{ https_proxy: 'http://p' }, { https_proxy: 'http://p', ELECTRON_GET_USE_PROXY: 'true' }],
    [
      { npm_config_https_proxy: 'http://p' },
      { npm_config_https_proxy: 'http://p', HTTPS_PROXY: 'http://p', ELECTRON_GET_USE_PROXY: 'true' },
    ],
    [
      { HTTPS_PROXY: 'http://p', ELECTRON_GET_USE_PROXY: '' },
      { HTTPS_PROXY: 'http://p', ELECTRON_GET_USE_PROXY: '' },
    ],
    [{ npm_config_https_proxy: '' }, { npm_config_https_proxy: '' }],
  ])('%j', (given, completed) => {
    const env = { ...given };
    completeMirrors(env);
    expect(env).toEqual(completed);
  });
});

describe('progress', () => {
  it.each([
    [{ transferred: 0, total: 118e6 }, '0 % of 118 MB', 0],
    [{ transferred: 49.9e6, total: 118e6 }, '42 % of 118 MB', 4],
    [{ transferred: 118e6, total: 118e6 }, '100 % of 118 MB', 10],
    [{ transferred: 25e6, total: undefined }, '25 MB', 2],
    [{ transferred: 25e6, total: 0 }, '25 MB', 2],
    [{ transferred: 119e6, total: 118e6 }, '119 MB', 11],
  ])('%j is %s', (progress, text, step) => {
    expect(progressText(progress)).toBe(text);
    expect(progressStep(progress)).toBe(step);
  });
});

describe('the words for a trouble', () => {
  const troubles: readonly Trouble[] = [
    { kind: 'override', path: '/x/electron' },
    { kind: 'unreachable', host: 'github.com', reason: 'ENOTFOUND' },
    { kind: 'silent', host: 'mirror.example', seconds: 60 },
    { kind: 'refused', address: 'https://mirror.example/x.zip', status: 404 },
    { kind: 'checksum', host: 'mirror.example' },
    { kind: 'disk', reason: 'ENOSPC' },
    { kind: 'unpacking', reason: 'broken' },
    { kind: 'root' },
    { kind: 'sandbox', helper: '/x/chrome-sandbox' },
    { kind: 'sandbox', helper: '/x/chrome-sandbox', setting: { name: 'kernel.x', value: 1, remedy: 0 } },
    { kind: 'library', name: 'libgtk-3.so.0' },
    { kind: 'display' },
    { kind: 'stand-in' },
    { kind: 'crash', how: 'SIGSEGV' },
  ];
  it.each(troubles)('are in both languages and name what is known: $kind', (trouble) => {
    const { english, chinese, commands = [] } = describeTrouble(trouble);
    expect(english).toMatch(commands.length > 0 ? /^[ -~]+:$/ : /^[ -~]+\.$/);
    expect(chinese).toMatch(commands.length > 0 ? /\p{Script=Han}.*：$/u : /\p{Script=Han}.*。$/u);
    const { kind: _, ...details } = trouble as Trouble & { helper?: string };
    for (const detail of Object.values(details)) {
      const needle = typeof detail === 'object' ? detail.name : String(detail);
      expect(`${english} ${commands.join(' ')}`).toContain(needle);
      expect(`${chinese} ${commands.join(' ')}`).toContain(needle);
    }
  });

  it('say how to set a mirror as the system at hand does it, and name none', () => {
    const trouble: Trouble = { kind: 'unreachable', host: 'github.com', reason: 'ENOTFOUND' };
    expect(describeTrouble(trouble, 'linux').commands?.[0]).toBe('ELECTRON_MIRROR="your mirror\'s address" npm start');
    expect(describeTrouble(trouble, 'win32').commands?.[0]).toMatch(/^set ELECTRON_MIRROR=/);
    for (const platform of ['linux', 'win32'] as const) {
      expect(JSON.stringify(describeTrouble(trouble, platform)).match(/[a-z-]+\.(com|org|cn)/g)).toEqual([
        'github.com',
        'github.com',
      ]);
    }
  });
});
