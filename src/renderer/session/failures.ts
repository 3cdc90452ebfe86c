import { type AppError, AppFailure, appError, isAppError } from '#shared/base';

type FailureListener = (error: AppError) => void;
let listener: FailureListener = () => undefined;

/** Registers what shows failures to the user: the notices of the app frame. */
export function onFailure(show: FailureListener): void {
  listener = show;
}

/** Shows a failure that has no better place. A cancelled job is not one. */
export function reportFailure(error: unknown): void {
  const known = error instanceof AppFailure ? error.error : isAppError(error) ? error : null;
  if (known?.code === 'export.cancelled') return;
  listener(known ?? appError('bug.unexpected', { id: 'window', detail: String(error) }));
}
