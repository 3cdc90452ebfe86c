import { describe, expect, it } from 'vitest';
import { isAllowedRequest } from '../../../src/main/desktop/app-origin';

describe('isAllowedRequest', () => {
  it.each(['app://pitchwright/index.html', 'blob:app://pitchwright/0f', 'data:image/png;base64,AA=='])(
    'lets %s pass',
    (url) => {
      expect(isAllowedRequest(url)).toBe(true);
    },
  );

  it.each([
    'https://example.com/',
    'http://127.0.0.1/',
    'ws://example.com/',
    'ftp://example.com/',
    'file:///etc/hostname',
    'app://elsewhere/index.html',
    'app://pitchwright.example.com/',
    'blob:https://example.com/0f',
    'devtools://devtools/bundled/inspector.html',
    'chrome-extension://abc/x.js',
  ])('refuses %s', (url) => {
    expect(isAllowedRequest(url)).toBe(false);
  });
});
