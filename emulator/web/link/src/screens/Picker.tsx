import { useMemo, useRef } from 'preact/hooks';
import { ForwardIcon, SearchIcon } from '../../../ui/icons.js';
import { Notice } from '../../../ui/Notice.js';
import { Tile } from '../../../ui/Tile.js';
import type { LinkIntegration, LinkSession } from '../api.js';
import { usePage } from '../context.js';
import { Heading } from '../parts/Heading.js';
import { createSearch } from '../search.js';

export function Picker({ session, missing }: { session: LinkSession; missing: string | null }) {
  const { state, dispatch, t } = usePage();
  const screen = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const search = useMemo(() => createSearch(session.integrations), [session.integrations]);
  const results = useMemo(() => search(state.query), [search, state.query]);
  const pick = (integration: LinkIntegration) => dispatch({ type: 'picked', integration });
  const find = (query: string) => dispatch({ type: 'searched', query });

  /** Every row is a tab stop; the arrows are the short way, and typing anywhere searches. */
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(screen.current?.querySelectorAll<HTMLElement>('.choice') ?? [])];
    const at = rows.indexOf(event.target as HTMLElement);
    const target = {
      ArrowDown: rows[at + 1],
      ArrowUp: at > 0 ? rows[at - 1] : input.current,
      Home: at >= 0 ? rows[0] : null,
      End: at >= 0 ? rows.at(-1) : null,
    }[event.key];
    if (target) {
      event.preventDefault();
      target.focus();
    } else if (/^[\p{L}\p{N}]$/u.test(event.key) && !event.ctrlKey && !event.metaKey) {
      input.current?.focus();
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: short cuts only; each row and the field work by themselves
    <div class="screen screen-picker" ref={screen} onKeyDown={onKeyDown}>
      <Heading>{t.pickerTitle(session.integrationType)}</Heading>
      <p class="lead">{t.pickerText(session.integrationType)}</p>
      {missing && (
        <Notice tone="warn" title={t.missingTitle(missing)}>
          <p>{t.missingText}</p>
        </Notice>
      )}
      <search>
        <form
          class="search"
          onSubmit={(event) => {
            event.preventDefault();
            // What is typed, which may be ahead of what is shown.
            const typed = input.current?.value ?? '';
            const [best] = search(typed);
            if (typed.trim() && best) pick(best);
          }}
        >
          <SearchIcon />
          <input
            ref={input}
            class="input"
            type="text"
            inputMode="search"
            enterkeyhint="go"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-label={t.searchLabel}
            placeholder={t.searchPlaceholder(session.integrations.length)}
            value={state.query}
            onInput={(event) => find(event.currentTarget.value)}
          />
        </form>
      </search>
      <p class="visually-hidden" role="status">
        {state.query.trim() && t.results(results.length)}
      </p>

      {results.length > 0 ? (
        <ul class="choices">
          {results.map((integration) => (
            <li key={integration.integrationName}>
              <Choice integration={integration} onPick={pick} />
            </li>
          ))}
        </ul>
      ) : (
        <div class="empty">
          <h2>{t.noResultsTitle(state.query.trim())}</h2>
          <p>{t.noResultsText}</p>
          <button
            type="button"
            class="button button-secondary button-small"
            onClick={() => {
              find('');
              input.current?.focus();
            }}
          >
            {t.clearSearch}
          </button>
        </div>
      )}
    </div>
  );
}

interface ChoiceProps {
  integration: LinkIntegration;
  onPick: (integration: LinkIntegration) => void;
}

function Choice({ integration, onPick }: ChoiceProps) {
  const { t } = usePage();
  const tag = integration.isSandbox ? t.sandboxTag : integration.category;
  return (
    <button type="button" class="choice" onClick={() => onPick(integration)}>
      <Tile name={integration.displayName} />
      <span class="choice-name">{integration.displayName}</span>
      {tag && <span class="tag">{tag}</span>}
      <ForwardIcon size={16} />
    </button>
  );
}
