/** Put in when the script is built, from package.json. */
declare const VERSION: string;

/** The version of the script that runs. */
export const scriptVersion = VERSION;
