/** One spelling for one account: the values of the identifying fields, in order, whatever their case. */
export const identityOf = (values: readonly string[]): string =>
  JSON.stringify(values.map((value) => value.toLowerCase()));
