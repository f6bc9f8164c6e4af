/** Connects as a person does on the Link page, by that page's own calls, and returns the auth code. */
export async function connectByHand(
  linkUrl: string,
  choice: { linkToken: string; integrationType: string; integrationName: string; secret?: string },
): Promise<string> {
  let sessionToken = '';
  // biome-ignore lint/suspicious/noExplicitAny: whatever the page's own API answers.
  const send = async (path: string, body: unknown): Promise<any> => {
    const response = await fetch(`${linkUrl}/session${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        authorization: `Bearer ${sessionToken}`,
      },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer;
  };
  const session = await send('', {
    linkToken: choice.linkToken,
    embedderOrigin: 'http://localhost:3000',
    options: { integrationType: choice.integrationType, sandbox: true },
  });
  sessionToken = session.sessionToken;
  const samples = session.integrations.find(
    (each: { integrationName: string }) => each.integrationName === choice.integrationName,
  ).testCredentials;
  const sample = samples.find((each: { name: string }) => each.name === (choice.secret ?? 'good'));
  const checked = await send('/credentials', {
    integrationName: choice.integrationName,
    credentials: sample?.values ?? {},
  });
  return (await send('/finish', { attemptId: checked.attemptId })).authCode;
}
