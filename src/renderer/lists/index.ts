/** Lists that are sorted by hand, that are searched, and that stand under titles, whatever stands in them. */
export { GroupedList, ListGroup } from './grouped-list';
export { rowEntries } from './row-entries';
export { SearchingPicker } from './searching-picker';
export { type Choosing, ListboxRow, SortableListbox } from './sortable-listbox';
export { SortableRows } from './sortable-rows';
export { arrowByPlace } from './step-by-place';
