import { bannerLayouts } from './banners';
import { cleanLayouts } from './clean';
import { formulaLayouts } from './formulas';
import type { FamilyLayout, LayoutName } from './layout';
import { perGroupLayouts } from './perGroup';
import { textualLayouts } from './textual';
import { twoRowLayouts } from './twoRow';

/** The six families of layouts, each with its variants. */
const families: Record<LayoutName, readonly FamilyLayout[]> = {
  'F-clean': cleanLayouts,
  'F-twoRow': twoRowLayouts,
  'F-perGroup': perGroupLayouts,
  'F-banners': bannerLayouts,
  'F-textual': textualLayouts,
  'F-formulas': formulaLayouts,
};

/** One variant of a layout family. Throws when the plan of the town asks for one that is not there. */
export function layoutOf(name: LayoutName, variant: number): FamilyLayout {
  const layout = families[name][variant];
  if (!layout) throw new Error(`No variant ${variant} of ${name}.`);
  return layout;
}
