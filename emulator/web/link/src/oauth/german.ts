import type { WindowProblem } from './window-state.js';
import type { WindowWords, Words } from './window-words.js';

const back = 'Sie können dieses Fenster schließen und es im vorigen noch einmal versuchen.';

const problems: Record<WindowProblem, (system: string) => Words> = {
  denied: (system) => ({
    title: 'Der Zugriff wurde nicht erlaubt',
    text: `Sie haben bei ${system} abgelehnt, und es wurde nichts verbunden. ${back}`,
  }),
  vendor_unavailable: (system) => ({
    title: `${system} konnte die Anmeldung nicht abschließen`,
    text: `Es kam ein Fehler zurück, und es wurde nichts verbunden. ${back}`,
  }),
  account_mismatch: (system) => ({
    title: 'Das ist ein anderes Konto',
    text: `Vorher war ein anderes ${system}-Konto verbunden. Melden Sie sich mit diesem an; es hat sich nichts geändert. ${back}`,
  }),
  sign_in_expired: () => ({
    title: 'Die Anmeldung hat zu lange gedauert',
    text: `Anmeldungen bleiben zehn Minuten offen, und es wurde nichts verbunden. ${back}`,
  }),
  sign_in_used: () => ({
    title: 'Diese Seite wurde schon benutzt',
    text: `Jede Anmeldung zählt einmal, deshalb ändert diese nichts mehr. ${back}`,
  }),
  sign_in_elsewhere: () => ({
    title: 'Diese Anmeldung begann woanders',
    text: `Sie wurde in einem anderen Browser begonnen, oder dieser speichert keine Cookies. Es wurde nichts verbunden. ${back}`,
  }),
  sign_in_unknown: () => ({
    title: 'Hier gibt es nichts zu tun',
    text: `Diese Seite gehört zu einer Anmeldung, die sie nicht kennt, oder sie wurde neu geladen. ${back}`,
  }),
  network: () => ({
    title: 'Keine Verbindung',
    text: `Der Dienst ist nicht erreichbar. Prüfen Sie Ihre Internetverbindung. ${back}`,
  }),
  server: () => ({
    title: 'Etwas ist schiefgegangen',
    text: `Die Anmeldung konnte nicht abgeschlossen werden, und es wurde nichts verbunden. ${back}`,
  }),
};

export const german: WindowWords = {
  starting: { title: 'Einen Moment', text: 'Sie werden zur Anmeldeseite gebracht.' },
  checking: { title: 'Einen Moment', text: 'Ihre Anmeldung wird geprüft.' },
  confirmTitle: (account, organization) => `${account} mit ${organization} verbinden?`,
  confirmText: (system, account, organization) =>
    `Sie sind bei ${system} als ${account} angemeldet. Noch ist nichts verbunden. Fahren Sie nur fort, wenn Sie das Konto mit ${organization} verbinden wollten.`,
  confirm: (account) => `${account} verbinden`,
  refuse: 'Jetzt nicht',
  connected: (organization) => ({
    title: 'Sie sind angemeldet',
    text: `Gehen Sie zum vorigen Fenster zurück und schließen Sie dort für ${organization} ab. Dieses kann zu.`,
  }),
  refused: { title: 'Es wurde nichts verbunden', text: back },
  close: 'Fenster schließen',
  problem: (which, system) => problems[which](system),
};
