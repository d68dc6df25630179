import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: 'Cv',
  letter: 'Personligt brev',
  documents: 'Dokument',
  view: 'Visning',
  text: 'Text',
  pdf: 'PDF',
  pages: 'Sidorna i PDF:en. Texten har samma ord.',
  download: 'Ladda ner PDF',
  comments: 'Kommentarer',
  markHint: 'Markera ord i texten för att kommentera dem, eller kommentera hela dokumentet nedan.',
  commentOnWords: 'Kommentera de här orden',
  commentOnAll: 'Kommentera hela dokumentet',
  commentText: 'Din kommentar',
  suggestWords: 'Föreslå andra ord (valfritt)',
  commentName: 'Ditt namn',
  commentSeen: 'Alla som har länken kan läsa din kommentar och ditt namn.',
  sendComment: 'Skicka kommentar',
  cancel: 'Avbryt',
  commentSent: 'Din kommentar har skickats.',
  suggested: 'Föreslås i stället',
  answer: 'Svar',
  wordsGone: 'Dokumentet har andra ord här nu.',
  commentResolved: 'Löst',
  suggestionTaken: 'Förslaget godkänt',
  commentMissing: 'Ange ditt namn och en kommentar.',
  commentTooLong:
    'Din kommentar skickades inte. Den kan ha upp till 2 000 tecken, och ditt namn upp till 80. Korta den.',
  commentOutdated:
    'Din kommentar skickades inte, eftersom texten har ändrats under tiden. Markera orden igen.',
  commentsFull:
    'Din kommentar skickades inte: dokumentet har redan 500 kommentarer, och fler får inte plats.',
  commentLimited:
    'Din kommentar skickades inte: du har skickat många på en timme. Försök igen senare.',
  passwordTitle: 'Sidan har ett lösenord',
  passwordHint: 'Skriv lösenordet som du fick med länken.',
  password: 'Lösenord',
  open: 'Öppna',
  passwordWrong: 'Lösenordet är fel. Försök igen.',
  passwordLimited: 'För många felaktiga lösenord. Försök igen om 15 minuter.',
  goneTitle: 'Här finns inget att se',
  goneText:
    'Länken har upphört, dragits tillbaka eller aldrig funnits. Fråga den som skickade den.',
  commentNotSent: 'Din kommentar skickades inte. Du kan kopiera den här.',
  busyTitle: 'Försök igen om en stund',
  busyText: 'Sidan kunde inte visas just nu.',
}
