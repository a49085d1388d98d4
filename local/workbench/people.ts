/** As whom somebody uses the workbench; those who fill in forms see no workbooks. */
export type Person = 'ward' | 'district' | 'respondent';

/** Made-up addresses under which scripts run and mails are sent. */
export const emailOf: Record<Person, string> = {
  ward: 'canbo.phuong@example.com',
  district: 'canbo.huyen@example.com',
  respondent: 'nguoidien@example.com',
};
