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
  passwordTitle: 'Deze pagina heeft een wachtwoord',
  passwordHint: 'Voer het wachtwoord in dat je bij de link hebt gekregen.',
  password: 'Wachtwoord',
  open: 'Openen',
  passwordWrong: 'Dit wachtwoord is onjuist. Probeer het opnieuw.',
  passwordLimited: 'Te veel onjuiste wachtwoorden. Probeer het over 15 minuten opnieuw.',
  goneTitle: 'Hier is niets te zien',
  goneText:
    'Deze link is verlopen, ingetrokken of heeft nooit bestaan. Vraag het aan de persoon die hem heeft gestuurd.',
  busyTitle: 'Probeer het zo opnieuw',
  busyText: 'De pagina kon niet worden getoond.',
}
