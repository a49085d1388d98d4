import { faultText } from '../sheets/faultText';
import { sayFault } from '../words/faults';

/** The same function for menus, panels and programs alike: what Google refuses is thrown in words that people read. */
export const inWords =
  <Given extends unknown[], Answer>(work: (...given: Given) => Answer) =>
  (...given: Given): Answer => {
    try {
      return work(...given);
    } catch (fault) {
      const said = sayFault(faultText(fault));
      throw said === null ? fault : new Error(said);
    }
  };
