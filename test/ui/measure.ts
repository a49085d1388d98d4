import type { Page } from 'playwright-core';

/** A text whose contrast with the ground behind it is too low. */
export interface FaintText {
  text: string;
  ratio: number;
}

/** Every shown text below `least`:1, by the formula of WCAG (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export const faintTexts = (page: Page, least: number): Promise<FaintText[]> =>
  page.evaluate<FaintText[]>(`(() => {
    const channels = (color) => color.match(/[\\d.]+/g).map(Number);
    const seen = (color) => (channels(color)[3] ?? 1) > 0;
    const luminance = (color) => {
      const [r, g, b] = channels(color).map((c) => c / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element) => {
      const color = getComputedStyle(element).backgroundColor;
      return seen(color) || !element.parentElement ? color : groundOf(element.parentElement);
    };
    const ratioOf = (element) => {
      const [light, dark] = [getComputedStyle(element).color, groundOf(element)].map(luminance).sort((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    };
    const walker = document.createTreeWalker(document.getElementById('sidebar'), NodeFilter.SHOW_TEXT);
    const faint = [];
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const ratio = ratioOf(element);
      if (ratio < ${least}) faint.push({ text: walker.currentNode.data, ratio });
    }
    return faint;
  })()`);

/** Pixels by which the page is wider than its frame. */
export const overflowWidth = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** The size of type in px, smallest first, of all shown texts. */
export const typeSizes = (page: Page): Promise<number[]> =>
  page.evaluate<number[]>(`(() => {
    const sizes = [...document.querySelectorAll('#sidebar *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
      .map((element) => parseFloat(getComputedStyle(element).fontSize));
    return [...new Set(sizes)].sort((a, b) => a - b);
  })()`);

/** Buttons and choices lower than `least` px, or with nothing to read out. */
export const poorControls = (page: Page, least: number): Promise<string[]> =>
  page.evaluate<
    string[]
  >(`[...document.querySelectorAll('button, label:has(input), summary, select, textarea, input[type="text"]')]
    .filter((control) => control.getBoundingClientRect().height < ${least} ||
      (control.textContent.trim() === '' && !control.labels?.length))
    .map((control) => control.outerHTML)`);
