// In a suite in CommonJS, as apps have them: all of the package is mocked by jest itself.
jest.mock('react-trackstar-link');

const { createElement, version } = require('react');
const { renderToString } = require('react-dom/server');
const {
  TrackstarConnectButton,
  TrackstarLinkError,
  useTrackstarLink,
} = require('react-trackstar-link');

function Screen() {
  const { open, error } = useTrackstarLink({ getLinkToken: async () => 'token', onSuccess() {} });
  return createElement('button', { type: 'button', onClick: open }, error ? 'Failed' : 'Connect');
}

test('the hook is a mock function that returns what the test says', () => {
  expect(jest.isMockFunction(useTrackstarLink)).toBe(true);
  expect(useTrackstarLink()).toBeUndefined();
  useTrackstarLink.mockReturnValue({ open: jest.fn(), close: jest.fn(), error: null });
  expect(renderToString(createElement(Screen))).toContain('Connect');
  useTrackstarLink.mockReturnValue({ open: jest.fn(), error: new Error('no') });
  expect(renderToString(createElement(Screen))).toContain('Failed');
  expect(useTrackstarLink).toHaveBeenLastCalledWith(
    expect.objectContaining({ onSuccess: expect.any(Function) }),
  );
});

test('the button is a mock function on React 19, and an object on React 18, where it forwards its ref', () => {
  if (version.startsWith('18')) {
    expect(TrackstarConnectButton).toEqual(expect.any(Object));
    TrackstarConnectButton.render.mockReturnValue('Button');
  } else {
    expect(jest.isMockFunction(TrackstarConnectButton)).toBe(true);
    TrackstarConnectButton.mockReturnValue('Button');
  }
  expect(renderToString(createElement(TrackstarConnectButton))).toBe('Button');
});

test('the error class can be made', () => {
  expect(new TrackstarLinkError('link_failed')).toBeInstanceOf(TrackstarLinkError);
});
