import type { Charges, Column, Layout } from './layout.js';
import { CarrierFileProblem } from './problem.js';
import type { Recognized } from './recognize.js';

/** Where one charge of a row stands. */
export type ChargeSpot =
  | { kind: 'column'; at: number; description: string }
  | { kind: 'pair'; label: number; amount: number }
  | { kind: 'group'; name: number; charge: number; discount: number };

/** A layout whose columns are the positions that one file has them at; -1 where it has not. */
export interface BoundLayout {
  layout: Layout;
  width: number;
  at(column: Column | undefined): number;
  /** The column as messages call it. */
  nameOf(column: Column): string;
  spots: ChargeSpot[];
  rawNames: string[];
}

export function bindLayout({ layout, names }: Recognized): BoundLayout {
  const first = new Map<string, number>();
  names.forEach((name, at) => {
    if (!first.has(name)) first.set(name, at);
  });
  const at = (column: Column | undefined) =>
    typeof column === 'number' ? column : column === undefined ? -1 : (first.get(column) ?? -1);
  return {
    layout,
    width: layout.width ?? names.length,
    at,
    nameOf: (column) =>
      typeof column === 'number' ? (names[column] ?? `column ${column + 1}`) : column,
    spots: spotsOf(layout.charges, names, at),
    rawNames: distinct(names),
  };
}

function spotsOf(charges: Charges, names: string[], at: (column: Column) => number): ChargeSpot[] {
  switch (charges.kind) {
    case 'row':
      return [];
    case 'columns':
      return charges.columns.flatMap(({ column, description }) =>
        at(column) < 0 ? [] : [{ kind: 'column' as const, at: at(column), description }],
      );
    case 'pairs':
      return names.flatMap((name, label) => {
        if (name !== charges.label) return [];
        if (names[label + 1] !== charges.amount) {
          throw new CarrierFileProblem(
            `The column after each "${charges.label}" must be "${charges.amount}"; after column ${label + 1} it is not.`,
          );
        }
        return [{ kind: 'pair' as const, label, amount: label + 1 }];
      });
    case 'groups': {
      const spots: ChargeSpot[] = [];
      for (let n = 1; ; n++) {
        const numbered = (name: string) => at(name.replace('{n}', String(n)));
        const name = numbered(charges.name);
        const charge = numbered(charges.charge);
        if (name < 0 || charge < 0) return spots;
        spots.push({ kind: 'group', name, charge, discount: numbered(charges.discount) });
      }
    }
    default:
      return charges satisfies never;
  }
}

/** Names for the source row: one that comes again gets a number, so that no cell is lost. */
function distinct(names: string[]): string[] {
  const seen = new Map<string, number>();
  const taken = new Set(names);
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (times === 1) return name;
    let numbered = `${name} (${times})`;
    while (taken.has(numbered)) numbered += ' ';
    taken.add(numbered);
    return numbered;
  });
}
