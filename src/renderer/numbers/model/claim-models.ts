import { removeItem } from '#renderer/forms';
import type { GridCell, GridModel, GridRow } from '#renderer/grid';
import { listActions } from '#renderer/grid';
import { minorPerMajor, newId } from '#shared/base';
import { type Claimed, type Fact, factsOf, formatFact, labelText } from '#shared/facts';
import { type Claim, type ClaimState, claimStates, claimUnits, type Patch, type Path } from '#shared/project';
import { choiceCell, moneyCell, numberCell, textCell } from './field-cells';
import { marketMoneyCell } from './market-models';
import { plainColumns, shownCell } from './plain-columns';
import { dateCell } from './reference-models';
import type { RoomContext } from './room-context';
import { rowId } from './row-id';
import { sourceCell } from './source-cell';

/** Every typed fact that needs a proof: what the project claims, then what was published of its market. */
export function claimsModel(room: RoomContext): GridModel {
  const { project, words } = room;
  const published = factsOf(project).all.filter(({ group, origin }) => {
    return group === 'market' && origin.kind === 'typed' && origin.claimed !== null;
  });
  const heading: GridRow = {
    id: 'claims/market',
    name: words.t('numbers.claim.published'),
    look: 'heading',
    depth: 0,
    cell: (column) => (column === 0 ? shownCell(words.t('numbers.claim.published'), 'quiet') : null),
  };
  return {
    columns: plainColumns(room, 'numbers.claim.column', [
      ['what', 270],
      ['value', 112, 'end'],
      ['unit', 76],
      ['word', 92],
      ['state', 116],
      ['source', 200],
      ['asOf', 92],
      ['note', 220],
    ]),
    rows: [
      ...project.claims.map((claim, index) => claimRow(room, claim, index)),
      ...(published.length > 0 ? [heading, ...published.map((fact) => publishedRow(room, fact))] : []),
    ],
  };
}

function claimRow(room: RoomContext, claim: Claim, index: number): GridRow {
  const { t } = room.words;
  const place = ['claims', index];
  const name = claim.label || t('numbers.claim.unnamed', { place: index + 1 });
  const cells = [
    () => textCell([...place, 'label'], claim.label),
    () => valueCell(room, place, claim),
    () => unitCell(room, place, claim),
    () => (claim.unit === 'count' ? textCell([...place, 'text'], claim.text) : null),
    () => stateCell(room, [...place, 'state'], claim.state),
    () => sourceCell(room, [...place, 'reference'], claim.reference),
    () => dateCell(room, [...place, 'asOf'], claim.asOf),
    () => textCell([...place, 'note'], claim.note),
  ];
  return {
    id: rowId('claims', claim.id),
    name,
    placeholder: name,
    look: 'row',
    depth: 0,
    cell: (column) => cells[column]?.() ?? null,
    ...listActions(room, {
      path: ['claims'],
      index,
      count: room.project.claims.length,
      name,
      remove: () => removeItem(['claims'], index),
    }),
  };
}

function valueCell(room: RoomContext, place: Path, { unit, value, text }: Claim): GridCell {
  switch (unit) {
    case 'text':
      return { ...textCell([...place, 'text'], text), align: 'end' };
    case 'money': {
      const cell = moneyCell(room, [...place, 'value'], value);
      return { ...cell, text: value === 0 ? '0' : marketMoneyCell(room, [...place, 'value'], value).text };
    }
    default:
      return numberCell(room, [...place, 'value'], value, unit === 'percent' ? 'percent' : 'count');
  }
}

/** Another unit keeps the number that is read: 1,200 pilots become 1,200 dollars. */
function unitCell(room: RoomContext, place: Path, { unit, value }: Claim): GridCell {
  const { words, currency } = room;
  const choices = claimUnits.map((one) => ({
    value: one,
    label: one === 'money' ? currency : words.t(`numbers.claim.unit.${one}`),
  }));
  const per = minorPerMajor(currency);
  return choiceCell(room, [...place, 'unit'], unit, choices, (chosen) => {
    const scaled = chosen === unit ? value : chosen === 'money' ? value * per : unit === 'money' ? value / per : value;
    const set = (field: string, to: unknown): Patch => ({ op: 'set', path: [...place, field], value: to });
    return [set('unit', chosen), ...(scaled === value ? [] : [set('value', scaled)])];
  });
}

function stateCell(room: RoomContext, place: Path, state: ClaimState): GridCell {
  const { t } = room.words;
  const choices = claimStates.map((value) => ({ value, label: t(`facts.state.${value}`) }));
  const cell = choiceCell(room, place, state, choices);
  return state === 'to-confirm' ? { ...cell, finding: cell.finding ?? t('numbers.claim.toConfirm') } : cell;
}

/** A figure of the market, whose amount is typed there; what proves it can be said here as well. */
function publishedRow(room: RoomContext, fact: Fact): GridRow {
  const { words, project } = room;
  const name = labelText(fact.label, words.language);
  const { claimed } = fact.origin as { readonly claimed: Claimed };
  const { places } = claimed;
  const note = places.note;
  const value = formatFact(fact.value, words.language);
  const cells: readonly (() => GridCell | null)[] = [
    () => shownCell(name, 'quiet'),
    () => shownCell(value),
    () => (fact.value.kind === 'money' ? shownCell(project.raise.currency, 'quiet') : shownCell('%', 'quiet')),
    () => null,
    () => stateCell(room, places.state, claimed.state),
    () => sourceCell(room, places.reference, claimed.reference),
    () => dateCell(room, places.asOf, claimed.asOf),
    () => (note ? textCell(note, claimed.note) : null),
  ];
  return { id: `claims/${fact.name}`, name, look: 'row', depth: 0, cell: (column) => cells[column]?.() ?? null };
}

/** A claim that waits to be typed over, and to be confirmed. */
export function newClaim(): Claim {
  return {
    id: newId(),
    label: '',
    unit: 'count',
    value: 0,
    text: '',
    reference: '',
    asOf: '',
    state: 'to-confirm',
    note: '',
  };
}
