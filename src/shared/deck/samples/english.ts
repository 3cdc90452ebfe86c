import type { SampleWords } from './sample-words';

export const english: SampleWords = {
  company: 'Northfrost',
  team: [
    {
      name: 'Mara Lindqvist',
      role: 'Chief executive',
      bio: 'Nine years in reefer operations; ran a control tower for 40,000 containers.',
    },
    { name: 'Joel Okafor', role: 'Technology', bio: 'Built failure prediction for wind turbines; four patents.' },
    { name: 'Chen Yu', role: 'Data science', bio: 'Survival models that hospitals still run.' },
    { name: 'Ana Duarte', role: 'Sales', bio: 'From the first customer to $9M in recurring revenue.' },
  ],
  slides: {
    cover: {
      title: 'Northfrost',
      subtitle: 'Early warning for cold freight: we predict spoilage a day before the alarm would sound.',
      caption: 'Seed round · November 2026 · founders@northfrost.example',
    },
    'cover-dark': {
      title: 'No food and no vaccine is lost on the road',
      subtitle: 'Northfrost gives every refrigerated container a forecast.',
      caption: 'Seed round · November 2026 · founders@northfrost.example',
    },
    'cover-picture': {
      title: 'Northfrost',
      subtitle: 'Early warning for cold freight',
      caption: 'Seed round · November 2026 · founders@northfrost.example',
    },
    section: { title: 'Proof', subtitle: 'Two pilots, one paid roll-out, eleven months of data' },
    statement: {
      title: 'A compressor tells you that it is dying about a day before the cargo does.',
      body: ['Nobody listened, because the signal lives at 2 kHz and the industry samples once an hour.'],
      caption: 'Source: own measurements on 1,140 failures, 2024 to 2026',
    },
    quote: {
      title: 'What carriers say',
      body: [
        'We used to argue with the terminal for three months. Now we send one chart, and the claim is settled within a week.',
      ],
      caption: 'Ingrid Solberg, head of reefer operations, Northline Carriers',
    },
    'title-body': {
      title: 'One reefer in twenty arrives with its cargo spoiled, and nobody saw it coming',
      body: [
        'Carriers learn of a failing compressor when the temperature has already moved.',
        '- **$35 billion** of food and medicine is written off every year',
        '- Alarms fire on thresholds: **six hours too late**',
        '- Claims take 90 days and a surveyor on each side',
      ],
    },
    'two-columns': {
      title: 'We read the compressor, not the thermometer',
      body: [
        '**What we do**',
        '- Sample current and vibration on the unit',
        '- Forecast the next 48 hours of cooling power',
        '- Say which unit, why, and what to do',
      ],
      body2: [
        '**What changes for the carrier**',
        '- Repairs at the terminal, not at sea',
        '- A third fewer inspections',
        '- Evidence that settles a claim in a week',
      ],
    },
    'three-columns': {
      title: 'Three things had to come together, and now they have',
      body: ['**Sensors**', 'A vibration sensor costs $4 instead of $90, and it clips on in eleven minutes.'],
      body2: ['**Connectivity**', '1.6 million reefers carry a modem. Five years ago it was one in ten.'],
      body3: ['**Rules**', 'From 2027 insurers ask for a record of every cooling failure.'],
    },
    points: {
      title: 'Why carriers buy before the first failure',
      steps: [
        ['01', 'Cargo saved', 'One saved container of vaccines pays for four hundred units a year.'],
        ['02', 'Fewer inspections', 'A third of pre-trip inspections find nothing. They go first.'],
        ['03', 'Proof for insurers', 'A signed record of each cooling failure settles claims in a week.'],
      ],
      caption: 'Interviews with nine carriers, March to September 2026',
    },
    'big-numbers': {
      title: 'Paid pilots turned into a roll-out in eleven months',
      metrics: [
        ['2,480', 'containers under watch', 'from 60 in January'],
        ['91%', 'failures foreseen', 'at least 24 hours ahead'],
        ['$412K', 'annual recurring revenue', 'three carriers, all paying'],
      ],
      body: ['Both renewals came before the pilot’s end, at the full price.'],
      caption: 'As of October 2026',
    },
    'one-number': {
      title: 'Nine failures in ten are foreseen a day ahead',
      metrics: [['91%', 'of compressor failures foreseen at least 24 hours before the cargo warms', '']],
      body: [
        '- 1,140 failures, 2024 to 2026',
        '- Four false alarms per thousand units and month',
        '- Checked by an independent surveyor',
      ],
      caption: 'Own measurements, January 2024 to September 2026',
    },
    'image-text': {
      title: 'A forecast for every unit on one screen',
      body: [
        'The control tower sees what will fail, when, and which port can mend it.',
        '- Fits any reefer in eleven minutes',
        '- Works offline at sea, syncs in port',
      ],
    },
    'image-left': {
      title: 'It clips onto any reefer in eleven minutes',
      body: [
        'No drilling, no new modem, no downtime.',
        '- Certified for all three makers of units',
        '- A battery for six years',
      ],
    },
    'image-full': {
      title: 'Forty thousand containers leave this port every week',
      body: ['One in twenty will arrive spoiled.'],
    },
    screenshot: {
      title: 'The control tower sees what will fail, and when',
      body: [
        '- Units by risk, not by number',
        '- One click to the nearest port that can mend it',
        '- A record for the insurer',
      ],
      caption: 'Live view of a customer, names changed',
    },
    logos: {
      title: 'Twelve carriers and terminals work with us',
      logos: [
        'Northline',
        'Polar Freight',
        'Seabridge',
        'Kestrel Lines',
        'Port of Vale',
        'Coldway',
        'Arcona',
        'Meridian Reefer',
        'Haven Terminals',
        'Blue Meridian',
        'Tidewater',
        'Osprey Cargo',
      ],
      caption: 'Paying customers and pilots, October 2026; shown with their consent',
    },
    timeline: {
      title: 'Eighteen months from two pilots to a product that sells itself',
      steps: [
        ['Q1 2027', 'Certified in the EU', 'All three makers of units'],
        ['Q3 2027', '5,000 units', 'Seven carriers, two of them in Asia'],
        ['Q1 2028', 'Self-install kit', 'No visit by our own people'],
        ['Q3 2028', '25,000 units', '$3M recurring, ready for Series A'],
      ],
      body: ['Each milestone is paid for by this round, with three months in reserve.'],
    },
    process: {
      title: 'From a sound to a repair in four steps',
      steps: [
        ['2 kHz', 'Listen', 'A clip-on sensor samples current and vibration on the unit'],
        ['48 h', 'Forecast', 'The model says how much cooling power will be left'],
        ['1 min', 'Decide', 'The operator sees the unit, the reason, and the next port'],
        ['4 h', 'Repair', 'Parts and a mechanic wait at the terminal'],
      ],
      caption: 'Median times in the roll-out, October 2026',
    },
    comparison: {
      title: 'Others measure the box; we foresee the machine',
      table: [
        ['', 'Northfrost', 'Telematics suites', 'Data loggers', 'Own inspectors'],
        ['Warning time', '24–48 hours', 'None', 'After arrival', '0–6 hours'],
        ['Hardware', 'Clip-on, 11 minutes', 'Modem built in', 'Disposable', 'None'],
        ['Works at sea', 'Yes', 'Partly', 'Yes', 'No'],
        ['Evidence for claims', 'Signed record', 'Temperature only', 'Temperature only', 'Photographs'],
        ['A unit and month', '$11', '$7', '$4', '$23'],
      ],
      caption: 'As of October 2026, from public price lists and three lost deals',
    },
    positioning: {
      title: 'Only we warn early and work on any unit',
      chart: {
        categories: ['Northfrost', 'Telematics suites', 'Data loggers', 'Makers’ own', 'Inspectors'],
        ends: ['One maker only', 'Any unit', 'After the damage', 'A day ahead'],
      },
      body: [
        '**Why it stays so**',
        'Makers hear only their own machines. Loggers hear none. We have 1,140 failures of all three makers on record.',
      ],
      caption: 'Own judgement after nine interviews, September 2026',
    },
    market: {
      title: 'Bottom up: 1.6 million connected reefers, $11 a month each',
      chart: {
        categories: ['All connected reefers', 'Carriers in Europe and China', 'Won within three years'],
        series: ['Market'],
      },
      body: ['We count units that already carry a modem, because those need no new hardware budget.'],
      caption: 'Sources: carriers’ annual reports 2025; own price tests with nine buyers',
    },
    'business-model': {
      title: 'Carriers pay $11 a unit and month; we keep $8 of it',
      steps: [
        ['$11 a month', 'Carrier', 'Pays for each unit under watch; repairs and claims get cheaper'],
        ['$2 a month', 'Northfrost', 'Forecasts, records, and the way to the next port'],
        ['$1 a month', 'Ports and makers', 'Mend what we announce, on a fixed price'],
      ],
      caption: 'Gross margin 73%, October 2026',
    },
    canvas: {
      title: 'The business model on one page',
      steps: [
        ['', 'Partners', 'Makers of units, ports, insurers'],
        ['', 'Activities', 'Models, certification, roll-outs'],
        ['', 'Resources', '1,140 failures on record; four patents'],
        ['', 'Value', 'Know a day before the cargo warms what will fail, and where to mend it'],
        ['', 'Relationships', 'A named engineer in the first 90 days'],
        ['', 'Channels', 'Direct; two port operators as resellers'],
        ['', 'Customers', 'Carriers with 500 reefers or more'],
        ['', 'Costs', 'Data and models 40%, sales 25%, support 15%'],
        ['', 'Revenue', '$11 a unit and month; set-up fee of $20'],
      ],
    },
    table: {
      title: 'Four customers, four sizes, one price',
      table: [
        ['Customer', 'Since', 'Units', 'A month', 'Renewed'],
        ['Northline', 'Nov 2025', '1,200', '$13,200', 'Yes'],
        ['Polar Freight', 'Feb 2026', '760', '$8,360', 'Yes'],
        ['Seabridge', 'May 2026', '520', '$5,720', 'Open'],
      ],
      caption: 'As of October 2026',
    },
    chart: {
      title: 'Units under watch have doubled every quarter',
      chart: { categories: ['Q1', 'Q2', 'Q3', 'Q4', 'Q1', 'Q2'], series: ['Units'] },
      body: ['**×41** in six quarters, without a sales team'],
      caption: 'Units at the end of each quarter, 2025 and 2026',
    },
    'chart-text': {
      title: 'Growth comes from carriers that we already have',
      body: [
        'Two thirds of new units come from fleets that began with a pilot.',
        '- A pilot has 60 units',
        '- After a year it has 600',
      ],
      chart: { categories: ['2025', '2026', '2027'], series: ['New', 'From pilots'] },
      caption: 'Company data; 2027 as planned',
    },
    traction: {
      title: 'From 60 to 2,480 units in six quarters',
      chart: { categories: ['Q1 25', 'Q2', 'Q3', 'Q4', 'Q1 26', 'Q2'], series: ['Units'] },
      metrics: [
        ['×41', 'in six quarters', ''],
        ['0', 'customers lost', 'two renewals'],
      ],
      caption: 'Paying units at the end of each quarter',
    },
    financials: {
      title: 'Break-even in 2028 with 25,000 units',
      chart: { categories: ['2026', '2027', '2028', '2029'], series: ['Revenue', 'Profit'] },
      table: [
        ['$ thousand', '2026', '2027', '2028', '2029'],
        ['Revenue', '410', '1,450', '3,300', '7,900'],
        ['Gross margin', '61%', '68%', '73%', '75%'],
        ['Operating cost', '1,450', '2,600', '2,380', '4,100'],
        ['Profit', '−1,200', '−1,610', '30', '1,830'],
      ],
      caption: 'Base case of the model; the cautious case reaches break-even three quarters later',
    },
    'use-of-funds': {
      title: 'Half of the money goes into the product',
      chart: { categories: ['Product and data', 'Sales', 'Certification', 'Reserve'], series: ['Money'] },
      steps: [
        ['Q1 2027', 'Certified in the EU', 'All three makers'],
        ['Q3 2027', '5,000 units', 'Seven carriers'],
        ['Q3 2028', '25,000 units', '$3M recurring'],
      ],
      caption: 'Seed round of $4M, 18 months',
    },
    ask: {
      title: 'We raise $4M to reach 25,000 units and break even on each of them',
      metrics: [
        ['$4M', 'seed, priced round', '$16M before the money'],
        ['18', 'months of runway', 'to March 2028'],
      ],
      steps: [
        ['Q1 2027', 'Certified in the EU', 'All three makers of units'],
        ['Q3 2027', '5,000 units under watch', 'Seven carriers'],
        ['Q3 2028', '25,000 units, $3M recurring', 'Ready for Series A'],
      ],
      body: ['Half goes into product and data, a third into sales, the rest into certification.'],
      caption: '$1.2M is committed; closing on 31 March 2027',
    },
    team: { title: 'We have run reefers, predicted failures and sold to carriers' },
    closing: {
      title: 'Come and listen to a compressor',
      subtitle: 'A live demo takes ten minutes and needs no slides.',
      caption: 'Mara Lindqvist · founders@northfrost.example · northfrost.example',
    },
  },
};
