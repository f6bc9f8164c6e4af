import { must, settle, wait } from '../createStage.jsx';
import { noScript } from '../reasons.js';

export const script = [
  {
    id: 'one-script',
    title: 'one script for two buttons',
    passes: 'Two buttons on one page, both used: one script element.',
    without: noScript,
    async run(stage) {
      await stage.render({}, { each: [{ id: 'first' }, { id: 'second' }] });
      await stage.click(0);
      await stage.click(1);
      const { length } = stage.seen.scripts;
      must(length === 1, `${length} script elements`);
    },
  },
  {
    id: 'late-tag',
    title: 'late tag',
    passes:
      'The page has the script’s tag already, and it is still loading at the first click: adopted, and a click, that one or one after it has loaded, opens.',
    without: noScript,
    async run(stage, subject) {
      stage.network.latency = 400;
      const tag = document.createElement('script');
      tag.src = subject.script;
      document.head.append(tag);
      stage.render();
      await stage.appear();
      await stage.click();
      if (!stage.modal()) await stage.click();
      const { length } = stage.seen.scripts;
      must(length === 1, `${length} script elements`);
      must(
        stage.modal(),
        stage.button().disabled
          ? 'the button stays disabled for good'
          : 'a click opens nothing, also after it has loaded',
      );
    },
  },
  {
    id: 'failed-load',
    title: 'retry after a failed load',
    passes:
      'The script fails to load once. The next click, or else the next mount of the button, fetches it again, and it opens.',
    without: noScript,
    async run(stage) {
      stage.network.fails = true;
      await stage.render();
      await stage.click();
      stage.network.fails = false;
      await wait(200);
      await stage.click();
      if (stage.modal()) return 'at the next click';
      await stage.unmount();
      await stage.render();
      await stage.click();
      must(stage.modal(), 'neither a click nor a new mount fetches it again');
      return 'at the next mount';
    },
  },
  {
    id: 'click-before-ready',
    title: 'click before ready',
    passes:
      'A click as soon as the button is there opens, at once or when all is loaded; or the button is disabled until then, as its README shows it.',
    without: () => undefined,
    async run(stage) {
      stage.network.latency = 300;
      stage.render();
      await stage.appear();
      if (stage.button().disabled) {
        await settle();
        must(!stage.button().disabled, 'the button stays disabled');
        await stage.open();
        must(stage.modal(), 'a click opens nothing');
        return 'disabled until then';
      }
      await stage.click();
      await stage.ready();
      must(stage.modal(), 'the click is lost');
    },
  },
];
