import { applyTheme } from '../../../ui/theme.js';
import { english, type WindowWords } from './window-words.js';

const KEY = 'trackstar-look';
type Theme = 'light' | 'dark' | 'auto';

/** The window looks and speaks as the page that opened it: told at the start, and kept over the visit at the vendor. */
export async function takeLook(html: HTMLElement): Promise<WindowWords> {
  const told = new URLSearchParams(location.search);
  const kept = told.has('locale') ? told : new URLSearchParams(read());
  if (told.has('locale')) keep(new URLSearchParams([...told].filter(([name]) => name !== 'state')));
  const theme = kept.get('theme');
  applyTheme(theme === 'light' || theme === 'dark' ? theme : ('auto' satisfies Theme), html);
  const wanted = kept.get('locale') ?? navigator.language;
  if (!/^de\b/i.test(wanted)) return english;
  html.lang = 'de';
  return import('./german.js').then(
    ({ german }) => german,
    () => english,
  );
}

// Storage may be forbidden, and then the browser's own language will do.
const read = () => {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
};
const keep = (look: URLSearchParams) => {
  try {
    sessionStorage.setItem(KEY, look.toString());
  } catch {}
};
