/** The address of whoever runs this; '' where Google does not tell it. */
export const accountOfUser = (): string => Session.getActiveUser().getEmail();
