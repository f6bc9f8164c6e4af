/** Why a case fails, as the code of the package at its pinned version shows it. Each was read there, not only measured. */
const noTitle = 'Makes its `<iframe>` without a `title`.';
const noDialog = 'Puts its `<iframe>` in the page without a dialog around it.';
const noFocus = 'Takes its frame away, and the focus with it; nothing puts it back.';
const noDirective =
  'The directive is in none of its files: an app puts a file of its own around it.';
const noSource =
  'Looks at the origin alone, not at the window: another page of that origin is heard, too.';

export const causes = {
  trackstar: {
    'inline-callbacks':
      'The effect that calls `init` depends on the whole `props` object, which is new at every render.',
    unmount: 'Nothing calls `close` when the component goes.',
    'failed-load':
      'The failed element stays in the list of known scripts of react-script-hook 1.7.2, for a later mount, too.',
    'click-before-ready':
      'A click before its script is there is answered by `console.error` and then forgotten.',
    'strict-peers':
      'Its own range takes React 19; that of react-script-hook 1.7.2, which it brings, ends at 18.',
    'use-client': noDirective,
  },
  plaid: {
    'strict-mode-once':
      'The first effect’s clean-up removes the element that is still loading, the second effect adds another. Both are fetched, the second perhaps from a cache.',
    'newest-callback':
      'The callbacks go into `Plaid.create` when the token changes, and are not read again.',
    'late-tag':
      'A tag that is on the page is taken for loaded; `Plaid` is missing then, and nothing looks again.',
    'use-client': noDirective,
  },
  merge: {
    'strict-mode-once':
      'The first effect’s clean-up removes the element that is still loading, the second effect adds another. Both are fetched, the second perhaps from a cache.',
    'inline-callbacks':
      'The effect that calls `initialize` depends on an object that is made anew at every render.',
    'use-client': noDirective,
  },
  finch: {
    'strict-mode':
      'The clean-up removes its listener; the second effect sees its ref set and adds none. A click opens, and the success is not heard.',
    'newest-callback': 'The listener is made once, with the callbacks of the first render.',
    'two-buttons':
      'Every hook hears every message, so that each calls its onSuccess; it warns of a second hook on the console.',
    'forged-origin': 'The origin is compared with `startsWith`.',
    'forged-source': noSource,
    'frame-title': noTitle,
    'dialog-role': noDialog,
    'focus-back': noFocus,
    'scroll-restored':
      'Sets `overflow` of body to `hidden`, then to `inherit`, whatever it was before.',
    require: 'The file for `require` has `FinchConnect` alone, not the hook.',
    'use-client': noDirective,
  },
  nango: {
    'forged-source': noSource,
    'secret-target':
      'The session token is posted to its frame with `*`, whatever page is in the frame then.',
    'frame-title': noTitle,
    'dialog-role': noDialog,
    'focus-back': noFocus,
    'scroll-restored': 'Empties the `overflow` of body at the end, also where the app had set one.',
  },
  terminal: {
    'inline-callbacks':
      'Its effect depends on the callbacks and sets state: a callback made in the component makes it run for ever. Its README says so, and asks for `useCallback`.',
    'two-buttons':
      'Each hook removes the layer of the one before, which it finds by id: only the last one opens.',
    'forged-source': noSource,
    'frame-title': noTitle,
    'dialog-role': noDialog,
    'focus-back': noFocus,
    'use-client': noDirective,
  },
  kombo: {
    'forged-origin':
      'Looks at the window alone, not at the origin: whatever page its frame has been led to is heard.',
    'frame-title': noTitle,
    'dialog-role': noDialog,
    'focus-back': noFocus,
  },
  apideck: {
    unmount: 'The hook has no clean-up; the app must call `close` itself.',
    'forged-origin': 'The listener looks at neither origin nor window.',
    'forged-source': 'The listener looks at neither origin nor window.',
    'leaves-nothing':
      '`close()` removes the frame; its listener goes only when the page itself reports the end.',
    'frame-title': noTitle,
    'dialog-role': noDialog,
    'focus-back': noFocus,
    import:
      'Node takes its UMD file for an import, and finds no names in it. A bundler takes another file, and does.',
    'strict-peers': 'Its range for React ends at 18.',
    'use-client': noDirective,
  },
};
