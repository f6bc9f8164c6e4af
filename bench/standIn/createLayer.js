/* global PAGE_URL */
const nothing = { loaded: Promise.resolve(), hide() {}, show() {}, remove() {} };

/**
 * What the makers' scripts put on a page, the same for all of them: a frame that loads at once, in a layer that comes
 * into view when it is opened. The makers' own scripts do more; here they count for how they are driven.
 */
export function createLayer({ onSuccess, onClose }) {
  if (!PAGE_URL) return nothing;
  const layer = document.createElement('div');
  layer.className = 'stand-in';
  Object.assign(layer.style, { position: 'fixed', inset: '0', display: 'none' });
  const frame = document.createElement('iframe');
  frame.src = PAGE_URL;
  Object.assign(frame.style, { width: '100%', height: '100%', border: '0' });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  layer.append(frame);
  document.body.append(layer);

  const isOpen = () => layer.style.display === '';
  const hear = ({ source, data }) => {
    if (source !== frame.contentWindow || !isOpen()) return;
    if (data?.standIn === 'success') onSuccess(data.code);
    if (data?.standIn === 'close') hide();
  };
  window.addEventListener('message', hear);

  function hide() {
    if (!isOpen()) return;
    layer.style.display = 'none';
    onClose();
  }
  return {
    loaded,
    hide,
    show() {
      layer.style.display = '';
      loaded.then(() => frame.contentWindow?.postMessage({ standIn: 'open' }, '*'));
    },
    remove() {
      window.removeEventListener('message', hear);
      layer.remove();
    },
  };
}
