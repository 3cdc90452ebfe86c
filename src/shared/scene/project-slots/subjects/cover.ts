import { joined, lineOf, lineOrNone, type SlotMaker, type Subject, textOf } from '../slot-source';

const said =
  (name: string): SlotMaker =>
  ({ has }) =>
    textOf(has(name) ? [lineOf([{ fact: name }])] : []);

/** Round, name and address; the round alone says nothing of anybody. */
const contact: SlotMaker = ({ has }) => {
  const known = ['company.contactName', 'company.contactEmail'].filter(has);
  const isCompany = known.length > 0 || has('company.name');
  const names = isCompany ? ['raise.round', ...known] : [];
  return textOf(
    lineOrNone(
      joined(
        names.map((fact) => [{ fact }]),
        ' · ',
      ),
    ),
  );
};

/** Who we are, what we do, and whom to ask. */
export const cover: Subject = {
  title: said('company.name'),
  subtitle: said('company.oneLiner'),
  caption: contact,
};
