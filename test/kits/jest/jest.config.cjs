module.exports = {
  rootDir: '..',
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/jest/*.test.jsx'],
  transform: { '\\.[jt]sx$': '<rootDir>/jest/transform.cjs' },
  cacheDirectory: '<rootDir>/.jest',
  watchman: false,
};
