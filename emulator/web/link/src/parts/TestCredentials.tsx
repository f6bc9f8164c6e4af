import { useState } from 'preact/hooks';
import { FlaskIcon } from '../../../ui/icons.js';
import type { LinkIntegration } from '../api.js';
import { usePage } from '../context.js';

/** Simulated systems say what they accept; a real one gives no test credentials, and this is not shown. */
export function TestCredentials({ integration }: { integration: LinkIntegration }) {
  const { dispatch, t } = usePage();
  const [filled, setFilled] = useState<string | null>(null);
  if (integration.testCredentials.length === 0) return null;
  return (
    <details
      class="test-credentials"
      onToggle={(event) => {
        if (event.currentTarget.open) event.currentTarget.scrollIntoView({ block: 'nearest' });
      }}
    >
      <summary>
        <FlaskIcon />
        <span>{t.testTitle}</span>
      </summary>
      <p>{t.testText}</p>
      <div class="test-choices">
        {integration.testCredentials.map(({ name, label, values }) => (
          <button
            key={name}
            type="button"
            class="button button-secondary button-small"
            onClick={() => {
              dispatch({ type: 'filled', values });
              setFilled(t.term(label));
            }}
          >
            {t.term(label)}
          </button>
        ))}
      </div>
      <p class="visually-hidden" role="status">
        {filled && t.testFilled(filled)}
      </p>
    </details>
  );
}
