/**
 * The page that every package opens, the same for all but for the words that each listens to. It reports to the
 * measurement that it is ready: loaded, with its token and, where that counts, painted in view.
 */
export function speak(page, isPainted) {
  let given;
  const say = (data) => parent.postMessage(data, '*');
  // A frame out of view gets no animation frame.
  const report = () => {
    const done = () => say({ bench: 'ready' });
    if (isPainted) requestAnimationFrame(() => requestAnimationFrame(done));
    else setTimeout(done);
  };

  window.addEventListener('message', ({ data }) => {
    if (page.isToken?.(data)) {
      given = data;
      if (page.afterToken) say(page.afterToken(given));
      report();
    }
    if (data?.bench === 'close' || page.isEnd?.(data)) say(page.close(given));
  });
  if (page.ready) say(page.ready());
  // One that waits for no token has it in its URL.
  if (!page.isToken) report();
}
