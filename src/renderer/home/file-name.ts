/** The last part of a path of any platform, without `.pitch`. */
export function fileName(path: string): string {
  return (path.split(/[\\/]/).pop() ?? path).replace(/\.pitch$/i, '');
}

/** The folder of a path of any platform. */
export function folderName(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))) || '/';
}
