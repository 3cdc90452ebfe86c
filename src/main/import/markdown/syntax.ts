import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough';
import { gfm } from 'micromark-extension-gfm';
import { signRole } from '#shared/plan';

type Extension = ReturnType<typeof cjkFriendlyExtension>;
type Construct = Extract<NonNullable<NonNullable<Extension['text']>[string]>, { tokenize: unknown }>;
type Token = { start: { offset: number }; end: { offset: number }; _open?: boolean; _close?: boolean };

/**
 * GFM as business plans are written: bold may touch Chinese marks (`**背景：**某公司`), one tilde is the sign of a range
 * (`5~7`) and strikes nothing, and signs between figures are figures' (docs/decisions/0250).
 */
export function planSyntax(): Extension[] {
  const oneTilde = { singleTilde: false };
  return [gfm(oneTilde), ...[cjkFriendlyExtension(), gfmStrikethroughCjkFriendly(oneTilde)].map(guarded)];
}

function guarded(extension: Extension): Extension {
  const text = Object.entries(extension.text ?? {}).map(([code, construct]) => [code, sparing(construct as Construct)]);
  return { ...extension, text: Object.fromEntries(text) };
}

/** The construct, whose runs neither open nor close marks where `signRole` forbids it. */
function sparing(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const before = charOf(this.previous);
      const checked: typeof ok = (code) => {
        const token = this.events.at(-1)?.[1] as Token | undefined;
        if (token) {
          const role = signRole(before, charOf(code), token.end.offset - token.start.offset);
          token._open = token._open === true && role.opens;
          token._close = token._close === true && role.closes;
        }
        return ok(code);
      };
      return construct.tokenize.call(this, effects, checked, nok);
    },
  };
}

function charOf(code: number | null): string {
  return code !== null && code > 0 ? String.fromCharCode(code) : '';
}
