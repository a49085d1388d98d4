// Apps Script runs in the manifest's zone; the tests run there too, so a Date means the same day in both.
process.env.TZ = 'Asia/Ho_Chi_Minh';

module.exports = {
  testEnvironment: 'node',
  transform: { '^.+\\.[cm]?[jt]sx?$': '<rootDir>/build/jest-transform.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/)'],
  // Whole commands and a browser run here, on machines that may be slow.
  testTimeout: 120_000,
  // Half of the time is spent waiting for a browser or a program, so two go well on two cores.
  maxWorkers: 2,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
};
