/** Input that nothing can be done with; the message is the one sentence that the user reads. Exit status 2. */
export class Unusable extends Error {}
