import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program or font that the tests judge with, and the Debian package that brings it. */
interface Need {
  readonly packageName: string;
  readonly isPresent: () => boolean;
}

const command = (name: string) => () => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
const font = (family: string) => () =>
  spawnSync('fc-list', [family, 'family'], { encoding: 'utf8' }).stdout?.includes(family) ?? false;

const needs: readonly Need[] = [
  { packageName: 'chromium', isPresent: command('chromium') },
  { packageName: 'xvfb', isPresent: command('Xvfb') },
  { packageName: 'poppler-utils', isPresent: command('pdftotext') },
  { packageName: 'qpdf', isPresent: command('qpdf') },
  { packageName: 'unzip', isPresent: command('unzip') },
  { packageName: 'libxml2-utils', isPresent: command('xmllint') },
  { packageName: 'libreoffice-impress', isPresent: () => existsSync('/usr/lib/libreoffice/program/libsdlo.so') },
  { packageName: 'libreoffice-writer', isPresent: () => existsSync('/usr/lib/libreoffice/program/libswlo.so') },
  { packageName: 'libreoffice-calc', isPresent: () => existsSync('/usr/lib/libreoffice/program/libsclo.so') },
  { packageName: 'fontconfig', isPresent: command('fc-list') },
  { packageName: 'fonts-noto-cjk', isPresent: font('Noto Sans CJK SC') },
  { packageName: 'fonts-croscore', isPresent: font('Arimo') },
  { packageName: 'fonts-liberation', isPresent: font('Liberation Sans') },
];

/**
 * Installs from the system's packages what the tests need and the machine lacks, but for those that `spared` names. Where
 * that isn't possible it says what to install; the tests that need it then say why they are skipped.
 */
export function installSystemPackages(spared: readonly string[]): void {
  const missing = needs
    .filter((need) => !spared.includes(need.packageName) && !need.isPresent())
    .map((need) => need.packageName);
  if (missing.length === 0) return;
  const isDebian = existsSync('/usr/bin/apt-get');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (isDebian) {
    console.log(`Installing system packages (once): ${missing.join(' ')} …`);
    const apt = (args: readonly string[]) => {
      const [program = 'apt-get', ...rest] = [...sudo, 'apt-get', '-qq', ...args];
      return spawnSync(program, rest, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status;
    };
    apt(['update']);
    if (apt(['install', '-y', '--no-install-recommends', ...missing]) === 0) return;
  }
  console.log(`Missing on this machine: ${missing.join(', ')}. Install them (or their like) to run every test.`);
}
