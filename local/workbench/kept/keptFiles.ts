import * as v from 'valibot';
import type { Workspace } from '../../host';
import type { Keepable } from './keepable';

/** What every file made by scripts has; the rest is the program's own, and its version stands in the kept file. */
const file = v.looseObject({ id: v.string(), name: v.string() });
const trigger = v.looseObject({ id: v.string(), handler: v.string(), event: v.string(), owner: v.string() });

/** The forms with their answers. */
export const keptForms = ({ forms }: Workspace): Keepable => keptShelf(forms);

/** The text documents. */
export const keptDocuments = ({ documents }: Workspace): Keepable => keptShelf(documents);

/** The installable triggers. */
export const keptTriggers = (workspace: Workspace): Keepable => ({
  mark: () => JSON.stringify(workspace.triggers),
  toJson: () => workspace.triggers,
  fromJson(kept) {
    workspace.triggers = v.parse(v.array(trigger), kept) as unknown as Workspace['triggers'];
  },
});

function keptShelf<Content extends { id: string; name: string }>(shelf: {
  values(): Content[];
  add(content: Content): void;
}): Keepable {
  return {
    mark: () => JSON.stringify(shelf.values()),
    toJson: () => shelf.values(),
    fromJson(kept) {
      for (const content of v.parse(v.array(file), kept).reverse()) shelf.add(content as unknown as Content);
    },
  };
}
