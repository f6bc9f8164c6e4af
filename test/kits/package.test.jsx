const { TrackstarLinkError } = require('react-trackstar-link');

test('it is the package that people get, by require', () => {
  expect(require.resolve('react-trackstar-link/testing')).toMatch(
    /node_modules.react-trackstar-link.dist.testing.index\.cjs$/,
  );
  expect(new TrackstarLinkError('link_failed').code).toBe('link_failed');
});
