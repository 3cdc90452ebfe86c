import {
  CodeXml,
  Heading1,
  Heading2,
  Image,
  Info,
  Lightbulb,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  Pilcrow,
  Table,
  TextQuote,
  TriangleAlert,
} from 'lucide-react';

/** Which commands the insert menu and the slash menu offer, in their order. */
export const blockMenu = {
  insert: ['insert.table', 'insert.image', 'insert.note', 'insert.tip', 'insert.warning', 'insert.code', 'insert.rule'],
  slash: [
    'text.heading',
    'text.subheading',
    'text.bullets',
    'text.numbers',
    'insert.table',
    'insert.image',
    'text.quote',
    'insert.note',
    'insert.tip',
    'insert.warning',
    'insert.code',
    'insert.rule',
  ],
} as const;

export const blockIcons: Readonly<Record<string, LucideIcon>> = {
  'text.plain': Pilcrow,
  'text.heading': Heading1,
  'text.subheading': Heading2,
  'text.bullets': List,
  'text.numbers': ListOrdered,
  'text.quote': TextQuote,
  'insert.table': Table,
  'insert.image': Image,
  'insert.note': Info,
  'insert.tip': Lightbulb,
  'insert.warning': TriangleAlert,
  'insert.code': CodeXml,
  'insert.rule': Minus,
};
