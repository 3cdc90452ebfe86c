import type { z } from 'zod';
import { type ErrorDetail, errorDetail } from '#shared/base';

/** What a schema found wrong, in words of our own: zod's sentences are English. */
export function issueDetail(issue: z.core.$ZodIssue | undefined): ErrorDetail {
  switch (issue?.code) {
    case 'invalid_type':
      // What was found there is told in the sentence alone.
      if (issue.message.endsWith('received undefined')) return errorDetail('missing');
      return errorDetail('wrongKind', issue.expected);
    case 'invalid_value':
      return errorDetail('unknownValue', issue.values.map(String).join(', ').slice(0, 120));
    case 'too_big':
      if (issue.origin === 'array') return errorDetail('tooMany', String(issue.maximum));
      if (issue.origin === 'string') return errorDetail('tooLong', String(issue.maximum));
      return errorDetail('outOfRange', `≤ ${issue.maximum}`);
    case 'too_small':
      return errorDetail('outOfRange', `≥ ${issue.minimum}`);
    case 'unrecognized_keys':
      return errorDetail('unknownName', issue.keys.join(', ').slice(0, 80));
    default:
      return errorDetail('wrongForm');
  }
}
