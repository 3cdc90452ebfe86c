import {
  type AnyLanguage,
  assertNever,
  type Currency,
  counted,
  currencySymbol,
  formatMoneyFull,
  formatMoneyShort,
  formatPrice,
  groupedNumber,
} from '#shared/base';
import { createTranslator } from '#shared/i18n';
import { formatDate } from './format-date';
import { type FactLabel, type FactStyle, type FactValue, factStyles } from './types';

/** A value as people write it in a language. Never empty for a value, never NaN or Infinity. */
export function formatFact(value: FactValue, language: AnyLanguage, style: FactStyle = 'short'): string {
  const { t } = createTranslator(language);
  switch (value.kind) {
    case 'money':
      return formatMoney(value, language, style);
    case 'price':
      return priceInStyle(value, language, style);
    case 'percent':
      return style === 'bare' ? numberText(value.value, 1) : `${numberText(value.value, style === 'full' ? 2 : 1)}%`;
    case 'count': {
      const count = numberText(value.value, Math.abs(value.value) < 10 ? 1 : 0);
      if (value.word.trim() === '' || style === 'bare') return count;
      return counted(count, value.word.trim(), language);
    }
    case 'ratio':
      return style === 'bare' ? numberText(value.value, 1) : t('facts.ratio', { value: numberText(value.value, 1) });
    case 'months': {
      const count = numberText(value.value, 1);
      if (style === 'bare') return count;
      if (value.atLeast) return t('facts.monthsAtLeast', { count });
      return t(count === '1' ? 'facts.months.one' : 'facts.months.many', { count });
    }
    case 'date':
      return formatDate(value.date, language, style === 'short' ? 'short' : 'long');
    case 'text':
      return value.text;
    case 'word':
      return t(value.key);
    case 'said':
      return value.words[language];
    case 'none':
      return t(`facts.none.${value.why}`);
    default:
      return assertNever(value);
  }
}

/** The style of that name; anything else is the short one. */
export function factStyleOf(style: unknown): FactStyle {
  return factStyles.find((one) => one === style) ?? 'short';
}

/** What a fact or an input is called in a language. */
export function labelText(label: FactLabel, language: AnyLanguage): string {
  if (label.kind === 'text') return label.text;
  if (label.kind === 'said') return label.words[language];
  const { t } = createTranslator(language);
  const inner = Object.entries(label.inner ?? {}).map(([name, key]) => [name, t(`facts.label.${key}`, label.values)]);
  return t(`facts.label.${label.key}`, { ...label.values, ...Object.fromEntries(inner) });
}

interface MoneyValue {
  readonly amountMinor: number;
  readonly currency: Currency;
}

function formatMoney(money: MoneyValue, language: AnyLanguage, style: FactStyle): string {
  if (style === 'full') return formatMoneyFull(money);
  const short = formatMoneyShort(money, language);
  if (style === 'short') return short;
  const bare = short.replace(currencySymbol(money.currency), '');
  if (style === 'bare') return bare;
  return inWords[language].money(short, bare, money.currency);
}

function priceInStyle(
  { value, currency }: Extract<FactValue, { kind: 'price' }>,
  language: AnyLanguage,
  style: FactStyle,
) {
  const price = formatPrice(value, currency);
  if (style === 'short' || style === 'full') return price;
  const bare = price.replace(currencySymbol(currency), '');
  return style === 'bare' ? bare : inWords[language].price(price, bare, currency);
}

/** How an amount is read out, from its text with the currency's sign and its text without. */
type InWords = (signed: string, bare: string, currency: Currency) => string;

const chineseAmount: InWords = (_signed, bare, currency) =>
  `${bare}${createTranslator('zh-CN').t(`facts.currency.${currency}`)}`;

/** Chinese names the currency, English what the figure is counted in. */
const inWords: Readonly<Record<AnyLanguage, { readonly money: InWords; readonly price: InWords }>> = {
  'zh-CN': { money: chineseAmount, price: chineseAmount },
  en: {
    money: (signed) => {
      const unit = /[KMB]$/.exec(signed)?.[0] as 'K' | 'M' | 'B' | undefined;
      return unit ? `${signed.slice(0, -1)} ${createTranslator('en').t(`facts.scale.${unit}`)}` : signed;
    },
    price: (signed) => signed,
  },
};

/** With groups of three, and no zeros that say nothing. */
function numberText(value: number, digits: number): string {
  if (!Number.isFinite(value)) return '0';
  const text = groupedNumber(value, digits);
  return text === '-0' ? '0' : text;
}
