import { textOfUtf8 } from './utf8';

/**
 * What fflate looks for while the script loads, put in place of the global of that name by the build. Apps Script has
 * none: fflate catches that, yet for the mere throw V8 reads the whole script once more, at every click.
 */
export class TextDecoder {
  decode(bytes: Uint8Array): string {
    return textOfUtf8(bytes);
  }
}
