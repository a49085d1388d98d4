import type { CardForm, FormField } from '../../../ward/calls';

/** A criterion with its parts and evidence; evidence of all criteria stands by itself. */
export interface FieldGroup {
  key: string;
  fields: FormField[];
}

/** The fields of a card by criterion, in the order of the list. */
export function fieldGroups({ fields }: CardForm): FieldGroup[] {
  const groups = new Map<string, FormField[]>();
  for (const field of fields) {
    const key = field.criterion === null ? field.id : String(Number.parseInt(field.criterion, 10));
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  return [...groups].map(([key, own]) => ({ key, fields: own }));
}
