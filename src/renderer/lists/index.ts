/** Lists that are sorted by hand, and lists that are searched, whatever stands in them. */
export { rowEntries } from './row-entries';
export { SearchingPicker } from './searching-picker';
export { ListboxRow, SortableListbox } from './sortable-listbox';
export { SortableRows } from './sortable-rows';
