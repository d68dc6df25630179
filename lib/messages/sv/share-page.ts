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
  passwordTitle: 'Sidan har ett lösenord',
  passwordHint: 'Skriv lösenordet som du fick med länken.',
  password: 'Lösenord',
  open: 'Öppna',
  passwordWrong: 'Lösenordet är fel. Försök igen.',
  passwordLimited: 'För många felaktiga lösenord. Försök igen om 15 minuter.',
  goneTitle: 'Här finns inget att se',
  goneText:
    'Länken har upphört, dragits tillbaka eller aldrig funnits. Fråga den som skickade den.',
  busyTitle: 'Försök igen om en stund',
  busyText: 'Sidan kunde inte visas just nu.',
}
