import { must, wait } from '../createStage.jsx';
import { ofScript } from '../reasons.js';

const opened = async (stage) => {
  await stage.render();
  await stage.open();
  must(stage.modal(), 'a click opens nothing');
};

export const messages = [
  {
    id: 'forged-origin',
    title: 'forged origin',
    passes:
      'A success from the frame’s own window, right but for its origin (another site, and `https://right.origin.evil.example`), calls no onSuccess.',
    without: ofScript,
    async run(stage, { page }) {
      await opened(stage);
      const source = stage.modal().contentWindow;
      const taken = [];
      for (const origin of ['https://evil.example', `${stage.origin}.evil.example`, 'null']) {
        await stage.say(page.success('forged', stage.told.given), { origin, source });
        await wait(5);
        if (stage.told.successes.length) taken.push(origin);
        stage.told.successes.length = 0;
      }
      must(taken.length === 0, `takes one from ${taken.join(', ')}`);
    },
  },
  {
    id: 'forged-source',
    title: 'forged source',
    passes:
      'A success of the right origin from another window than the frame’s own calls no onSuccess.',
    without: ofScript,
    async run(stage, { page }) {
      await opened(stage);
      const other = document.createElement('iframe');
      document.body.append(other);
      for (const source of [other.contentWindow, window, null]) {
        await stage.say(page.success('forged', stage.told.given), { source });
        must(stage.told.successes.length === 0, 'takes one from any window of that origin');
      }
      other.remove();
    },
  },
  {
    id: 'secret-target',
    title: 'token to its page alone',
    passes: 'The message with the token is addressed to the exact origin of the page, not to `*`.',
    without: (subject) =>
      ofScript(subject) ||
      (!subject.page.isToken && 'it sends no token by message: what it has stands in the URL'),
    async run(stage, { page }) {
      await opened(stage);
      const sent = stage.seen.posted.filter(({ data }) => page.isToken(data));
      must(sent.length > 0, 'no token is sent');
      for (const { targetOrigin } of sent) {
        must(targetOrigin === stage.origin, `addressed to ${targetOrigin}`);
      }
    },
  },
  {
    id: 'leaves-nothing',
    title: 'leaves nothing behind',
    passes:
      'Opened and closed three times, by the app where it is given a way to, else by the page: no more listeners and frames than before.',
    without: ofScript,
    async run(stage) {
      await stage.render();
      const before = stage.seen.listeners.size;
      const frames = document.querySelectorAll('iframe').length;
      for (let n = 0; n < 3; n++) {
        await stage.open();
        must(stage.modal(), 'a click opens nothing');
        if (stage.told.handle?.close) stage.told.handle.close();
        else await stage.close();
        await wait(700);
      }
      const more = stage.seen.listeners.size - before;
      must(more <= 0, `${more} listeners stay after 3 openings`);
      const framesMore = document.querySelectorAll('iframe').length - frames;
      must(framesMore <= 0, `${framesMore} frames stay`);
    },
  },
];
