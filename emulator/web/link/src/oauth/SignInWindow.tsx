import { AlertIcon, CheckIcon } from '../../../ui/icons.js';
import { Tile } from '../../../ui/Tile.js';
import { ArmedButton } from '../parts/ArmedButton.js';
import { Heading } from '../parts/Heading.js';
import type { About, WindowScreen } from './window-state.js';
import type { WindowWords } from './window-words.js';

interface SignInWindowProps {
  screen: WindowScreen;
  words: WindowWords;
  onDecide: (state: string, about: About, isAccepted: boolean) => void;
}

export function SignInWindow(props: SignInWindowProps) {
  return (
    <div class="page">
      <main class="content" key={props.screen.name}>
        <div class="screen">
          <CurrentScreen {...props} />
        </div>
      </main>
    </div>
  );
}

function CurrentScreen({ screen, words, onDecide }: SignInWindowProps) {
  switch (screen.name) {
    case 'starting':
    case 'checking':
      return (
        <div class="centered">
          <div class="spinner" />
          <Heading>{words[screen.name].title}</Heading>
          <p class="lead" role="status">
            {words[screen.name].text}
          </p>
        </div>
      );
    case 'confirm': {
      const { account, about, state } = screen;
      const { organization, system } = about;
      return (
        <>
          <div class="link-picture" aria-hidden="true">
            <Tile size="large" name={organization.name} imageUrl={organization.logoUrl} />
            <span class="link-line" />
            <Tile size="large" name={system} />
          </div>
          <Heading>{words.confirmTitle(account, organization.name)}</Heading>
          <p class="lead">{words.confirmText(system, account, organization.name)}</p>
          <div class="actions">
            <ArmedButton onPress={() => onDecide(state, about, true)}>
              {words.confirm(account)}
            </ArmedButton>
            <button
              type="button"
              class="button button-quiet"
              onClick={() => onDecide(state, about, false)}
            >
              {words.refuse}
            </button>
          </div>
        </>
      );
    }
    case 'connected':
      return (
        <End isGood {...words.connected(screen.about.organization.name)} close={words.close} />
      );
    case 'refused':
      return <End {...words.refused} close={words.close} />;
    case 'problem':
      return <End {...words.problem(screen.problem, screen.system)} close={words.close} />;
    default:
      return screen satisfies never;
  }
}

interface EndProps {
  title: string;
  text: string;
  close: string;
  isGood?: boolean;
}

function End({ title, text, close, isGood = false }: EndProps) {
  return (
    <>
      <div class="centered">
        <span class={`badge ${isGood ? 'badge-ok' : 'badge-neutral'}`}>
          {isGood ? <CheckIcon size={34} /> : <AlertIcon size={30} />}
        </span>
        <Heading>{title}</Heading>
        <p class="lead">{text}</p>
      </div>
      <div class="actions">
        <button type="button" class="button button-primary" onClick={() => window.close()}>
          {close}
        </button>
      </div>
    </>
  );
}
