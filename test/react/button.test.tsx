import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import {
  TrackstarConnectButton,
  type TrackstarConnectButtonProps,
  TrackstarLinkProvider,
} from 'react-trackstar-link';
import { createFakeLink } from 'react-trackstar-link/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';

const required = { getLinkToken: async () => 'link token', onSuccess: () => {} };
const renderButton = (props: Partial<TrackstarConnectButtonProps> = {}) => {
  const fake = createFakeLink();
  const transport = { ...fake.transport, preload: vi.fn() };
  render(<TrackstarConnectButton {...required} transport={transport} {...props} />);
  return { fake, transport, button: screen.getByRole('button') };
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('section 2: the label', () => {
  test.each([
    [undefined, 'Connect WMS'],
    ['wms', 'Connect WMS'],
    ['cart', 'Connect Cart'],
    ['carrier', 'Connect Carrier'],
    ['freight', 'Connect Freight Forwarder'],
  ])('of %s is "%s"', (integrationType, label) => {
    expect(renderButton({ integrationType }).button).toHaveAccessibleName(label);
  });

  test('of a type that nobody knows yet still says Connect', () => {
    expect(renderButton({ integrationType: 'erp' }).button).toHaveAccessibleName(/^Connect/);
  });

  test('is the children, where there are any', () => {
    expect(renderButton({ children: 'Link it' }).button).toHaveAccessibleName('Link it');
  });

  test('is the label of the app, by type', () => {
    const labels = { wms: 'Lager verbinden', cart: 'Shop verbinden' };
    expect(renderButton({ labels }).button).toHaveAccessibleName('Lager verbinden');
  });

  test('follows the type and the labels of the provider', () => {
    const { transport } = createFakeLink();
    render(
      <TrackstarLinkProvider
        transport={transport}
        integrationType="cart"
        labels={{ cart: 'Shop verbinden' }}
      >
        <TrackstarConnectButton {...required} />
      </TrackstarLinkProvider>,
    );
    expect(screen.getByRole('button')).toHaveAccessibleName('Shop verbinden');
  });
});

test('section 2: an explicit undefined is the same as absent', async () => {
  const { button, fake } = renderButton({
    integrationType: undefined,
    sandbox: undefined,
    children: undefined,
    style: undefined,
    className: undefined,
    buttonId: undefined,
    onClick: undefined,
    onClose: undefined,
    onLoad: undefined,
    onError: undefined,
    onEvent: undefined,
    linkUrl: undefined,
    labels: undefined,
    appearance: undefined,
    preload: undefined,
    unstyled: undefined,
    loadTimeout: undefined,
    integrationAllowList: undefined,
    integrationBlockList: undefined,
    integrationsWithEndpoints: undefined,
    disabledFunctions: undefined,
    logo: undefined,
  });
  expect(button).toHaveAccessibleName('Connect WMS');
  expect(button.style.padding).toBe('10px 20px');
  await userEvent.click(button);
  const wanted = { integrationType: 'wms', sandbox: false };
  expect(fake.openings.map(({ options }) => options)).toEqual([wanted]);
});

describe('section 2: the look', () => {
  test('is the default: padding, white, border and radius', () => {
    const { style } = renderButton().button;
    expect(style.padding).toBe('10px 20px');
    expect(style.backgroundColor).toBe('white');
    expect(style.border.toLowerCase()).toMatch(/^2px solid (#f1f1f1|rgb\(241, 241, 241\))$/);
    expect(style.borderRadius).toBe('4px');
  });

  test('keeps the focus ring of the browser', () => {
    expect(renderButton().button.style.outline).toBe('');
  });

  test('has the style of the app merged over it', () => {
    const { style } = renderButton({ style: { backgroundColor: 'navy', margin: 4 } }).button;
    expect(style.backgroundColor).toBe('navy');
    expect(style.margin).toBe('4px');
    expect(style.padding).toBe('10px 20px');
  });

  test('stays with a className', () => {
    const { button } = renderButton({ className: 'mine' });
    expect(button).toHaveClass('mine');
    expect(button.style.padding).toBe('10px 20px');
  });

  test('is gone with unstyled, except for the style of the app', () => {
    expect(renderButton({ unstyled: true }).button).not.toHaveAttribute('style');
  });

  test('is only the style of the app with both', () => {
    const { style } = renderButton({ unstyled: true, style: { margin: 4 } }).button;
    expect(style.cssText).toBe('margin: 4px;');
  });
});

describe('section 3: the element', () => {
  test('is type="button": it submits no form around it', async () => {
    const onSubmit = vi.fn((event) => event.preventDefault());
    const { transport } = createFakeLink();
    render(
      <form onSubmit={onSubmit}>
        <TrackstarConnectButton {...required} transport={transport} />
      </form>,
    );
    expect(screen.getByRole('button')).toHaveAttribute('type', 'button');
    await userEvent.click(screen.getByRole('button'));
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('is type="button" also when the type is undefined', () => {
    expect(renderButton({ type: undefined }).button).toHaveAttribute('type', 'button');
  });

  test('gets everything that a button takes', () => {
    const { button } = renderButton({
      id: 'connect',
      title: 'Connect',
      'aria-describedby': 'help',
      name: 'x',
    });
    expect(button).toHaveAttribute('id', 'connect');
    expect(button).toHaveAttribute('title', 'Connect');
    expect(button).toHaveAttribute('aria-describedby', 'help');
    expect(button).toHaveAttribute('name', 'x');
  });

  test('gets nothing that is meant for Link, and React has nothing to warn of', () => {
    const warned = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { button } = renderButton({
      sandbox: true,
      buttonId: 'b',
      connectionId: 'c-1',
      logo: 'https://app.example/logo.svg',
      linkUrl: 'https://link.example',
      loadTimeout: 1_000,
      preload: 'none',
      labels: {},
      appearance: {},
      integrationAllowList: ['a'],
      integrationsWithEndpoints: ['get_orders'],
      disabledFunctions: ['create_order'],
      integrationType: 'cart',
      onLoad: () => {},
      onError: () => {},
      onEvent: () => {},
      onClose: () => {},
    });
    expect(button.getAttributeNames().sort()).toEqual(['aria-haspopup', 'style', 'type']);
    expect(warned).not.toHaveBeenCalled();
  });

  test('is what a ref object and a ref function get', () => {
    const object = createRef<HTMLButtonElement>();
    const seen: (HTMLButtonElement | null)[] = [];
    const callback = (element: HTMLButtonElement | null) => void seen.push(element);
    const { transport } = createFakeLink();
    const props = { ...required, transport };
    const { unmount } = render(
      <>
        <TrackstarConnectButton {...props} ref={object} />
        <TrackstarConnectButton {...props} ref={callback} integrationType="cart" />
      </>,
    );
    expect(object.current).toBe(screen.getByRole('button', { name: 'Connect WMS' }));
    expect(seen).toEqual([screen.getByRole('button', { name: 'Connect Cart' })]);
    unmount();
    expect(object.current).toBeNull();
    expect(seen.at(-1)).toBeNull();
  });

  test('has a displayName', () => {
    expect(TrackstarConnectButton.displayName).toBe('TrackstarConnectButton');
  });

  test('says that it opens a dialog', () => {
    expect(renderButton().button).toHaveAttribute('aria-haspopup', 'dialog');
  });

  test('opens by keyboard', async () => {
    const { button, fake } = renderButton();
    await userEvent.tab();
    expect(button).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(fake.isOpen).toBe(true);
  });

  test('that is disabled opens nothing', async () => {
    const { button, fake } = renderButton({ disabled: true });
    await userEvent.click(button);
    expect(fake.openings).toEqual([]);
  });
});

describe('section 3: the handlers of the app', () => {
  test('onClick runs first, then Link opens', async () => {
    const { button, fake } = renderButton({
      onClick: () => expect(fake.isOpen).toBe(false),
    });
    await userEvent.click(button);
    expect(fake.isOpen).toBe(true);
  });

  test('onClick may prevent it', async () => {
    const { button, fake } = renderButton({ onClick: (event) => event.preventDefault() });
    await userEvent.click(button);
    expect(fake.openings).toEqual([]);
  });

  test('for focus and pointer run, and the page is warmed', async () => {
    const onFocus = vi.fn();
    const onPointerEnter = vi.fn();
    const { button, transport } = renderButton({ onFocus, onPointerEnter });
    await userEvent.hover(button);
    expect(onPointerEnter).toHaveBeenCalledOnce();
    expect(transport.preload).toHaveBeenCalledOnce();
    await userEvent.tab();
    expect(onFocus).toHaveBeenCalledOnce();
    expect(transport.preload).toHaveBeenCalledTimes(2);
  });

  test('are called with what happened', async () => {
    const onLoad = vi.fn();
    const onSuccess = vi.fn();
    const onClose = vi.fn();
    const { fake, button } = renderButton({ onLoad, onSuccess, onClose });
    await userEvent.click(button);
    expect(onLoad).toHaveBeenCalledOnce();
    await fake.succeed();
    await fake.close();
    expect(onSuccess).toHaveBeenCalledExactlyOnceWith(
      'fake-auth-code',
      'sandbox',
      expect.any(Function),
    );
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' });
  });
});

describe('rendered again', () => {
  /** The same button with other properties; the required ones are functions made anew each time. */
  function renderAgain() {
    const { transport } = createFakeLink();
    const view = (props: Partial<TrackstarConnectButtonProps>) => (
      <TrackstarConnectButton
        getLinkToken={async () => 'link token'}
        onSuccess={() => {}}
        transport={transport}
        {...props}
      />
    );
    const { rerender } = render(view({}));
    return {
      button: screen.getByRole('button'),
      again: (props: Partial<TrackstarConnectButtonProps> = {}) => rerender(view(props)),
    };
  }

  test('it shows what has changed, and no longer what is gone', () => {
    const { button, again } = renderAgain();
    again({ title: 'first', className: 'wide', style: { color: 'red' } });
    expect(button).toHaveAttribute('title', 'first');
    expect(button).toHaveClass('wide');
    expect(button).toHaveStyle({ color: 'rgb(255, 0, 0)', padding: '10px 20px' });
    again({ title: 'second' });
    expect(button).toHaveAttribute('title', 'second');
    expect(button).not.toHaveAttribute('class');
    expect(button).toHaveStyle({ color: 'rgb(17, 17, 17)' });
    again({ unstyled: true });
    expect(button).not.toHaveAttribute('title');
    expect(button.style).toHaveLength(0);
    again({ disabled: true });
    expect(button).toBeDisabled();
    again();
    expect(button).toBeEnabled();
    expect(button).toHaveStyle({ padding: '10px 20px' });
  });

  test('it has the words of now', () => {
    const { button, again } = renderAgain();
    again({ integrationType: 'cart' });
    expect(button).toHaveAccessibleName('Connect Cart');
    again({ integrationType: 'cart', labels: { cart: 'Add a shop' } });
    expect(button).toHaveAccessibleName('Add a shop');
    again({ children: 'Link it' });
    expect(button).toHaveAccessibleName('Link it');
    again();
    expect(button).toHaveAccessibleName('Connect WMS');
  });

  test('it calls the handlers of now, or none', async () => {
    const { button, again } = renderAgain();
    const [first, second] = [vi.fn(), vi.fn()];
    again({ onClick: first, onFocus: first });
    again({ onClick: second, onFocus: second });
    await userEvent.click(button);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(2);
    again();
    await userEvent.click(button);
    expect(second).toHaveBeenCalledTimes(2);
  });

  test('it gives the element to the ref of now', () => {
    const { button, again } = renderAgain();
    const [first, second] = [createRef<HTMLButtonElement>(), createRef<HTMLButtonElement>()];
    again({ ref: first });
    expect(first.current).toBe(button);
    again({ ref: second });
    expect(first.current).toBeNull();
    expect(second.current).toBe(button);
    again();
    expect(second.current).toBeNull();
  });

  test('React does nothing to the element when functions alone are new', () => {
    const { button, again } = renderAgain();
    // What React keeps at an element: the properties that it was last given.
    const given = () => {
      const key = Object.keys(button).find((name) => name.startsWith('__reactProps$'));
      return (button as never as Record<string, unknown>)[key as string];
    };
    again({ title: 'here', onClick: () => {} });
    const before = given();
    expect(before).toMatchObject({ title: 'here' });
    again({ title: 'here', onClick: () => {}, onFocus: () => {}, ref: () => {} });
    expect(given()).toBe(before);
    again({ title: 'there' });
    expect(given()).not.toBe(before);
  });
});

test('the button is the opener, so that the focus comes back to it', async () => {
  const { button, fake } = renderButton();
  await userEvent.click(button);
  button.blur();
  await fake.close();
  expect(button).toHaveFocus();
});

test('4.10 two buttons on one page are independent', async () => {
  const fake = createFakeLink();
  const first = { onSuccess: vi.fn(), onClose: vi.fn() };
  const second = { onSuccess: vi.fn(), onClose: vi.fn() };
  render(
    <TrackstarLinkProvider transport={fake.transport}>
      <TrackstarConnectButton {...required} {...first} />
      <TrackstarConnectButton {...required} {...second} integrationType="cart" />
    </TrackstarLinkProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Connect WMS' }));
  await userEvent.click(screen.getByRole('button', { name: 'Connect Cart' }));
  expect(fake.openings.map(({ options }) => options.integrationType)).toEqual(['wms', 'cart']);
  // The newest is the one that the person has before them.
  await fake.succeed();
  expect(first.onSuccess).not.toHaveBeenCalled();
  expect(second.onSuccess).toHaveBeenCalledOnce();
  await fake.close();
  expect(first.onClose).not.toHaveBeenCalled();
  expect(second.onClose).toHaveBeenCalledOnce();
  expect(fake.openings.map(({ isOpen }) => isOpen)).toEqual([true, false]);
});

test('section 3: the provider gives defaults; the nearest one and the props win', async () => {
  const fake = createFakeLink();
  const outer = createFakeLink();
  render(
    <TrackstarLinkProvider transport={outer.transport} sandbox integrationType="cart">
      <TrackstarLinkProvider transport={fake.transport} integrationType="carrier">
        <TrackstarConnectButton {...required} integrationType={undefined} sandbox={undefined} />
        <TrackstarConnectButton {...required} integrationType="freight" sandbox={false} />
      </TrackstarLinkProvider>
    </TrackstarLinkProvider>,
  );
  for (const button of screen.getAllByRole('button')) await userEvent.click(button);
  expect(outer.openings).toEqual([]);
  expect(fake.openings.map(({ options }) => options)).toEqual([
    { integrationType: 'carrier', sandbox: true },
    { integrationType: 'freight', sandbox: false },
  ]);
});
