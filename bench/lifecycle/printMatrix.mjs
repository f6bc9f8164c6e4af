const SIGNS = { pass: 'pass', fail: 'FAIL', 'does not apply': '·' };

/** The matrix for a terminal: a row for each case, a column for each package. */
export function printMatrix(cases, packages) {
  const rows = Object.fromEntries(
    cases.map(({ id, title }) => [
      title,
      Object.fromEntries(packages.map((each) => [each.id, SIGNS[each.verdicts[id].result]])),
    ]),
  );
  console.table(rows);
  for (const { name, verdicts } of packages) {
    const of = (result) => Object.values(verdicts).filter((each) => each.result === result).length;
    console.log(`${name}: ${of('pass')} of ${of('pass') + of('fail')} that apply`);
  }
}
