import { html } from 'hono/html';
import { vendorAccounts } from './accounts.js';
import type { AuthorizationRequest } from './authorization-request.js';

/** Where the person says yes or no to the vendor. Works without scripts; the form goes back to the same address. */
export function consentPage({ integration, scopes, redirectUri }: AuthorizationRequest) {
  const { display } = integration;
  const accounts = vendorAccounts(integration);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Allow access to your ${display} account</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/vendor.css" />
      </head>
      <body>
        <header class="simulated">Simulated vendor: nothing leaves this machine</header>
        <main>
          <p class="vendor">${display}</p>
          <h1>Allow Trackstar to use your ${display} account?</h1>
          <p class="client">
            You came from <b>${redirectUri.host}</b>. It will be told your answer.
          </p>
          <form method="post">
            <fieldset>
              <legend>Account</legend>
              ${accounts.map(
                ({ id, name }, index) => html`
                  <label class="row">
                    <input type="radio" name="account" value="${id}" ${index === 0 ? 'checked' : ''} />
                    <span>${name}</span>
                  </label>
                `,
              )}
            </fieldset>
            <fieldset>
              <legend>Trackstar may read</legend>
              ${scopes.map(
                ({ name, label }) => html`
                  <label class="row">
                    <input type="checkbox" name="scope" value="${name}" checked />
                    <span>${label}</span>
                  </label>
                `,
              )}
            </fieldset>
            <div class="decisions">
              <button class="approve" name="decision" value="approve">Allow</button>
              <button name="decision" value="deny">Don’t allow</button>
            </div>
            <details>
              <summary>Other answers of this vendor</summary>
              <p>See what becomes of a sign-in when the vendor itself fails.</p>
              <button name="decision" value="fail">Answer with an error</button>
            </details>
          </form>
        </main>
      </body>
    </html>`;
}
