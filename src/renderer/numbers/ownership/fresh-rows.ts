import { newId } from '#shared/base';
import { type CapRound, type Grant, type Safe, usualPreference } from '#shared/project';

/** Who a row belongs to before anybody is named: ids are never empty, and no holder has this one. */
const nobodyYet = '-';

export function freshGrant(): Grant {
  return { id: newId(), holder: nobodyYet, shares: 0, state: 'granted', exercisePriceMinor: 0, date: '' };
}

export function freshSafe(): Safe {
  return {
    id: newId(),
    holder: nobodyYet,
    form: 'post-money',
    amountMinor: 0,
    date: '',
    capMinor: 0,
    discountPercent: 0,
    mostFavoured: false,
    proRata: false,
  };
}

export function freshInvestment(): CapRound['investments'][number] {
  return { id: newId(), holder: nobodyYet, amountMinor: 0 };
}

export function freshRound(): CapRound {
  return {
    id: newId(),
    name: '',
    date: '',
    preMoneyMinor: 0,
    investments: [freshInvestment()],
    pool: { kind: 'none' },
    preference: usualPreference(),
    proRata: [],
  };
}
