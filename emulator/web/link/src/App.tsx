import { useRef } from 'preact/hooks';
import { Page, type PageContext } from './context.js';
import type { Screen } from './machine/state.js';
import { Header } from './parts/Header.js';
import { LeaveDialog } from './parts/LeaveDialog.js';
import { Checking } from './screens/Checking.js';
import { Credentials } from './screens/Credentials.js';
import { Done } from './screens/Done.js';
import { Intro } from './screens/Intro.js';
import { Permissions } from './screens/Permissions.js';
import { Picker } from './screens/Picker.js';
import { ProblemPage } from './screens/ProblemPage.js';
import { SaveFailed, Saving } from './screens/Saving.js';
import { SignIn } from './screens/SignIn.js';
import { Waiting } from './screens/Waiting.js';

export function App(page: PageContext) {
  const { state } = page;
  const clicked = useRef('');
  const screen = keyOf(state.screen);
  /** The second half of a double click was meant for the screen that the first one left. */
  const dropSecondClick = (event: MouseEvent) => {
    if (event.detail <= 1) clicked.current = screen;
    else if (clicked.current !== screen) event.stopPropagation();
  };
  return (
    <Page.Provider value={page}>
      <div class="page">
        <Header />
        <main class="content" key={screen} onClickCapture={dropSecondClick}>
          <CurrentScreen {...page} />
        </main>
        {state.isLeaving && <LeaveDialog />}
      </div>
    </Page.Provider>
  );
}

/** A new key draws a screen anew and moves the focus to its heading. */
const keyOf = ({ name }: Screen) => (name === 'finishing' ? 'saving' : name);

function CurrentScreen({ state }: PageContext) {
  const { screen, session, form } = state;
  const integration = form?.integration ?? state.signIn?.integration ?? state.connected;
  const system = integration?.displayName ?? '';
  switch (screen.name) {
    case 'waiting':
      return <Waiting />;
    case 'problem':
      return <ProblemPage problem={screen.problem} />;
    case 'intro':
      return session && <Intro session={session} />;
    case 'picker':
      return session && <Picker session={session} missing={screen.missing} />;
    case 'credentials':
      return form && <Credentials form={form} notice={screen.notice} />;
    case 'sign-in':
      return state.signIn && <SignIn signIn={state.signIn} notice={screen.notice} />;
    case 'checking':
      return <Checking system={system} />;
    case 'permissions':
      return (
        <Permissions
          system={system}
          attempt={screen.attempt}
          notice={screen.notice}
          canRetry={!integration?.isSandbox}
        />
      );
    case 'finishing':
    case 'saving':
      return <Saving />;
    case 'save-failed':
      return <SaveFailed system={system} />;
    case 'done':
      return <Done system={system} />;
    default:
      return screen satisfies never;
  }
}
