import { hostFigures } from './host';
import { judgingFigures } from './judging';
import { tableOf } from './measure';
import { workbenchFigures } from './workbench';

/** Prints how long people wait on this machine. Times differ from machine to machine: nothing here fails. */
async function main(): Promise<void> {
  const judging = await judgingFigures();
  console.log(tableOf([...judging, ...(await hostFigures()), ...(await workbenchFigures())]));
}

void main();
