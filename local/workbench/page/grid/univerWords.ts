/** Words in which Univer's Vietnamese differs from that of Google Sheets, which these users know. */
export const OUR_WORDS = {};
