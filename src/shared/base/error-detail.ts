/** What exactly is wrong with a file, a value or a picture; each has words in every language of the interface (`errors.detail`). */
export type DetailKey =
  | 'emptyFile'
  | 'cutShort'
  | 'brokenArchive'
  | 'brokenEntry'
  | 'missingEntry'
  | 'notJson'
  | 'missing'
  | 'wrongKind'
  | 'unknownValue'
  | 'outOfRange'
  | 'unknownName'
  | 'wrongForm'
  | 'twice'
  | 'tooDeep'
  | 'tooMany'
  | 'tooManyValues'
  | 'tooLong'
  | 'tooLarge'
  | 'tooTight'
  | 'zip64'
  | 'forbiddenName'
  | 'fixed'
  | 'placeMissing'
  | 'unreadable'
  | 'unknownPicture'
  | 'noSize'
  | 'tooManyPixels'
  | 'unsafeSvg'
  | 'tooSlow'
  | 'openQuote'
  | 'afterQuote'
  | 'nulByte'
  | 'noText';

/** A detail as data; `about` is a name or a number that is the same in every language. */
export interface ErrorDetail {
  readonly what: DetailKey;
  readonly about?: string;
}

/** Makes the detail of a failure. */
export function errorDetail(what: DetailKey, about?: string): ErrorDetail {
  return about === undefined ? { what } : { what, about };
}

/** Whether an error's parameter is a detail that needs words. */
export function isErrorDetail(value: unknown): value is ErrorDetail {
  return typeof value === 'object' && value !== null && typeof (value as { what?: unknown }).what === 'string';
}
