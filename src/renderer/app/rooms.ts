import { BookText, Building2, Calculator, HandCoins, ListChecks, type LucideIcon, Presentation } from 'lucide-react';
import type { ComponentType } from 'react';
import { CompanyRoom } from '#renderer/company';
import { DeckRoom } from '#renderer/deck';
import { NumbersRoom } from '#renderer/numbers';
import { PlanRoom } from '#renderer/plan';
import { RaiseRoom } from '#renderer/raise';
import { RegistersRoom } from '#renderer/registers';
import type { Room } from '#renderer/view';

export interface RoomEntry {
  readonly id: Room;
  readonly icon: LucideIcon;
  readonly Component: ComponentType;
}

/** The rooms that the rail offers, in its order. */
export const roomEntries: readonly RoomEntry[] = [
  { id: 'plan', icon: BookText, Component: PlanRoom },
  { id: 'deck', icon: Presentation, Component: DeckRoom },
  { id: 'numbers', icon: Calculator, Component: NumbersRoom },
  { id: 'company', icon: Building2, Component: CompanyRoom },
  { id: 'raise', icon: HandCoins, Component: RaiseRoom },
  { id: 'registers', icon: ListChecks, Component: RegistersRoom },
];

/** The room that is shown: what the view asks for, if the rail has it. */
export function shownRoom(asked: Room): RoomEntry | undefined {
  return roomEntries.find(({ id }) => id === asked) ?? roomEntries[0];
}
