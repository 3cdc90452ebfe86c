import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as standIn from '../../../src/shell/electron';
import { createCompiler } from './types/compiler';
import { type ElectronAsUsed, electronAsUsed } from './types/electron-as-used';

const root = join(import.meta.dirname, '../../..');
const shell = join(root, 'src/shell/electron');
const compile = createCompiler(root);
const desktop = electronAsUsed(compile, join(root, 'src/main/desktop'));
const preload = electronAsUsed(compile, join(root, 'src/preload'));

/** What the compiler says when each value takes the place of Electron's; `object` is an expression that has them all. */
function misfits({ declarations, values }: ElectronAsUsed, object: string): string {
  const used = join(root, 'electron-as-used.d.ts');
  const check = join(root, 'stand-in-fits.ts');
  const lines = [...values].map(([name, type]) => `export const ${name}: Electron.${type} = standIn.${name};`);
  const text = `import type { Electron } from './electron-as-used';\nconst standIn = ${object};\n${lines.join('\n')}`;
  const texts = new Map([
    [used, declarations],
    [check, text],
  ]);
  const program = compile([check], texts);
  const found = [used, check].flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)));
  return ts.formatDiagnostics(found, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  });
}

describe('the stand-in has what the program uses of Electron', () => {
  it('in main, as its declarations say', () => {
    expect([...desktop.values.keys()].sort()).toEqual(
      expect.arrayContaining(['BrowserWindow', 'Menu', 'app', 'dialog']),
    );
    expect(misfits(desktop, "await import('./src/shell/electron')")).toBe('');
  });

  it('in the preload, as its declarations say', () => {
    const object = "(await import('./src/shell/electron/preload-script')).electronForPreload({} as never, {} as never)";
    expect([...preload.values.keys()].sort()).toEqual(['contextBridge', 'ipcRenderer', 'webUtils']);
    expect(misfits(preload, object)).toBe('');
  });

  it('as a whole too, for packages that import it so', () => {
    const { default: whole, ...named } = standIn;
    expect(whole).toEqual(named);
    expect(Object.keys(named)).toEqual(expect.arrayContaining([...desktop.values.keys()]));
  });

  it('and tells of what it listens to', () => {
    const sources = readdirSync(shell).map((name) => readFileSync(join(shell, name), 'utf8'));
    const control = readFileSync(join(shell, '../control.ts'), 'utf8');
    const emitted = [...sources, control].join('\n');
    const unheard = desktop.events.filter((event) => !emitted.includes(`'${event.split(': ')[1]}'`));
    expect(unheard).toEqual(
      [
        // A click on the program in a Mac's dock.
        'App: activate',
        // The system goes down.
        'BrowserWindow: session-end',
        'PowerMonitor: shutdown',
        // A page that is as large as it is.
        'BrowserWindow: resize',
        // What no page of ours does.
        'WebContents: will-attach-webview',
        'WebContents: will-redirect',
      ].sort(),
    );
  });
});
