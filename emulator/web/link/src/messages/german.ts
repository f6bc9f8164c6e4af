import type { FormNotice, Problem, Screen, SignInNotice } from '../machine/state.js';
import type { Messages } from '../messages.js';
import type { Words } from './english.js';
import { terms } from './german-terms.js';

const things: Record<string, [article: string, noun: string]> = {
  wms: ['Ihr', 'Lager'],
  cart: ['Ihren', 'Shop'],
  carrier: ['Ihr', 'Versandkonto'],
  freight: ['Ihre', 'Spedition'],
};
const thing = (type: string) => things[type] ?? ['Ihr', 'System'];

const steps: Record<Screen['name'], string> = {
  waiting: 'Wird geladen',
  problem: 'Problem',
  intro: 'Einführung',
  picker: 'System auswählen',
  credentials: 'Anmelden',
  'sign-in': 'Anmelden',
  checking: 'Anmelden',
  permissions: 'Zugriff prüfen',
  finishing: 'Zugriff prüfen',
  saving: 'Zugriff prüfen',
  'save-failed': 'Zugriff prüfen',
  done: 'Fertig',
};

const problems: Record<Problem, (organization: string) => Words> = {
  origin_not_allowed: () => ({
    title: 'Diese App darf keine Verbindung herstellen',
    text: 'Die Adresse der App, die dieses Fenster geöffnet hat, ist nicht zugelassen. Bitte sagen Sie dem Betreiber der App Bescheid.',
  }),
  link_token_invalid: () => ({
    title: 'Dieser Link gilt nicht mehr',
    text: 'Er wurde schon benutzt oder gehört zu einer anderen App. Versuchen Sie es erneut, um einen neuen zu bekommen.',
  }),
  renewal_failed: () => ({
    title: 'Diese Sitzung ist beendet',
    text: 'Wir haben die App um eine neue gebeten und keine bekommen. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  }),
  network: () => ({
    title: 'Keine Verbindung',
    text: 'Der Dienst ist nicht erreichbar. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
  }),
  server: () => ({
    title: 'Etwas ist schiefgegangen',
    text: 'Der Dienst hat nicht richtig geantwortet. Es wurde nichts verbunden. Bitte versuchen Sie es erneut.',
  }),
  no_integrations: (organization) => ({
    title: 'Hier gibt es nichts auszuwählen',
    text: `Kein System passt zu dem, was ${organization} angefragt hat. Bitte sagen Sie dem Betreiber der App Bescheid.`,
  }),
  magic_link_unknown: () => ({
    title: 'Dieser Link funktioniert nicht',
    text: 'Vielleicht fehlt ein Teil der Adresse. Öffnen Sie ihn noch einmal aus Ihrer Nachricht oder bitten Sie den Absender um einen neuen.',
  }),
  magic_link_missing: () => ({
    title: 'Öffnen Sie Ihren Link noch einmal',
    text: 'Diese Seite vergisst den Link beim Neuladen, damit ihn niemand sonst benutzen kann. Öffnen Sie ihn aus Ihrer Nachricht; er gilt weiterhin.',
  }),
  magic_link_expired: () => ({
    title: 'Dieser Link ist abgelaufen',
    text: 'Es wurde nichts verbunden. Bitten Sie den Absender um einen neuen.',
  }),
  magic_link_revoked: () => ({
    title: 'Dieser Link wurde zurückgezogen',
    text: 'Es wurde nichts verbunden. Bitten Sie den Absender um einen neuen.',
  }),
  magic_link_used: () => ({
    title: 'Bereits verbunden',
    text: 'Mit diesem Link wurde schon eine Verbindung hergestellt; jeder gilt für eine. Für eine weitere bitten Sie den Absender um einen neuen.',
  }),
};

const formNotices: Record<FormNotice, (system: string) => Words> = {
  invalid_credentials: (system) => ({
    title: `${system} hat diese Zugangsdaten nicht angenommen`,
    text: 'Prüfen Sie jedes Feld auf Tippfehler und abgelaufene Schlüssel und versuchen Sie es erneut.',
  }),
  invalid_fields: () => ({ title: 'Einige Felder müssen Sie noch prüfen', text: '' }),
  vendor_unavailable: (system) => ({
    title: `${system} antwortet nicht`,
    text: 'An Ihren Zugangsdaten lag es nicht, und sie sind noch da. Versuchen Sie es gleich noch einmal.',
  }),
  account_mismatch: (system) => ({
    title: 'Das ist ein anderes Konto',
    text: `Verwenden Sie die Zugangsdaten des ${system}-Kontos, das vorher verbunden war. Es hat sich nichts geändert.`,
  }),
  renewal_failed: () => ({
    title: 'Ihre Sitzung ist beendet',
    text: 'Die App hat uns keine neue gegeben. Ihre Eingaben sind noch da: Versuchen Sie es erneut.',
  }),
  network: () => ({
    title: 'Keine Verbindung',
    text: 'Der Dienst ist nicht erreichbar. Ihre Eingaben sind noch da: Versuchen Sie es erneut.',
  }),
  server: () => ({
    title: 'Etwas ist schiefgegangen',
    text: 'Der Dienst hat nicht richtig geantwortet. Ihre Eingaben sind noch da: Versuchen Sie es erneut.',
  }),
};

const signInNotices: Record<SignInNotice, (system: string) => Words> = {
  denied: (system) => ({
    title: 'Der Zugriff wurde nicht erlaubt',
    text: `Es wurde nichts verbunden. War das ein Versehen, gehen Sie noch einmal zu ${system} und erlauben ihn dort.`,
  }),
  expired: (system) => ({
    title: 'Die Anmeldung hat zu lange gedauert',
    text: `Anmeldungen bleiben zehn Minuten offen. Gehen Sie noch einmal zu ${system}.`,
  }),
  vendor_unavailable: (system) => ({
    title: `${system} konnte die Anmeldung nicht abschließen`,
    text: 'Es kam ein Fehler zurück, und es wurde nichts verbunden. Versuchen Sie es in einigen Minuten erneut.',
  }),
  account_mismatch: (system) => ({
    title: 'Das ist ein anderes Konto',
    text: `Melden Sie sich mit dem ${system}-Konto an, das vorher verbunden war. Es hat sich nichts geändert.`,
  }),
  renewed: (system) => ({
    title: 'Ihre Sitzung wurde erneuert',
    text: `Die letzte war beendet. Bitte melden Sie sich noch einmal bei ${system} an.`,
  }),
  renewal_failed: () => ({
    title: 'Ihre Sitzung ist beendet',
    text: 'Die App hat uns keine neue gegeben. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  }),
  network: () => ({
    title: 'Keine Verbindung',
    text: 'Der Dienst ist nicht erreichbar. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
  }),
  server: () => ({
    title: 'Etwas ist schiefgegangen',
    text: 'Die Anmeldung konnte nicht abgeschlossen werden. Es wurde nichts verbunden. Bitte versuchen Sie es erneut.',
  }),
};

const term = (text: string) => terms[text] ?? text;

export const german: Messages = {
  language: 'de',
  direction: 'ltr',

  back: 'Zurück',
  close: 'Schließen',
  tryAgain: 'Erneut versuchen',
  loading: 'Wird geladen',
  covered:
    'Der Knopf wartet, bis er ganz zu sehen ist. Scrollen Sie zu ihm, oder schließen Sie, was dieses Fenster verdeckt.',
  progress: (step, of, screen) => `Schritt ${step} von ${of}: ${steps[screen]}`,

  introTitle: (type, organization) => `${thing(type).join(' ')} mit ${organization} verbinden`,
  introTitleTo: (system, organization) => `${system} mit ${organization} verbinden`,
  introTitleRelink: (system, organization) => `${system} erneut mit ${organization} verbinden`,
  introRelinkText:
    'Melden Sie sich noch einmal mit demselben Konto an. Was schon übernommen wurde, bleibt erhalten.',
  readTitle: (organization) => `${organization} darf dann lesen`,
  privateTitle: 'Ihre Zugangsdaten bleiben geheim',
  privateText: (organization) =>
    `Sie dienen nur dem Zugriff auf Ihr Konto und werden ${organization} nie gezeigt.`,
  requestedBy: 'Angefragt von',
  consent: 'Wenn Sie fortfahren, stimmen Sie diesem Zugriff zu.',
  continue: 'Weiter',

  pickerTitle: (type) => `${thing(type).join(' ')} auswählen`,
  pickerText: (type) =>
    type === 'wms'
      ? 'Das System, mit dem Ihr Lager oder Ihr Fulfillment-Dienstleister arbeitet.'
      : 'Das Konto, das verbunden werden soll.',
  searchLabel: 'Suche',
  searchPlaceholder: (count) => `${count} Systeme durchsuchen`,
  clearSearch: 'Suche leeren',
  results: (count) => (count === 1 ? '1 Treffer' : `${count} Treffer`),
  noResultsTitle: (query) => `Nichts gefunden für „${query}“`,
  noResultsText: 'Prüfen Sie die Schreibweise oder suchen Sie nach einem kürzeren Teil des Namens.',
  sandboxTag: 'Testdaten',
  missingTitle: (name) => `„${name}“ gibt es hier nicht`,
  missingText: 'Wählen Sie ein anderes System aus der Liste.',

  credentialsTitle: (system) => `Bei ${system} anmelden`,
  credentialsText: (system) =>
    `Geben Sie die Zugangsdaten Ihres ${system}-Kontos ein. Sie werden geprüft, bevor etwas verbunden wird.`,
  sandboxTitle: 'Sandbox verbinden',
  sandboxText:
    'Die Sandbox enthält erfundene Daten zum Ausprobieren. Zugangsdaten braucht sie nicht: einfach verbinden.',
  optional: 'optional',
  show: 'Zeigen',
  hide: 'Verbergen',
  showValue: (label) => `${label} zeigen`,
  hideValue: (label) => `${label} verbergen`,
  connect: 'Verbinden',
  summaryTitle: (count) =>
    count === 1 ? 'Ein Feld müssen Sie noch prüfen' : `${count} Felder müssen Sie noch prüfen`,
  fieldRequired: (label) => `Bitte ausfüllen: ${label}.`,
  fieldEmail: 'Geben Sie eine E-Mail-Adresse ein, etwa ops@example.com.',
  fieldUrl: 'Geben Sie eine vollständige Adresse ein, die mit https:// beginnt.',
  fieldPattern: (label, hint) => `${label}: ${hint ? term(hint) : 'bitte in anderer Form'}.`,
  testTitle: 'Emulator: Test-Zugangsdaten',
  testText: 'Dieses System ist simuliert. Füllen Sie das Formular aus, um jede Antwort zu sehen:',
  testFilled: (label) => `Ausgefüllt: ${label}`,
  pasted: (count) =>
    count === 1
      ? 'Ein Feld wurde aus dem Eingefügten ausgefüllt'
      : `${count} Felder wurden aus dem Eingefügten ausgefüllt`,

  signInTitle: (system) => `Bei ${system} anmelden`,
  signInText: (system, organization) =>
    `${system} öffnet sich in einem neuen Fenster. Dort melden Sie sich an und wählen, was Sie erlauben; weder wir noch ${organization} sehen Ihr Passwort.`,
  continueTo: (system) => `Weiter zu ${system}`,
  openAgain: 'Fenster erneut öffnen',
  openWindow: (system) => `${system} öffnen`,
  windowOpenTitle: (system) => `Warten auf ${system}`,
  windowOpenText:
    'Schließen Sie die Anmeldung im anderen Fenster ab. Hier geht es von selbst weiter.',
  windowClosedTitle: 'Ist das Fenster zu?',
  windowClosedText:
    'Ist es noch offen, machen Sie dort weiter; hier geht es dann von selbst weiter. Wenn nicht, öffnen Sie es erneut.',
  windowHiddenTitle: 'Kein Fenster zu sehen?',
  windowHiddenText:
    'Vielleicht hat Ihr Browser es blockiert, oder die App hält ihre Fenster getrennt. Ist doch eines aufgegangen, machen Sie dort weiter; wir bemerken es. Wenn nicht, öffnen Sie es von hier.',

  checkingTitle: (system) => `Verbindung mit ${system}`,
  checkingText:
    'Ihre Zugangsdaten und ihre Berechtigungen werden geprüft. Das dauert einige Sekunden.',
  checkingSlow: (system) =>
    `${system} braucht länger als sonst. Sie können warten oder zurückgehen; Ihre Eingaben bleiben erhalten.`,
  cancel: 'Abbrechen',

  grantedTitle: 'Voller Zugriff',
  grantedText: (system, organization) =>
    `${organization} kann alles, was angefragt wurde, aus ${system} lesen.`,
  partialTitle: 'Ein Teil des Zugriffs fehlt',
  partialText: (organization) =>
    `Sie können jetzt abschließen; ${organization} kommt dann ohne das Fehlende aus. Oder Sie gehen zurück und verwenden Zugangsdaten mit mehr Rechten.`,
  account: 'Konto',
  status: { granted: 'Erlaubt', refused: 'Verweigert', unknown: 'Nicht prüfbar' },
  permissionsList: 'Zugriff nach Art der Daten',
  finish: 'Abschließen',
  finishAnyway: 'Trotzdem abschließen',
  otherCredentials: 'Andere Zugangsdaten verwenden',
  finishFailed: {
    network: {
      title: 'Keine Verbindung',
      text: 'Der Dienst ist nicht erreichbar. Drücken Sie noch einmal auf „Abschließen“.',
    },
    server: {
      title: 'Das hat nicht geklappt',
      text: 'Der Dienst hat nicht richtig geantwortet. Drücken Sie noch einmal auf „Abschließen“.',
    },
    renewed: {
      title: 'Ihre Sitzung wurde erneuert',
      text: 'Die letzte war beendet, deshalb haben wir den Zugriff noch einmal geprüft. Drücken Sie noch einmal auf „Abschließen“.',
    },
  },

  savingTitle: 'Ihre Verbindung wird gespeichert',
  savingText: (organization) =>
    `${organization} speichert sie gerade. Bitte lassen Sie dieses Fenster offen.`,
  savingSlow: (organization) =>
    `${organization} braucht länger als sonst. Bitte lassen Sie dieses Fenster noch etwas offen.`,
  saveFailedTitle: 'Das Speichern ist fehlgeschlagen',
  saveFailedText: (system, organization) =>
    `${system} hat Ihre Zugangsdaten angenommen, aber ${organization} konnte die Verbindung nicht speichern. Sie haben nichts falsch gemacht: Versuchen Sie es erneut.`,

  doneTitle: (system) => `${system} ist verbunden`,
  doneText: (organization) =>
    `${organization} übernimmt Ihre Daten jetzt im Hintergrund. Sie können dieses Fenster schließen.`,
  done: 'Fertig',
  magicDoneText: (organization) =>
    `${organization} übernimmt Ihre Daten jetzt im Hintergrund. Sie können diese Seite schließen.`,

  leaveTitle: 'Ohne Verbindung verlassen?',
  leaveText: 'Ihre Eingaben gehen verloren.',
  stay: 'Weitermachen',
  leave: 'Verlassen',

  topLevelTitle: 'Öffnen Sie diese Seite aus Ihrer App',
  topLevelText:
    'Diese Seite verbindet ein Konto mit einer App und funktioniert nur in dieser App. Gehen Sie dorthin zurück und drücken Sie auf „Verbinden“.',

  term,

  problem: (which, organization) => problems[which](organization),
  formNotice: (which, system) => formNotices[which](system),
  signInNotice: (which, system) => signInNotices[which](system),
};
