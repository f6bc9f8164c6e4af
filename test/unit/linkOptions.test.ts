import type { OpenOptions, TrackstarLinkConfig } from 'react-trackstar-link';
import { expect, test, vi } from 'vitest';
import { setUp, withoutDom } from './openings.js';

vi.mock('react', () => ({}));

function optionsOf(config: Partial<TrackstarLinkConfig>, open?: OpenOptions) {
  const { session, attempts } = setUp(config);
  session.open(open);
  return attempts[0]?.options;
}

withoutDom();

test('without options a warehouse system is asked for, and no sandbox', () => {
  expect(optionsOf({})).toEqual({ integrationType: 'wms', sandbox: false });
});

test('an explicit undefined is the same as absent', () => {
  const config = {
    integrationType: undefined,
    sandbox: undefined,
    integrationAllowList: undefined,
    integrationBlockList: undefined,
    integrationsWithEndpoints: undefined,
    disabledFunctions: undefined,
    connectionId: undefined,
    logo: undefined,
    appearance: undefined,
  };
  expect(optionsOf(config, { integrationId: undefined })).toEqual({
    integrationType: 'wms',
    sandbox: false,
  });
});

test('every option is handed on', () => {
  const config = {
    integrationType: 'something-new',
    sandbox: true,
    integrationAllowList: ['a', 'b'],
    integrationsWithEndpoints: ['get_orders' as const, 'something_new'],
    disabledFunctions: ['create_order'],
    connectionId: 'c-1',
    appearance: { theme: 'dark' as const, locale: 'de' },
  };
  expect(optionsOf(config)).toEqual(config);
  expect(optionsOf({ integrationBlockList: ['c'] })).toMatchObject({ integrationBlockList: ['c'] });
});

test('open({ integrationId }) goes straight to that integration', () => {
  expect(optionsOf({}, { integrationId: 'i-1' })).toMatchObject({ integrationId: 'i-1' });
});

test('of the event that onClick={open} hands over, nothing is handed on', () => {
  const event = { type: 'click', currentTarget: {}, target: {}, isTrusted: true };
  expect(optionsOf({}, event as OpenOptions)).toEqual({ integrationType: 'wms', sandbox: false });
});

test('allow and block list together: neither applies, and a developer is warned', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const lists = { integrationAllowList: ['a'], integrationBlockList: ['b'] };
  expect(optionsOf(lists)).toEqual({ integrationType: 'wms', sandbox: false });
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]?.[0]).toMatch(/integrationAllowList.*integrationBlockList/);
});

test('logo is the same as appearance.logo, which wins', () => {
  const logo = 'https://app.example/logo.svg';
  expect(optionsOf({ logo })?.appearance).toEqual({ logo });
  expect(optionsOf({ logo, appearance: { theme: 'dark' } })?.appearance).toEqual({
    theme: 'dark',
    logo,
  });
  expect(optionsOf({ logo, appearance: { logo: 'https://x.example' } })?.appearance).toEqual({
    logo: 'https://x.example',
  });
});

test('lists are copied: what the app does to them later changes nothing', () => {
  const list = ['a'];
  const options = optionsOf({ integrationAllowList: list });
  list.push('b');
  expect(options?.integrationAllowList).toEqual(['a']);
});

test('what cannot be sent to another window is left out', () => {
  const appearance = { theme: 'dark', onClick: () => {} } as TrackstarLinkConfig['appearance'];
  expect(() => structuredClone(optionsOf({ appearance }))).not.toThrow();
});
