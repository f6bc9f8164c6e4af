import { useRef, useState } from 'preact/hooks';
import { FlaskIcon } from '../../../ui/icons.js';
import { Notice } from '../../../ui/Notice.js';
import { Tile } from '../../../ui/Tile.js';
import { usePage } from '../context.js';
import type { Form, FormNotice } from '../machine/state.js';
import { ArmedButton } from '../parts/ArmedButton.js';
import { CredentialInput } from '../parts/CredentialInput.js';
import { Heading } from '../parts/Heading.js';
import { TestCredentials } from '../parts/TestCredentials.js';
import { fieldProblem } from '../validate.js';

const idOf = (name: string) => `field-${name}`;

export function Credentials({ form, notice }: { form: Form; notice: FormNotice | null }) {
  const { dispatch, t } = usePage();
  /** How often Connect was pressed on a form with problems; 0 hides those of untouched fields. */
  const [presses, setPresses] = useState(0);
  const [pasted, setPasted] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  const { integration, values, visited, refused } = form;
  const { displayName, isSandbox, fields } = integration;

  const problems = fields.map((field) => ({
    field,
    problem: refused[field.name] ?? fieldProblem(field, values[field.name], t),
    isShown: presses > 0 || visited.has(field.name) || field.name in refused,
  }));
  const wrong = problems.flatMap(({ field, problem }) => (problem ? [{ field, problem }] : []));
  const hasSummary = wrong.length > 0 && (presses > 0 || notice === 'invalid_fields');

  const submit = (event: Event) => {
    event.preventDefault();
    // Enter in a field goes by the button, which may not be armed yet.
    if (element.current?.querySelector('[type=submit][aria-disabled]')) return;
    if (problems.some(({ field, problem }) => problem && !(field.name in refused))) {
      setPresses(presses + 1);
    } else {
      dispatch({ type: 'submitted' });
    }
  };

  return (
    <form ref={element} class="screen" noValidate onSubmit={submit}>
      {isSandbox ? (
        <div class="centered">
          <span class="badge badge-neutral">
            <FlaskIcon size={30} />
          </span>
          <Heading>{t.sandboxTitle}</Heading>
          <p class="lead">{t.sandboxText}</p>
        </div>
      ) : (
        <>
          <div class="title-row">
            <Tile name={displayName} />
            <Heading>{t.credentialsTitle(displayName)}</Heading>
          </div>
          <p class="lead">{t.credentialsText(displayName)}</p>
        </>
      )}

      {hasSummary ? (
        <Notice
          tone="danger"
          title={t.summaryTitle(wrong.length)}
          focusKey={`${presses}/${form.submissions}`}
        >
          <ul class="summary">
            {wrong.map(({ field, problem }) => (
              <li key={field.name}>
                <button
                  type="button"
                  class="text-button"
                  onClick={() => document.getElementById(idOf(field.name))?.focus()}
                >
                  {problem}
                </button>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        notice &&
        notice !== 'invalid_fields' && (
          <FailureNotice notice={notice} system={displayName} focusKey={form.submissions} />
        )
      )}

      {fields.length > 0 && (
        <div class="fields">
          {problems.map(({ field, problem, isShown }) => (
            <CredentialInput
              key={field.name}
              id={idOf(field.name)}
              field={field}
              value={values[field.name] ?? ''}
              problem={isShown ? problem : null}
              fields={fields}
              onPasted={setPasted}
            />
          ))}
        </div>
      )}
      <p class="visually-hidden" role="status">
        {pasted > 0 && t.pasted(pasted)}
      </p>
      <TestCredentials integration={integration} />

      <div class="actions">
        <ArmedButton type="submit">{t.connect}</ArmedButton>
      </div>
    </form>
  );
}

interface FailureNoticeProps {
  notice: FormNotice;
  system: string;
  focusKey: number;
}

/** Where trying the same again may help, a button for it stands beside the words. */
function FailureNotice({ notice, system, focusKey }: FailureNoticeProps) {
  const { dispatch, t } = usePage();
  const words = t.formNotice(notice, system);
  const isRefusal = notice === 'invalid_credentials' || notice === 'account_mismatch';
  return (
    <Notice tone={isRefusal ? 'danger' : 'warn'} title={words.title} focusKey={focusKey}>
      <p>{words.text}</p>
      {!isRefusal && (
        <button
          type="button"
          class="button button-secondary button-small"
          onClick={() => dispatch({ type: 'submitted' })}
        >
          {t.tryAgain}
        </button>
      )}
    </Notice>
  );
}
