type AddressName = 'trackstar-link-url' | 'trackstar-dashboard-url';

/** Addresses that only the server knows; it writes them into the page. */
export function addressOf(name: AddressName): string {
  const content = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  if (!content) throw new Error(`The page does not say its ${name}.`);
  return content;
}
