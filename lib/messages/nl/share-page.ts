import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: 'Cv',
  letter: 'Sollicitatiebrief',
  documents: 'Documenten',
  view: 'Weergave',
  text: 'Tekst',
  pdf: 'Pdf',
  pages: 'De pagina’s van de pdf. De tekst bevat dezelfde woorden.',
  download: 'Pdf downloaden',
  comments: 'Opmerkingen',
  olderComments: 'Oudere opmerkingen',
  markHint:
    'Selecteer woorden in de tekst om er iets bij te zeggen, of geef hieronder een opmerking bij het hele document.',
  commentOnWords: 'Opmerking bij deze woorden',
  commentOnAll: 'Opmerking bij het hele document',
  commentText: 'Je opmerking',
  suggestWords: 'Andere woorden voorstellen (optioneel)',
  commentName: 'Je naam',
  commentSeen: 'Iedereen met deze link kan je opmerking en je naam lezen.',
  sendComment: 'Opmerking versturen',
  cancel: 'Annuleren',
  commentSent: 'Je opmerking is verstuurd.',
  suggested: 'In plaats daarvan',
  answer: 'Antwoord',
  wordsGone: 'Hier staan inmiddels andere woorden in het document.',
  commentResolved: 'Opgelost',
  suggestionTaken: 'Suggestie geaccepteerd',
  commentMissing: 'Vul je naam en een opmerking in.',
  commentTooLong:
    'Je opmerking is niet verstuurd. Ze kan tot 2.000 tekens lang zijn, en je naam tot 80. Maak haar korter.',
  commentOutdated:
    'Je opmerking is niet verstuurd, omdat de tekst intussen is veranderd. Selecteer de woorden opnieuw.',
  commentsFull:
    'Je opmerking is niet verstuurd: dit document heeft al 500 opmerkingen, meer passen er niet bij.',
  commentLimited:
    'Je opmerking is niet verstuurd: je hebt er binnen een uur veel verstuurd. Probeer het later opnieuw.',
  passwordTitle: 'Deze pagina heeft een wachtwoord',
  passwordHint: 'Voer het wachtwoord in dat je bij de link hebt gekregen.',
  password: 'Wachtwoord',
  open: 'Openen',
  passwordWrong: 'Dit wachtwoord is onjuist. Probeer het opnieuw.',
  passwordLimited: 'Te veel onjuiste wachtwoorden. Probeer het over 15 minuten opnieuw.',
  goneTitle: 'Hier is niets te zien',
  goneText:
    'Deze link is verlopen, ingetrokken of heeft nooit bestaan. Vraag het aan de persoon die hem heeft gestuurd.',
  commentNotSent: 'Je opmerking is niet verstuurd. Je kunt de tekst hier kopiëren.',
  busyTitle: 'Probeer het zo opnieuw',
  busyText: 'De pagina kon niet worden getoond.',
}
