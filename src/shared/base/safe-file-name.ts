/** A text as the name of a file, without what file systems forbid, at most `longest` characters; empty when nothing is left. */
export function safeFileName(text: string, longest: number): string {
  const plain = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out here
    .replace(/[\u0000-\u001f\u007f\\/:*?"<>|\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, longest)
    .trim();
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(plain) ? `${plain} plan` : plain;
}
