/** Whole seconds as `m:ss`, or `h:mm:ss` from an hour on. */
export function timeText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** A difference with its sign: `+0:12`, `−1:05`, `0:00`. */
export function differenceText(seconds: number): string {
  const sign = seconds > 0 ? '+' : seconds < 0 ? '−' : '';
  return `${sign}${timeText(Math.abs(seconds))}`;
}

/** Seconds of a text like `1:30`, `1：30` or `90`; null when it is none, or longer than ten hours. */
export function readTime(text: string): number | null {
  const parts = /^(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,5})$/.exec(text.normalize('NFKC').replaceAll(/\s/g, ''));
  if (!parts) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = parts;
  const total = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
  return total <= 36_000 ? total : null;
}
