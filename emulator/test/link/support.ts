import type { Attempt, LinkIntegration, LinkSession } from '../../web/link/src/api.js';
import {
  type Command,
  type Happening,
  initialState,
  type State,
} from '../../web/link/src/machine/state.js';
import { step } from '../../web/link/src/machine/step.js';

export const integration = (
  displayName: string,
  more: Partial<LinkIntegration> = {},
): LinkIntegration => ({
  integrationName: displayName.toLowerCase().replaceAll(' ', '-'),
  displayName,
  category: null,
  installMethod: 'input',
  isSandbox: false,
  fields: [
    { name: 'account_id', label: 'Account ID', type: 'text', required: true },
    { name: 'api_key', label: 'API key', type: 'password', required: true },
  ],
  testCredentials: [],
  ...more,
});

export const alpha = integration('Alpha');
export const beta = integration('Beta Logistics');

export const session = (more: Partial<LinkSession> = {}): LinkSession => ({
  sessionToken: 'session_1',
  expiresAt: '',
  organization: { name: 'Acme', logoUrl: null, color: '#3b82f6' },
  embedderOrigin: 'http://localhost:3000',
  integrationType: 'wms',
  dataRequested: [{ functionName: 'get_orders', label: 'Orders' }],
  relink: null,
  integrations: [alpha, beta],
  attempt: null,
  ...more,
});

export const attempt: Attempt = {
  attemptId: 'attempt_1',
  integrationName: 'alpha',
  account: 'ACME',
  permissions: [{ functionName: 'get_orders', label: 'Orders', status: 'granted' }],
};

export const finished = { id: 'success_1', authCode: 'code_1', integrationName: 'alpha' };

/** Answers carry the number of the call that they belong to; a walk answers the latest one. */
type Told<H> = H extends { call: number } ? Omit<H, 'call'> & { call?: number } : H;

/** One opening of the page, told what happens; remembers what it was asked to do. */
export function walk(options: { integrationId?: string; more?: Partial<LinkSession> } = {}) {
  let state: State = initialState;
  let commands: Command[] = [];
  const tell = (happening: Told<Happening>) => {
    const told = { call: state.call, ...happening } as Happening;
    [state, commands] = step(state, told);
    return commands;
  };
  return {
    get state() {
      return state;
    },
    get screen() {
      return state.screen.name;
    },
    tell,
    did: (type: Command['type']) => commands.filter((command) => command.type === type),
    start() {
      tell({
        type: 'init',
        linkToken: 'link_1',
        origin: 'http://localhost:3000',
        options: {
          integrationType: 'wms',
          sandbox: false,
          ...(options.integrationId ? { integrationId: options.integrationId } : {}),
        },
      });
      return tell({ type: 'session-opened', session: session(options.more) });
    },
    toForm() {
      this.start();
      tell({ type: 'consented' });
      if (state.screen.name === 'picker') tell({ type: 'picked', integration: alpha });
    },
    type(values: Record<string, string>) {
      for (const [name, value] of Object.entries(values)) tell({ type: 'typed', name, value });
    },
    toPermissions() {
      this.toForm();
      this.type(good);
      tell({ type: 'submitted' });
      tell({ type: 'checked', attempt });
    },
    toSaving() {
      this.toPermissions();
      tell({ type: 'finish' });
      return tell({ type: 'finished', finished });
    },
  };
}

export const good = { account_id: 'ACME', api_key: 'top-secret-key' };
export const failure = (code: string, fields?: Record<string, string>): Told<Happening> => ({
  type: 'call-failed',
  failure: { code, ...(fields ? { fields } : {}) },
});
