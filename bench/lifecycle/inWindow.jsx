import { messages } from './cases/messages.js';
import { people } from './cases/people.js';
import { react } from './cases/react.jsx';
import { script } from './cases/script.js';
import { createStage, isFailed } from './createStage.jsx';
import { network, watch } from './watch.js';

const cases = [...react, ...script, ...messages, ...people];

/** What the process outside needs to know: which cases there are, and to which a package is put. */
export const listCases = (subject) =>
  cases.map(({ id, title, passes, without }) => ({
    id,
    title,
    passes,
    reason: without(subject) || undefined,
  }));

/** One case, in a window where nothing has happened yet. Anything thrown that is no verdict is a fault of the case or the package. */
export async function runCase(id, subject, install) {
  const { run } = cases.find((each) => each.id === id);
  network.install = install;
  watch();
  try {
    const note = await run(createStage(subject), subject);
    return { result: 'pass', note };
  } catch (error) {
    return { result: 'fail', note: isFailed(error) ? error.message : `threw ${error}` };
  }
}
