import { join } from 'node:path';
import { build, type Configuration, createTargets, DIR_TARGET, Platform } from 'electron-builder';
import { configuration, type Prepared } from './configuration';

export type System = 'linux' | 'win' | 'mac';

export interface PackOptions {
  /** The project's folder. */
  readonly root: string;
  readonly prepared: Prepared;
  readonly systems: readonly System[];
  /** Only the folder that installers are made of. */
  readonly isTree: boolean;
  /** An Electron that is unpacked already; else electron-builder fetches the version in package.json. */
  readonly electronDist?: string;
  /** Where to put what is made; `dist` in the project unless said. */
  readonly output?: string;
}

const platforms = { linux: Platform.LINUX, win: Platform.WINDOWS, mac: Platform.MAC } as const;

/** Packs the built program with electron-builder. Answers with the paths of what it made; a tree is not listed by it. */
export function pack({
  root,
  prepared,
  systems,
  isTree,
  electronDist,
  output,
}: PackOptions): Promise<readonly string[]> {
  const config = configuration(prepared);
  return build({
    projectDir: root,
    publish: 'never',
    targets: createTargets(
      systems.map((system) => platforms[system]),
      isTree ? DIR_TARGET : null,
    ),
    config: {
      ...config,
      ...(electronDist
        ? { electronDist, mac: { ...config.mac, extraResources: macResources(config, electronDist) } }
        : {}),
      ...(output ? { directories: { ...config.directories, output } } : {}),
    },
  });
}

/** Of a folder electron-builder takes for macOS the program alone, without the licences that lie beside it. */
function macResources({ mac }: Configuration, electronDist: string) {
  const licences = { LICENSE: 'LICENSE.electron.txt', 'LICENSES.chromium.html': 'LICENSES.chromium.html' };
  const beside = Object.entries(licences).map(([from, to]) => ({ from: join(electronDist, from), to }));
  return [mac?.extraResources ?? [], beside].flat();
}
