import type { Font } from 'exceljs';
import type { Cell } from '../model/cell';
import { escaped } from '../values/xml';
import { fontParts } from './font';

/** The texts of a workbook, each kept once. */
export class SharedStrings {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  /** The number of a cell's text. */
  numberOf({ value, runs }: Cell): number {
    this.#uses++;
    const xml = runs ? runs.map((run) => runXml(run.text, run.font)).join('') : textXml(String(value));
    const known = this.#numbers.get(xml);
    if (known !== undefined) return known;
    this.#numbers.set(xml, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** The part of the file. */
  xml(): string {
    const texts = [...this.#numbers.keys()].map((xml) => `<si>${xml}</si>`);
    return (
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" ` +
      `uniqueCount="${texts.length}">${texts.join('')}</sst>`
    );
  }
}

function runXml(text: string, font: Partial<Font> | undefined): string {
  const looks = font ? `<rPr>${fontParts(font, 'rFont')}</rPr>` : '';
  return `<r>${looks}${textXml(text)}</r>`;
}

function textXml(text: string): string {
  const space = text === text.trim() ? '' : ' xml:space="preserve"';
  return `<t${space}>${escaped(text)}</t>`;
}
