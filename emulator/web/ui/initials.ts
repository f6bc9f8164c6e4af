/** Two letters at most, from the words of a name: "Acme Goods" is AG, "ShipHero" is SH, "UPS" is UP. */
export function initials(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = '', second] = words;
  const letters = second ? [...first].slice(0, 1).concat([...second].slice(0, 1)) : [...first];
  return letters.slice(0, 2).join('').toLocaleUpperCase('en');
}
