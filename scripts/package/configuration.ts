import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { appId } from '../../src/main/desktop/app-id';
import { packedFiles } from './packed-files';
import { tidyMac } from './tidy-mac';

/** What a package is made of besides the built program: drawn and written anew every time (scripts/package/prepare.ts). */
export interface Prepared {
  /** Where the icons are. */
  readonly icons: string;
  /** The text of all licences. */
  readonly notices: string;
}

const document = {
  extension: 'pitch',
  name: 'Pitchwright Project',
  mime: 'application/x-pitchwright',
  uti: `${appId}.project`,
} as const;

/** How macOS learns of project files: a type of our own, exported, and that we are its owner. */
const macDocument = {
  UTExportedTypeDeclarations: [
    {
      UTTypeIdentifier: document.uti,
      UTTypeDescription: document.name,
      UTTypeConformsTo: ['public.data', 'public.content'],
      UTTypeIconFile: 'document.icns',
      UTTypeTagSpecification: {
        'public.filename-extension': [document.extension],
        'public.mime-type': [document.mime],
      },
    },
  ],
  CFBundleDocumentTypes: [
    {
      CFBundleTypeName: document.name,
      CFBundleTypeRole: 'Editor',
      CFBundleTypeIconFile: 'document.icns',
      LSHandlerRank: 'Owner',
      LSItemContentTypes: [document.uti],
    },
  ],
};

/**
 * How electron-builder packs the program, for every system. Nothing here depends on the machine but the paths. Why it is so:
 * docs/decisions/0230-what-is-packed.md, docs/releasing.md.
 */
export function configuration({ icons, notices }: Prepared): Configuration {
  // Beside Electron's own licences.
  const noticesBeside = { from: notices, to: 'THIRD-PARTY-NOTICES.txt' };
  const association = { ext: document.extension, name: document.name, description: document.name };
  return {
    appId,
    productName: 'Pitchwright',
    copyright: 'Copyright © 2026 The Pitchwright authors',
    directories: { output: 'dist', buildResources: icons },
    files: packedFiles(),
    afterPack: tidyMac,
    asar: { smartUnpack: false },
    // There is nothing to compile, and a package that is missing must not be found out by the user.
    npmRebuild: false,
    allowMissingDependencies: false,
    // The program opens no connection, so it looks for no update either.
    publish: null,
    electronLanguages: ['en', 'zh'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a pattern of electron-builder
    artifactName: 'Pitchwright-${version}-${os}-${arch}.${ext}',
    electronFuses: {
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    },
    // Runtimes that need no FUSE 2, which Ubuntu no longer brings.
    toolsets: { appimage: '1.0.3' },
    win: {
      target: [{ target: 'nsis', arch: ['x64'] }],
      icon: join(icons, 'icon.ico'),
      extraFiles: [noticesBeside],
      fileAssociations: [{ ...association, icon: join(icons, 'document.ico') }],
    },
    nsis: {
      // For one person, without asking for an administrator.
      oneClick: true,
      perMachine: false,
      deleteAppDataOnUninstall: false,
      differentialPackage: false,
      installerLanguages: ['en_US', 'zh_CN'],
    },
    mac: {
      target: [{ target: 'dmg', arch: ['arm64', 'x64'] }],
      icon: join(icons, 'icon.icns'),
      category: 'public.app-category.business',
      hardenedRuntime: true,
      entitlements: join(import.meta.dirname, 'entitlements.mac.plist'),
      entitlementsInherit: join(import.meta.dirname, 'entitlements.mac.plist'),
      extraResources: [noticesBeside, { from: join(icons, 'document.icns'), to: 'document.icns' }],
      extendInfo: macDocument,
    },
    dmg: { writeUpdateInfo: false },
    linux: {
      target: [
        { target: 'AppImage', arch: ['x64'] },
        { target: 'deb', arch: ['x64'] },
      ],
      icon: join(icons, 'png'),
      extraFiles: [noticesBeside],
      executableName: 'pitchwright',
      // As paths: a file manager's addresses would have to be translated back.
      executableArgs: ['%F'],
      syncDesktopName: true,
      category: 'Office',
      synopsis: 'Business plan and pitch deck, offline',
      fileAssociations: [{ ...association, mimeType: document.mime }],
    },
  };
}
