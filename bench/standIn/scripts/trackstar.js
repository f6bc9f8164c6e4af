import { createLayer } from '../createLayer.js';

/** The global that the binding of @trackstar/react-trackstar-link expects of its script. */
export function install(log) {
  const create = () => {
    let config;
    let layer;
    const link = {
      state: { isLoaded: false },
      init(given) {
        const name = `Trackstar${given.buttonId ?? ''}`;
        if (window[name] !== link) {
          window[name] ??= create();
          return window[name].init(given);
        }
        log.inits++;
        config = given;
        if (layer) return;
        layer = createLayer({
          onSuccess: (code) => config.onSuccess(code, 'Sandbox', link.close),
          onClose: () => config.onClose?.(),
        });
        log.live++;
        layer.loaded.then(() => {
          link.state.isLoaded = true;
          config.onLoad?.();
        });
      },
      async open() {
        layer.show();
        await config.getLinkToken();
      },
      close: () => layer.hide(),
    };
    return link;
  };
  window.Trackstar = create();
}
