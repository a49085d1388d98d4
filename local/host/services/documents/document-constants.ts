import { ConstantGroup } from '../../run/service';

/** DocumentApp.Attribute */
export const ATTRIBUTE = new ConstantGroup('DocumentApp.Attribute', [
  'BACKGROUND_COLOR',
  'BOLD',
  'BORDER_COLOR',
  'BORDER_WIDTH',
  'CODE',
  'FONT_FAMILY',
  'FONT_SIZE',
  'FOREGROUND_COLOR',
  'GLYPH_TYPE',
  'HEADING',
  'HEIGHT',
  'HORIZONTAL_ALIGNMENT',
  'INDENT_END',
  'INDENT_FIRST_LINE',
  'INDENT_START',
  'ITALIC',
  'LEFT_TO_RIGHT',
  'LINE_SPACING',
  'LINK_URL',
  'LIST_ID',
  'MARGIN_BOTTOM',
  'MARGIN_LEFT',
  'MARGIN_RIGHT',
  'MARGIN_TOP',
  'MINIMUM_HEIGHT',
  'NESTING_LEVEL',
  'PADDING_BOTTOM',
  'PADDING_LEFT',
  'PADDING_RIGHT',
  'PADDING_TOP',
  'PAGE_HEIGHT',
  'PAGE_WIDTH',
  'SPACING_AFTER',
  'SPACING_BEFORE',
  'STRIKETHROUGH',
  'UNDERLINE',
  'VERTICAL_ALIGNMENT',
  'WIDTH',
]);

/** DocumentApp.ElementType */
export const ELEMENT_TYPE = new ConstantGroup('DocumentApp.ElementType', [
  'BODY_SECTION',
  'COMMENT_SECTION',
  'DATE',
  'DOCUMENT',
  'EQUATION',
  'FOOTER_SECTION',
  'FOOTNOTE',
  'FOOTNOTE_SECTION',
  'HEADER_SECTION',
  'HORIZONTAL_RULE',
  'INLINE_DRAWING',
  'INLINE_IMAGE',
  'LIST_ITEM',
  'PAGE_BREAK',
  'PARAGRAPH',
  'PERSON',
  'RICH_LINK',
  'TABLE',
  'TABLE_CELL',
  'TABLE_OF_CONTENTS',
  'TABLE_ROW',
  'TEXT',
  'UNSUPPORTED',
]);

/** DocumentApp.ParagraphHeading */
export const HEADING = new ConstantGroup('DocumentApp.ParagraphHeading', [
  'HEADING1',
  'HEADING2',
  'HEADING3',
  'HEADING4',
  'HEADING5',
  'HEADING6',
  'NORMAL',
  'SUBTITLE',
  'TITLE',
]);

/** DocumentApp.HorizontalAlignment */
export const HORIZONTAL_ALIGNMENT = new ConstantGroup('DocumentApp.HorizontalAlignment', [
  'CENTER',
  'JUSTIFY',
  'LEFT',
  'RIGHT',
]);

/** DocumentApp.VerticalAlignment */
export const VERTICAL_ALIGNMENT = new ConstantGroup('DocumentApp.VerticalAlignment', [
  'BOTTOM',
  'CENTER',
  'TOP',
]);

/** DocumentApp.GlyphType */
export const GLYPH_TYPE = new ConstantGroup('DocumentApp.GlyphType', [
  'BULLET',
  'HOLLOW_BULLET',
  'LATIN_LOWER',
  'LATIN_UPPER',
  'NUMBER',
  'ROMAN_LOWER',
  'ROMAN_UPPER',
  'SQUARE_BULLET',
]);

/** Attributes whose values are constants, and of which kind. */
export const CONSTANT_ATTRIBUTES: Readonly<Record<string, ConstantGroup>> = {
  HEADING,
  HORIZONTAL_ALIGNMENT,
  VERTICAL_ALIGNMENT,
  GLYPH_TYPE,
};
