/** What a thrown thing says. */
export const faultText = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));
