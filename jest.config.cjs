// Apps Script runs in the manifest's zone; the tests run there too, so a Date means the same day in both.
process.env.TZ = 'Asia/Ho_Chi_Minh';

module.exports = {
  testEnvironment: 'node',
  transform: { '^.+\\.[cm]?[jt]sx?$': '<rootDir>/build/jest-transform.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/)'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
};
