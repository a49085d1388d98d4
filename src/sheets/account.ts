/** The address of whoever runs this; '' where Google does not tell it. */
export const accountOfUser = (): string => Session.getActiveUser().getEmail();

/** Tells one person from another, also where Google does not say who they are. */
export const keyOfUser = (): string => Session.getTemporaryActiveUserKey();
