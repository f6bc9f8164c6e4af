module.exports = {
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/*.test.jsx'],
  transform: { '\\.jsx$': '<rootDir>/transform.cjs' },
};
