/*
 * React's `act` holds back every render until it is over, so a test could never see an app that is saving. We do as
 * Testing Library does in `findBy` and `waitFor`: no act environment while something goes on, and time for React to
 * render before the test goes on.
 */

const scope = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };

/** As they were before a test put fake ones in their place. */
export const { setTimeout, clearTimeout } = globalThis;

const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

let underWay = 0;
let isSuspended = false;

/** Does something that makes an app render, and comes back when it has rendered. */
export async function outsideAct<T>(work: () => T | Promise<T>): Promise<T> {
  underWay++;
  if (scope.IS_REACT_ACT_ENVIRONMENT) {
    scope.IS_REACT_ACT_ENVIRONMENT = false;
    isSuspended = true;
  }
  try {
    return await work();
  } finally {
    // One for what React has put off to a task, one for the effects after it.
    await turn();
    await turn();
    underWay--;
    if (isSuspended && underWay === 0) {
      scope.IS_REACT_ACT_ENVIRONMENT = true;
      isSuspended = false;
    }
  }
}
