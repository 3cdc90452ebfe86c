import type { Slot } from '#shared/project';
import { isBlank } from './slide-text';

/** Whether a slot holds nothing that could be missed. A team slot that lists nobody shows everyone: nothing is lost with it. */
export function isEmptySlot(slot: Slot): boolean {
  switch (slot.kind) {
    case 'text':
      return slot.paragraphs.every(isBlank);
    case 'metrics':
      return slot.items.every((item) => (item.value + item.label + item.note + (item.fact ?? '')).trim() === '');
    case 'table':
      return slot.rows.every(({ cells, facts }) => [...cells, ...(facts ?? [])].every((cell) => cell.trim() === ''));
    case 'image':
      return slot.asset === '';
    case 'chart':
      return slot.series.every(
        ({ values, facts = [] }) => values.every((value) => value === null) && facts.every((name) => name === ''),
      );
    case 'team':
      return slot.memberIds.length === 0;
    case 'steps':
      return slot.items.every(({ label, title, text }) => [label, title, text].every((part) => part.every(isBlank)));
    case 'logos':
      return slot.items.every(({ asset, name }) => (asset + name).trim() === '');
  }
}

/**
 * Whether an author has said that a slot stays empty: it is there and has no place to write in, not a line and not a row. What was
 * cleared by typing has one.
 */
export function isLeftEmpty(slot: Slot): boolean {
  switch (slot.kind) {
    case 'text':
      return slot.paragraphs.length === 0;
    case 'metrics':
    case 'steps':
    case 'logos':
      return slot.items.length === 0;
    case 'table':
      return slot.rows.length === 0;
    case 'chart':
      return slot.categories.length === 0 && slot.series.length === 0;
    case 'image':
    case 'team':
      return false;
  }
}

/** A slot that stays empty though the project has something for it. */
export function leftEmpty(slot: Slot): Slot {
  switch (slot.kind) {
    case 'text':
      return { kind: 'text', paragraphs: [] };
    case 'metrics':
    case 'steps':
    case 'logos':
      return { kind: slot.kind, items: [] };
    case 'table':
      return { ...slot, rows: [] };
    case 'chart':
      return { ...slot, categories: [], series: [] };
    case 'image':
    case 'team':
      return slot;
  }
}
