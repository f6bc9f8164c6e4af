import { must, wait } from '../createStage.jsx';
import { ofScript } from '../reasons.js';

const opened = async (stage) => {
  await stage.render();
  stage.button().focus();
  await stage.open();
  must(stage.modal(), 'a click opens nothing');
  return stage.modal();
};

export const people = [
  {
    id: 'frame-title',
    title: 'frame title',
    passes: 'The frame in view has a title for screen readers.',
    without: ofScript,
    async run(stage) {
      const frame = await opened(stage);
      must(frame.title.trim(), 'the frame has no title');
    },
  },
  {
    id: 'dialog-role',
    title: 'dialog role',
    passes: 'The frame stands in a dialog with a name: `<dialog>`, or `role="dialog"`.',
    without: ofScript,
    async run(stage) {
      const frame = await opened(stage);
      const dialog = frame.closest('dialog, [role=dialog]');
      must(dialog, 'there is no dialog around the frame');
      must(
        dialog.getAttribute('aria-label') || dialog.getAttribute('aria-labelledby'),
        'the dialog has no name',
      );
    },
  },
  {
    id: 'focus-back',
    title: 'focus back',
    passes: 'After the page has closed, the focus that was in the frame is on the button again.',
    without: ofScript,
    async run(stage) {
      const frame = await opened(stage);
      frame.focus();
      await stage.close();
      await wait(100);
      must(
        document.activeElement === stage.button(),
        `the focus is on <${document.activeElement?.localName}>`,
      );
    },
  },
  {
    id: 'scroll-restored',
    title: 'scrolling as before',
    passes:
      'After the page has closed, the inline `overflow` of html and body is what it was: none, and the app’s own.',
    without: ofScript,
    async run(stage) {
      const { style: html } = document.documentElement;
      const { style: body } = document.body;
      let isLocked = false;
      for (const own of ['', 'clip']) {
        html.overflow = body.overflow = own;
        await opened(stage);
        isLocked ||= html.overflow !== own || body.overflow !== own;
        await stage.close();
        must(
          html.overflow === own && body.overflow === own,
          `"${own}" before, "${body.overflow}" on body and "${html.overflow}" on html after`,
        );
      }
      return isLocked ? undefined : 'it never keeps the page behind from scrolling';
    },
  },
];
