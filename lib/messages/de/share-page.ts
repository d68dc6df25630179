import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: 'Lebenslauf',
  letter: 'Anschreiben',
  documents: 'Dokumente',
  view: 'Ansicht',
  text: 'Text',
  pdf: 'PDF',
  pages: 'Die Seiten des PDFs. Der Text enthält dieselben Wörter.',
  download: 'PDF herunterladen',
  passwordTitle: 'Diese Seite hat ein Passwort',
  passwordHint: 'Gib das Passwort ein, das du mit dem Link bekommen hast.',
  password: 'Passwort',
  open: 'Öffnen',
  passwordWrong: 'Dieses Passwort ist falsch. Bitte versuch es noch einmal.',
  passwordLimited: 'Zu viele falsche Passwörter. Bitte versuch es in 15 Minuten noch einmal.',
  goneTitle: 'Hier gibt es nichts zu sehen',
  goneText:
    'Dieser Link ist beendet, wurde zurückgezogen oder hat nie existiert. Bitte frag die Person, die ihn dir geschickt hat.',
  busyTitle: 'Bitte versuch es gleich noch einmal',
  busyText: 'Die Seite konnte gerade nicht angezeigt werden.',
}
