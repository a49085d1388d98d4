import { hostFigures } from './host';
import { tableOf } from './measure';
import { workbenchFigures } from './workbench';

/** Prints how long people wait on this machine. Times differ from machine to machine: nothing here fails. */
async function main(): Promise<void> {
  console.log(tableOf([...(await hostFigures()), ...(await workbenchFigures())]));
}

void main();
