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
  comments: 'Kommentare',
  olderComments: 'Ältere Kommentare',
  markHint:
    'Markiere Wörter im Text, um sie zu kommentieren, oder kommentiere unten das ganze Dokument.',
  commentOnWords: 'Diese Wörter kommentieren',
  commentOnAll: 'Das ganze Dokument kommentieren',
  commentText: 'Dein Kommentar',
  suggestWords: 'Andere Wörter vorschlagen (optional)',
  commentName: 'Dein Name',
  commentSeen: 'Wer diesen Link hat, kann deinen Kommentar und deinen Namen lesen.',
  sendComment: 'Kommentar senden',
  cancel: 'Abbrechen',
  commentSent: 'Dein Kommentar wurde gesendet.',
  suggested: 'Stattdessen vorgeschlagen',
  answer: 'Antwort',
  wordsGone: 'Hier stehen im Dokument inzwischen andere Wörter.',
  commentResolved: 'Erledigt',
  suggestionTaken: 'Vorschlag übernommen',
  commentMissing: 'Bitte gib deinen Namen und einen Kommentar ein.',
  commentTooLong:
    'Dein Kommentar wurde nicht gesendet. Er kann bis zu 2.000 Zeichen haben, dein Name bis zu 80. Bitte kürze ihn.',
  commentOutdated:
    'Dein Kommentar wurde nicht gesendet, weil sich der Text inzwischen geändert hat. Bitte markiere die Wörter noch einmal.',
  commentsFull:
    'Dein Kommentar wurde nicht gesendet: Dieses Dokument hat schon 500 Kommentare, mehr passen nicht.',
  commentLimited:
    'Dein Kommentar wurde nicht gesendet: Du hast in einer Stunde sehr viele gesendet. Bitte versuch es später noch einmal.',
  passwordTitle: 'Diese Seite hat ein Passwort',
  passwordHint: 'Gib das Passwort ein, das du mit dem Link bekommen hast.',
  password: 'Passwort',
  open: 'Öffnen',
  passwordWrong: 'Dieses Passwort ist falsch. Bitte versuch es noch einmal.',
  passwordLimited: 'Zu viele falsche Passwörter. Bitte versuch es in 15 Minuten noch einmal.',
  goneTitle: 'Hier gibt es nichts zu sehen',
  goneText:
    'Dieser Link ist beendet, wurde zurückgezogen oder hat nie existiert. Bitte frag die Person, die ihn dir geschickt hat.',
  commentNotSent: 'Dein Kommentar wurde nicht gesendet. Du kannst ihn hier kopieren.',
  busyTitle: 'Bitte versuch es gleich noch einmal',
  busyText: 'Die Seite konnte gerade nicht angezeigt werden.',
}
