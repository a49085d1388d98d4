import { hostFigures } from './host';
import { judgingFigures } from './judging';
import { tableOf } from './measure';
import { readingFigures } from './reading';
import { townFigures } from './town';
import { workbenchFigures } from './workbench';

/** Prints how long people wait on this machine. Times differ from machine to machine: nothing here fails. */
async function main(): Promise<void> {
  console.log(townFigures());
  const judging = await judgingFigures();
  const reading = await readingFigures();
  console.log(tableOf([...judging, ...reading, ...(await hostFigures()), ...(await workbenchFigures())]));
}

void main();
