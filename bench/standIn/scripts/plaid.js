import { createLayer } from '../createLayer.js';

/** The global that the binding of react-plaid-link expects of its script. */
export function install(log) {
  window.Plaid = {
    create(config) {
      log.inits++;
      log.live++;
      const layer = createLayer({
        onSuccess(code) {
          config.onSuccess(code, {});
          layer.hide();
        },
        onClose: () => config.onExit?.(null, {}),
      });
      layer.loaded.then(() => config.onLoad?.());
      return {
        open: layer.show,
        exit: layer.hide,
        submit() {},
        destroy() {
          log.live--;
          layer.remove();
        },
      };
    },
  };
}
