const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number with groups of three and a point: `1,234.5`, in both languages. At most `most` decimals, of which the last zeros are left out
 * behind the first `least`.
 */
export function groupedNumber(value: number, most = 3, least = 0): string {
  const key = `${least}-${most}`;
  // Remembered: to make a format costs more than to lay a whole chart.
  const format =
    formats.get(key) ?? new Intl.NumberFormat('en-US', { minimumFractionDigits: least, maximumFractionDigits: most });
  formats.set(key, format);
  return format.format(value);
}
