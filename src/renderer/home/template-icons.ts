import { ChartCandlestick, FilePlus2, Headset, type LucideIcon, ScanHeart } from 'lucide-react';
import type { TemplateName } from '#shared/contract';

export const templateIcons: Readonly<Record<TemplateName, LucideIcon>> = {
  blank: FilePlus2,
  'customer-service': Headset,
  'robo-adviser': ChartCandlestick,
  'medical-imaging': ScanHeart,
};
