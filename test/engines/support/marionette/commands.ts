type Body = Record<string, unknown>;

/** A call of WebDriver, below its session, and the command of Marionette that it is. */
interface Command {
  method: string;
  path: RegExp;
  name: string;
  parameters(found: string[], body: Body): object;
}

/** The key under which WebDriver keeps an element's id, in every implementation. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const body: Command['parameters'] = (_, given) => given;
const ofElement: Command['parameters'] = ([id], given) => ({ ...given, id });

const command = (
  method: string,
  path: string,
  name: string,
  parameters: Command['parameters'] = body,
): Command => ({
  method,
  path: new RegExp(`^${path.replaceAll('*', '([^/]+)')}$`),
  name: `WebDriver:${name}`,
  parameters,
});

/** Those that these tests use; any other is answered as an unknown command. */
const commands: readonly Command[] = [
  command('POST', 'url', 'Navigate'),
  command('GET', 'window', 'GetWindowHandle'),
  command('POST', 'window', 'SwitchToWindow'),
  command('DELETE', 'window', 'CloseWindow'),
  command('GET', 'window/handles', 'GetWindowHandles'),
  command('POST', 'window/rect', 'SetWindowRect'),
  command('POST', 'frame', 'SwitchToFrame', (_, { id }) =>
    id && typeof id === 'object' ? { element: (id as Body)[ELEMENT] } : { id },
  ),
  command('POST', 'element', 'FindElement'),
  command('POST', 'element/*/click', 'ElementClick', ofElement),
  command('POST', 'element/*/value', 'ElementSendKeys', ofElement),
  command('POST', 'execute/sync', 'ExecuteScript'),
  command('POST', 'actions', 'PerformActions'),
  command('DELETE', 'actions', 'ReleaseActions'),
  command('GET', 'cookie', 'GetCookies'),
  command('DELETE', 'cookie', 'DeleteAllCookies'),
  command('GET', 'screenshot', 'TakeScreenshot', () => ({ full: false })),
];

/** What to send to Marionette for a call of WebDriver; nothing where it is not one of ours. */
export function commandFor(method: string, path: string, given: Body) {
  for (const each of commands) {
    const found = each.method === method && each.path.exec(path);
    if (found) return { name: each.name, parameters: each.parameters(found.slice(1), given) };
  }
  return undefined;
}
