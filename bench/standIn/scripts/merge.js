import { createLayer } from '../createLayer.js';

/** The global that the binding of @mergeapi/react-merge-link expects of its script: one layer, the newest configuration. */
export function install(log) {
  let config;
  let layer;
  window.MergeLink = {
    initialize(given) {
      log.inits++;
      config = given;
      if (!layer) {
        log.live++;
        layer = createLayer({
          onSuccess(code) {
            config.onSuccess(code);
            layer.hide();
          },
          onClose: () => config.onExit?.(),
        });
      }
      layer.loaded.then(() => given.onReady?.());
    },
    openLink(given) {
      config = { ...config, ...given };
      layer?.show();
    },
    update() {},
  };
}
