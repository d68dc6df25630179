import type { connectedApps as english } from '../en/connected-apps'

/** Messages of connected apps and of their consent page, in German. */
export const connectedApps: typeof english = {
  title: 'Verbundene Apps',
  text: 'Apps, denen du erlaubt hast, mit deinen Lebensläufen zu arbeiten. Sie schlagen Formulierungen vor, und du entscheidest, was übernommen wird.',
  none: 'Du hast keine verbundenen Apps.',
  address: 'Adresse, die du in der App eingibst',
  since: (date) => `Verbunden am ${date}`,
  disconnect: 'Trennen',
  disconnectNamed: (name) => `Trennen: ${name}`,
  disconnected: (name) => `Die App „${name}“ ist nicht mehr verbunden.`,
  question: (name) => `Darf die App „${name}“ dein Konto verwenden?`,
  unverified: 'Die App hat sich diesen Namen selbst gegeben. Wir haben ihn nicht geprüft.',
  account: (email) => `Dein Konto: ${email}`,
  goesTo: (host) => `Danach geht es weiter zu: ${host}`,
  writeHint: 'Formulierungen vorschlagen, das Design ändern und deine Bewerbungen pflegen.',
  mayNot:
    'Die App kann nichts in deine Lebensläufe oder Anschreiben schreiben und nichts löschen. Du kannst sie in den Einstellungen jederzeit trennen.',
  allow: 'Erlauben',
  deny: 'Nicht erlauben',
  full: 'Du hast so viele verbundene Apps, wie ein Konto haben kann. Trenne eine in den Einstellungen und versuch es noch einmal.',
  invalid: 'Diese App hat eine ungültige Anfrage gesendet. Es wurde nichts erlaubt.',
  unknownTitle: 'Diese App kann nicht verbunden werden',
  unknown:
    'Wir kennen diese App nicht, oder die Adresse, an der sie eine Antwort erwartet. Es wurde nichts erlaubt. Entferne Vitae aus der App und füge es dann wieder hinzu.',
}
