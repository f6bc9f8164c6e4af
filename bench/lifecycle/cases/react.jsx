import { must, wait } from '../createStage.jsx';
import { noHook, noReact } from '../reasons.js';

const count = (stage) => {
  const { scripts, frames, log } = stage.seen;
  // A script's frames are its own; what it is told to make is what counts.
  return scripts.length ? log.inits : frames.length;
};

export const react = [
  {
    id: 'strict-mode',
    title: 'works in StrictMode',
    passes: 'Mounted in StrictMode, a click opens, and one connection calls onSuccess once.',
    without: noReact,
    async run(stage) {
      await stage.render({}, { strict: true });
      await stage.open();
      must(stage.modal(), 'a click opens nothing');
      await stage.succeed('code');
      const times = stage.told.successes.length;
      must(times === 1, `onSuccess is called ${times} times for one connection`);
    },
  },
  {
    id: 'strict-mode-once',
    title: 'set up once in StrictMode',
    passes:
      'Mounted in StrictMode, and opened: no more than one script element, one live instance of it, one frame, one listener for messages.',
    without: noReact,
    async run(stage, subject) {
      await stage.render({}, { strict: true });
      await stage.open();
      const { scripts, log, listeners } = stage.seen;
      must(scripts.length < 2, `${scripts.length} script elements`);
      must(log.live < 2, `${log.live} instances`);
      if (subject.script) return;
      const frames = document.querySelectorAll('iframe').length;
      must(frames < 2, `${frames} frames`);
      must(listeners.size < 2, `${listeners.size} listeners`);
    },
  },
  {
    id: 'inline-callbacks',
    title: 'inline callbacks',
    passes:
      'Ten renders with new callbacks before a click and ten while open: set up at most once, the same frame all along, and no render that nobody asked for.',
    without: noReact,
    async run(stage) {
      let renders = 0;
      const again = async () => {
        for (let n = 0; n < 10; n++) {
          stage.render({
            isInline: true,
            onSuccess: (code) => stage.told.successes.push(code),
            onClose: () => stage.told.closes++,
            onMake() {
              renders++;
            },
          });
          await wait(20);
        }
      };
      await again();
      await wait(100);
      const atRest = renders;
      await wait(300);
      const loops = renders - atRest;
      must(loops === 0, 'it renders by itself, without end');
      const before = count(stage);
      must(before < 2, 'a render sets it up again');
      await stage.open();
      const frame = stage.modal();
      must(frame, 'a click opens nothing');
      await again();
      must(stage.modal() === frame, 'the frame in view is another after a render');
      const after = count(stage);
      must(after < 2, 'a render while it is open sets it up again');
    },
  },
  {
    id: 'newest-callback',
    title: 'newest callback',
    passes: 'Rendered again with another onSuccess before the click: the other one is called.',
    without: noHook,
    async run(stage) {
      const told = [];
      await stage.render({ onSuccess: () => told.push('first') });
      await stage.render({ onSuccess: () => told.push('newest') });
      await stage.open();
      must(stage.modal(), 'a click opens nothing');
      await stage.succeed('code');
      must(told.length > 0, 'none is called');
      must(`${told}` === 'newest', 'the one of the first render is called');
    },
  },
  {
    id: 'two-buttons',
    title: 'two buttons',
    passes:
      'Two buttons on one page, the first is used: it opens, and its onSuccess is called once, the other one never. Ids where the package asks for them.',
    without: noHook,
    async run(stage) {
      const told = [];
      const each = ['first', 'second'].map((id) => ({ id, onSuccess: () => told.push(id) }));
      await stage.render({}, { each });
      await stage.open(0);
      must(stage.modal(), 'a click on the first opens nothing in view');
      await stage.succeed('code');
      must(`${told}` === 'first', `told: ${told.join(', ') || 'nobody'}`);
    },
  },
  {
    id: 'unmount',
    title: 'unmount while open',
    passes:
      'The button is unmounted while the modal is open: 1.5 s later there is no modal, no frame of the package and no listener.',
    without: (subject) =>
      noReact(subject) ||
      (subject.id === 'merge' && 'what its script takes has no way to close: it is not up to it'),
    async run(stage, subject) {
      await stage.render();
      await stage.open();
      must(stage.modal(), 'a click opens nothing');
      await stage.unmount();
      must(!stage.modal(), 'the modal stays');
      if (subject.script) return;
      must(!document.querySelector('iframe'), 'the frame stays');
      must(stage.seen.listeners.size === 0, 'a listener stays');
    },
  },
  {
    id: 'server-render',
    title: 'server render and hydration',
    passes:
      'renderToString under Node makes the button; a browser takes it over without a word of React’s, and a click opens.',
    without: noReact,
    async run(stage, { html }) {
      must(/<button/.test(html ?? ''), 'nothing comes of renderToString');
      await stage.hydrate(html);
      must(stage.seen.errors.length === 0, stage.seen.errors[0]);
      await stage.open();
      must(stage.modal(), 'a click opens nothing');
    },
  },
];
