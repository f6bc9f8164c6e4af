import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { TrackstarConnectButton, type TrackstarConnectButtonProps } from 'react-trackstar-link';

/*
 * An app whose button is opened and closed as often as the test around it asks for, by every way that there is to end:
 * the person, the app after a connection, an unmount. Every other opening was warmed by intent.
 *
 *   ?link=URL   where the Link page lives
 */
declare global {
  interface Window {
    cycles(times: number): Promise<void>;
  }
}

const linkUrl = new URLSearchParams(location.search).get('link') as string;
const root = createRoot(document.querySelector('#app') as HTMLElement);

type Ending = (closeButton: HTMLElement) => void;
const endings: [page: string, end: Ending][] = [
  ['', (closeButton) => closeButton.click()],
  // Its onSuccess closes.
  ['hasty', () => {}],
  ['', () => root.render(null)],
];

function render(props: Partial<TrackstarConnectButtonProps>): HTMLElement {
  flushSync(() =>
    root.render(
      <TrackstarConnectButton
        getLinkToken={async () => 'link token'}
        onSuccess={(_code, _name, close) => close()}
        onError={(error) => {
          throw error;
        }}
        {...props}
      />,
    ),
  );
  return document.querySelector('main button') as HTMLElement;
}

/** From the click to the end, with what the app was told on the way. */
function cycle([page, end]: (typeof endings)[number], isWarm: boolean): Promise<void> {
  return new Promise((resolve) => {
    const button = render({
      linkUrl: `${linkUrl}?${page}`,
      onLoad: () => end(document.querySelector('dialog[open] [aria-label]') as HTMLElement),
      onClose: () => resolve(),
    });
    // React listens to this one for onPointerEnter.
    if (isWarm) button.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    button.click();
  });
}

window.cycles = async (times) => {
  for (let n = 0; n < times; n++) {
    await cycle(endings[n % endings.length] as (typeof endings)[number], n % 2 === 0);
  }
};
