import type { Project, Section } from '#shared/project';

const extensions = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
} as const;

/** A file name for every picture of the sections, by its key in reading order: safe on every system, no two alike. */
export function pictureNames(project: Project, sections: readonly Section[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const block of sections.flatMap((section) => section.body)) {
    const asset = block.type === 'image' ? project.assets[block.asset] : undefined;
    if (block.type !== 'image' || !asset || names.has(block.asset)) continue;
    const base = safeBase(asset.name);
    const extension = extensions[asset.type];
    let name = `${base}.${extension}`;
    for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}.${extension}`;
    taken.add(name);
    names.set(block.asset, name);
  }
  return names;
}

/** Letters and digits of any script, dashes between: no name means anything to a shell, an address or a folder. */
function safeBase(name: string): string {
  const base = name
    .normalize('NFC')
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60);
  return base === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(base) ? 'picture' : base;
}
