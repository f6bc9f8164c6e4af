/*
 * The hosted script's globals, as typed by this package: alone here, and in both/ beside the vendor's.
 */
import type { TrackstarGlobal } from 'react-trackstar-link';

export function drive() {
  window.Trackstar.init({
    getLinkToken: async () => 'a link token',
    onSuccess: (authCode, integrationName, close) => {
      authCode.trim();
      integrationName.trim();
      close();
    },
    onClose: () => {},
    onLoad: () => {},
    integrationType: 'wms',
    integrationAllowList: ['shiphero'],
    integrationsWithEndpoints: ['get_orders'],
    buttonId: 'first',
    sandbox: true,
  });
  window.Trackstar.open({});
  window.Trackstar.open({ integrationId: 'shiphero' });
  const loaded: boolean = window.Trackstar.state.isLoaded;
  window.Trackstar.close();
  window.Trackstarfirst?.open({});
  const buttonId: string = 'first';
  window[`Trackstar${buttonId}`]?.close();
  // @ts-expect-error the id is a string
  window.Trackstar.open({ integrationId: 7 });
  // @ts-expect-error there is no such member
  window.Trackstar.destroy();
  // @ts-expect-error a name that does not start like this is not there
  window.trackstar;
  return loaded;
}

export const first: TrackstarGlobal | undefined = window.Trackstarfirst;
