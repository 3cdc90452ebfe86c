/** What Node, `@electron/get` and electron-builder call a connection that failed. */
const ofTheNetwork =
  /ENOTFOUND|ECONN\w+|ETIMEDOUT|EAI_AGAIN|E(?:HOST|NET)UNREACH|CERT_\w+|SELF_SIGNED\w*|UNABLE_TO_\w+|HTTPError|status code|download/;

/** A failed packing in plain sentences: what happened, what is there already, what to do. */
export function packTrouble(error: unknown): string {
  const { name, code, message } = error as { name?: string; code?: string; message?: string };
  const words = (message ?? String(error)).split('\n')[0];
  if (!ofTheNetwork.test([name, code, message].join(' '))) return `The program could not be packed: ${words}`;
  return [
    `Electron, or a tool that installers are made with, could not be fetched (${words}).`,
    'electron-builder fetches each once: Electron, the runtime of AppImages, fpm for .deb, NSIS for Windows. They come from GitHub.',
    'Behind a firewall, set HTTPS_PROXY, or the addresses of mirrors: ELECTRON_MIRROR, ELECTRON_BUILDER_BINARIES_MIRROR.',
    'Without a connection, `npm run package -- --dir --electron-dist=FOLDER` packs an Electron that is unpacked in a folder,',
    'up to the folder that installers are made of: `dist/*-unpacked`.',
  ].join('\n');
}
