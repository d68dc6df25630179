import type { accountMenu as english } from '../en/account-menu'
import { formatters } from '../format'

const { number } = formatters('de')

/** Messages of the account menu and the sign-out dialog, in German. */
export const accountMenu: typeof english = {
  menu: {
    label: (email) => `Konto: ${email}`,
    signIn: 'Anmelden',
    signInAgain: 'Erneut anmelden',
    requests: 'Anfragen',
    workspaces: 'Arbeitsbereiche',
    settings: 'Einstellungen',
    signOut: 'Abmelden',
  },

  guestCvs: {
    title: (email) => `Lebensläufe in das Konto ${email} verschieben?`,
    text: (count) =>
      `Auf diesem Gerät ohne Konto geschrieben: ${number(count)}. Wenn du sie nicht verschiebst, bleiben sie hier.`,
    move: 'Verschieben',
    stay: 'Jetzt nicht',
    failed:
      'Das hat nicht geklappt. Es ging nichts verloren: Die Lebensläufe sind noch auf diesem Gerät. Versuch es noch einmal.',
  },

  signOut: {
    title: 'Abmelden',
    text: 'Deine Lebensläufe bleiben in deinem Konto und sind wieder da, wenn du dich anmeldest.',
    forget: 'Meine Lebensläufe auch von diesem Gerät entfernen',
    forgetHint:
      'Für ein Gerät, das auch andere benutzen. Lebensläufe, die noch nicht in deinem Konto sind, werden vorher dort gespeichert. Nicht abgeschlossene Importe und Stellenanzeigen werden ebenfalls entfernt.',
    submit: 'Abmelden',
    cancel: 'Angemeldet bleiben',
    working: 'Deine letzten Änderungen werden gespeichert, dann wirst du abgemeldet …',
    unsent:
      'Einige Änderungen sind vielleicht nur auf diesem Gerät: Es ist nicht sicher, dass dein Konto alle hat. Es wurde nichts entfernt, und du bist noch angemeldet.',
    tryAgain: 'Erneut versuchen',
    keep: 'Abmelden und hier behalten',
    removeAnyway: 'Abmelden und entfernen',
    failed:
      'Der Server war nicht erreichbar. Es wurde nichts entfernt, und du bist noch angemeldet. Versuch es noch einmal, sobald du online bist.',
    elsewhereTitle: 'Du wirst abgemeldet',
    elsewhere:
      'Du meldest dich in einem anderen Tab ab. Was du hier geschrieben hast, wird vorher in deinem Konto gespeichert.',
  },
}
