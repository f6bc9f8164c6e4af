/** What a person presses, in turn; the page reads its own words to them, so these are the English ones. */
const PRESSES = [/^Continue/, /Sandbox/, /^Connect$/, /^Finish/];

/** Goes through the page from the outside of it, as soon as each button can be pressed. */
export function start(untilDone: boolean): void {
  const presses = untilDone ? [...PRESSES, /^Done/] : PRESSES;
  const watch = setInterval(() => {
    const [next] = presses;
    if (!next) return clearInterval(watch);
    const button = [...document.querySelectorAll('button')].find(
      (each) => next.test(each.innerText.trim()) && each.ariaDisabled !== 'true',
    );
    if (!button) return;
    presses.shift();
    button.click();
  }, 100);
}
