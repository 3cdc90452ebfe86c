import { roles } from './numbers/kinds';

/** Findings: what a project should not leave with, and where it lies. */
export const checks = {
  title: 'Findings',
  none: 'Nothing to put right.',
  noneHint: 'Figures, sources and slides have been looked at. Whether they convince is for people to say.',
  count: { one: '{{count}} finding', many: '{{count}} findings' },
  open: 'Findings: {{count}}',
  openWithHints: 'Findings: {{count}}, worth a look: {{hints}}',
  close: 'Close',
  severity: { error: 'Must be put right', warning: 'An investor will ask', hint: 'Worth a look' },
  severityOne: { error: 'error', warning: 'warning', hint: 'hint' },
  dismiss: 'Not for us…',
  reason: 'Why is it not for you?',
  reasonHint: 'Kept with the project for whoever asks later. No export shows it.',
  keepReason: 'Put aside',
  keepIt: 'Cancel',
  dismissed: 'Not for us',
  bringBack: 'Bring back',
  fix: { useFact: 'Use the figure', intoModel: 'Put it into the model', takeLaw: 'Take what it says now' },
  place: {
    plan: 'Plan · {{title}}',
    section: 'Plan · section {{number}}',
    slide: 'Deck · slide {{number}}',
    slideOf: 'Deck · {{number}} {{title}}',
    raise: 'Raise',
    round: 'Raise',
    milestones: 'Milestones',
    company: 'Company',
    team: 'Team',
    numbers: 'Numbers',
    market: 'Market',
    capTable: 'Ownership',
    claims: 'Claims',
    references: 'References',
    registers: 'Registers',
    deck: 'Deck',
    title: 'Name of the project',
  },
  finding: {
    fact: {
      unknown: 'There is no figure “{{name}}” any more. Choose another, or delete it.',
      unset: '“{{label}}” is used here and has no value yet.',
    },
    drift: {
      differs: '{{typed}} is written here; the project says {{value}} ({{label}}).',
      equals: '{{typed}} is “{{label}}”. As a figure of the project it would follow every change.',
    },
    claim: {
      toConfirm: '“{{label}}”, {{value}}, is still to be confirmed.',
      noSource: '“{{label}}”, {{value}}, is called confirmed and names no source.',
      unknownSource: 'The source of “{{label}}” is not among the references any more.',
      unused: '“{{label}}” is confirmed and stands nowhere in plan or deck.',
      vagueSource: '“{{label}}”, {{value}}: nobody can look “{{source}}” up. It has no address and no publisher.',
    },
    reference: {
      noTitle: 'A figure names this source, but it has no title: it can’t be printed.',
      noYear: '“{{name}}” does not say when it was published.',
      twice: '“{{name}}” is the same source as number {{number}}.',
      old: '“{{name}}” is of {{year}}. Look for a newer source, or say why it still holds.',
    },
    raise: {
      noAmount: 'Nothing is asked for yet: the amount is missing.',
      noUse: 'Nobody can see yet what the money is for.',
      littleCash:
        'Without this round cash ends within three months of its closing date. Say so as a risk, or close earlier.',
    },
    milestone: {
      noMeasure: '“{{name}}” has no measure: nobody could check whether it was reached.',
      noDate: '“{{name}}” has no date.',
      noOwner: 'Nobody answers for “{{name}}” yet.',
      late: '“{{name}}” was due on {{date}}, and nothing says what came of it.',
      afterCash: '“{{name}}” comes after cash has run out, in {{month}}: this round does not pay for it.',
      closeToCash: '“{{name}}” is less than three months before cash runs out, in {{month}}: too late to raise on it.',
    },
    team: {
      unpaid: '{{name}} is in the team and in no row of the payroll.',
      moreThanPaid:
        'The team has {{count}} people whom no row of the payroll names, and its other rows pay {{heads}} in all.',
      noMonth: '{{name}} is to be hired, but the payroll has no month for it.',
      onlyPaid: 'Roles that are paid later and are no open post of the team: {{count}}, the first “{{name}}”.',
      holdsNothing: '{{name}} is a founder and holds no part of the company.',
    },
    register: {
      rule: '{{text}}',
      unreadable: '“{{name}}”: “{{text}}” can’t be read as “{{column}}”.',
      twice: '“{{name}}” stands here twice.',
      costMissing: 'The cost of “{{name}}” is not in the model: {{amount}} in {{month}}.',
      costDiffers: 'The model has “{{cost}}” with another amount or month: the register says {{amount}} in {{month}}.',
      tooFew: '{{kind}}: {{count}} of the {{expected}} that this round expects.',
      lawChanged: 'The law says something else than “{{name}}” by now: read it again at {{where}}.',
      reviewDue:
        '“{{name}}” was to be compared with the law by {{day}}: look again at {{where}}, then set the next day.',
      unknownKind:
        'The file keeps {{count}} rows of “{{kind}}”, a register that this version does not know. They stay in the file and are not shown.',
    },
    plan: {
      empty: 'Nothing is written here yet, and this round expects it.',
      otherRound:
        'A {{round}} plan is not asked for this: it belongs to {{home}}. Hide it, or keep only what matters now.',
    },
    link: { bareAddress: 'The words of this link are its address, {{address}}. Say what is there instead.' },
    text: { gap: 'Still to be filled in: {{gaps}}' },
    image: { noDescription: 'The picture has no description for those who can’t see it.' },
    chart: {
      noDescription: 'The chart has no description for those who can’t see it.',
      empty: 'The chart has no values yet, so it will not be printed.',
      leftOut:
        'The chart shows parts of a whole, so values below zero are left out of it: {{count}}. Choose bars or columns instead.',
    },
    slide: {
      empty: 'Nothing stands on this slide yet: write on it, or hide it.',
      sameTitle: 'Slide {{number}} has the same title. Say what is different here.',
      notOnly: '“{{title}}”: the table below shows another that has all of it.',
      otherRound: 'A {{round}} deck does not show this: it belongs to {{home}}. Hide it, and keep it for questions.',
      overflow: '“{{name}}” does not fit its place, even in the smallest type.',
      smallText:
        '“{{name}}” is set in {{sizePt}} points: the last row needs {{leastPt}}. Shorten it, or give it a slide more.',
      heldText: '“{{name}}” is meant to be larger than its place has room for. Shorten it, or make it smaller again.',
      flatTitle: 'The title is set in {{sizePt}} points, hardly larger than the text below it in {{bodyPt}}.',
      tooMuch:
        'Much to read: {{count}} words. A slide bears about {{mostWords}}, or {{mostCharacters}} Chinese characters.',
    },
    numbers: {
      noStart: 'The model has no first month, so nothing is worked out.',
      negative: '{{what}} is {{value}}. Less than nothing counts as nothing.',
      beyondRange: '{{what}} is {{value}}, beyond what makes sense; {{max}} is counted.',
      runsAway: '{{what}} grows beyond all bounds in {{month}}. Lower the growth.',
      lineTooLarge: '{{name}} is too large in {{month}} to be counted.',
      everyoneLeaves: '{{name}}: with a churn of 100% every customer leaves within a month.',
      nobodyLeaves:
        '{{name}}: no customer ever leaves. An investor will not believe it; lifetimes count as five years at most.',
      zeroPrice: '{{name}} is sold for nothing.',
      circular: '{{name}} takes its customers in a circle, so it has none.',
      unknownStream: '{{name}} hangs on revenue that is not there any more.',
      noCustomers: '{{name}} counts on the customers of {{stream}}, which has none.',
      startsBefore: '{{name}} begins in {{month}}, before the model; it is counted from the first month.',
      startsAfter: '{{name}} begins in {{month}}, after the model’s last month.',
      endsFirst: '{{name}} ends before it begins.',
      noDate: '{{name}} has no date and is not counted.',
      unreadableDate: '{{name}}: “{{date}}” is no date, so it is not counted.',
      moneyBefore: '{{name}} is dated {{month}}, before the model. It belongs in the opening balance.',
      moneyAfter: '{{name}} is dated {{month}}, after the model has ended.',
      idleMonths: '{{what}} has typed months that never count: {{months}}.',
      idleOverride: 'The scenario “{{scenario}}” changes something that is gone, or that can’t be changed so.',
      noServingCost:
        'Software is sold, yet neither inference nor hosting costs anything. An investor will not believe the gross margin.',
      cashGone:
        'Scenario “{{scenario}}”: cash falls below zero in {{month}}; {{lowestMinor}} are missing at the lowest.',
      askTooSmall: 'The ask of {{askMinor}} does not reach its goal: {{targetMinor}} are needed.',
      askTooLarge:
        'The ask of {{askMinor}} is much more than the {{targetMinor}} that its goal needs. What is the rest for?',
      runwayTooLong: '{{months}} months of runway are promised; the forecast gives {{forecastMonths}}.',
      unknownMilestone: 'The milestone that the ask must reach is not there any more.',
      burnMultiple:
        'The burn multiple is {{value}}: so much cash goes for each unit of new yearly revenue. Above 2, investors doubt it.',
      retentionUnsaid:
        'Customers of a year ago pay {{value}} of what they paid, and neither plan nor deck speaks of it. Say why, and what changes it.',
      noSalesPay:
        'Customers are won, and nobody who sells is on the payroll: the cost of winning one leaves out the pay. Count the founders’ time, or plan a hire.',
      deliveryOutside: '{{name}} serves customers and is no cost of revenue, so the gross margin is too good.',
      nobodyHired: 'In {{year}} customers at least double and nobody is hired. Who serves them?',
    },
    funds: { differ: 'The uses of the money differ from the ask by {{leftMinor}}.' },
    market: {
      order: '{{larger}} is larger than {{smaller}}, of which it is a part.',
      farApart: 'The published market is {{ratio}} times the counted one. The two don’t tell of one market.',
      noSource: '{{name}} names no source.',
      forecastBeyond:
        'In {{year}} the forecast sells {{revenueMinor}}, more than the {{name}} of {{sizeMinor}}. One of the two is wrong.',
      priceDiffers:
        '{{name}}: the market counts {{priceMinor}} a year, and a customer of the model pays {{modelMinor}}.',
      unknownSource: 'The source of {{name}} is not among the references any more.',
      badPercent: '{{name}}: {{value}}% is no part of a whole.',
      badCount: '{{name}}: {{value}} is less than nothing.',
    },
  },
  size: { tam: 'TAM', sam: 'SAM', som: 'SOM', growth: 'Market growth' },
  role: roles,
  /** A driver of something: `Cloud: price`. */
  part: '{{name}}: {{role}}',
  growthOf: '{{name}}: growth of {{role}}',
  unnamed: 'An unnamed row',
  setting: {
    raise: 'The raise',
    payrollPercent: 'The employer’s charges',
    taxRate: 'The tax rate',
    lossLimitPercent: 'The limit of losses carried forward',
    openingLossesMinor: 'The losses from before',
    bufferPercent: 'The buffer of the ask',
    cashMinor: 'The opening cash',
    receivablesMinor: 'What customers owe at the start',
    payablesMinor: 'What suppliers are owed at the start',
    deferredRevenueMinor: 'What customers have paid in advance',
    fixedAssetsMinor: 'The opening equipment',
    paidInMinor: 'The paid-in capital',
  },
};
