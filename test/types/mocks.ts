import { TrackstarConnectButton, useTrackstarLink } from 'react-trackstar-link';

/** The public shape of jest's mock functions, as far as tests cast to it. */
interface Mock<T = unknown> {
  (...args: never[]): T;
  new (...args: never[]): T;
  mockReturnValue(value: T): this;
  mockImplementation(implementation?: (...args: never[]) => T): this;
}
declare const fn: () => Mock;

/** What suites do after `jest.mock('react-trackstar-link')`. */
export function mocked() {
  (useTrackstarLink as unknown as Mock).mockReturnValue({ open: fn(), error: null });
  (useTrackstarLink as jestMock).mockReturnValue({ open: fn(), close: fn(), error: null });
  (TrackstarConnectButton as unknown as Mock).mockImplementation(() => null);
}

// biome-ignore lint/suspicious/noExplicitAny: as jest types it
type jestMock = Mock<any> & ((...args: any) => any);
