import { displayProblem } from './display';
import { electronExecutable } from './electron';
import type { HostName } from './host';

/** The hosts that this machine has, and a sentence on each. The stand-in is always tried. */
export function hostsHere(): { readonly names: readonly HostName[]; readonly words: readonly string[] } {
  const problem = electronExecutable() ? displayProblem() : 'its binary is not installed';
  const electron = problem
    ? `electron: left out, because ${problem}`
    : `electron: ${electronExecutable()}, running ${process.env.PITCHWRIGHT_ELECTRON_APP || 'the project'}`;
  return {
    names: problem ? ['stand-in'] : ['stand-in', 'electron'],
    words: ['stand-in: the installed Chromium', electron],
  };
}
