import * as v from 'valibot';
import type { Stores } from '../../host';
import type { Keepable } from './keepable';

const texts = v.record(v.string(), v.string());

const properties = v.object({ document: texts, script: texts, users: v.record(v.string(), texts) });

/** The script, document and user properties of the script bound to a workbook. */
export const keptProperties = (stores: Stores): Keepable => ({
  mark: () => JSON.stringify(propertiesOf(stores)),
  toJson: () => propertiesOf(stores),
  fromJson(kept) {
    const { document, script, users } = v.parse(properties, kept);
    fill(stores.document, document);
    fill(stores.script, script);
    for (const [email, entries] of Object.entries(users)) fill(stores.user(email), entries);
  },
});

function propertiesOf(stores: Stores): v.InferOutput<typeof properties> {
  const users = stores.users().map((email) => [email, Object.fromEntries(stores.user(email))]);
  return {
    document: Object.fromEntries(stores.document),
    script: Object.fromEntries(stores.script),
    users: Object.fromEntries(users),
  };
}

function fill(store: Map<string, string>, entries: Record<string, string>): void {
  for (const [name, text] of Object.entries(entries)) store.set(name, text);
}
