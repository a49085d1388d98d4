import type { ChartBar } from '../../../district/calls';
import { dashboardWords as words } from '../../../words/districtSeen';

/** What is short of a target is told by a word, beside its colour. */
export const sayBar = ({ text, isBelow }: ChartBar): string => (isBelow ? `${text}, ${words.below}` : text);
