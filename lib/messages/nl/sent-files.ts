import type { sentFiles as english } from '../en/sent-files'
import { formatters } from '../format'

const { number } = formatters('nl')

/** Messages about PDFs that were sent for an application, in Dutch. */
export const sentFiles: typeof english = {
  title: 'Verstuurd',
  none: 'Als je een cv of sollicitatiebrief verstuurt, bewaar de pdf dan hier. Die blijft precies zoals hij is, wat je later ook verandert.',
  kinds: { resume: 'Cv', letter: 'Sollicitatiebrief' },
  fileNames: { resume: 'Cv', letter: 'Brief' },
  sentOn: (day) => `Verstuurd op ${day}`,
  editedSince: {
    resume: 'Je hebt dit cv sindsdien bewerkt.',
    letter: 'Je hebt deze brief sindsdien bewerkt.',
  },
  open: 'Openen',
  openNamed: (name) => `${name} openen`,
  download: 'Downloaden',
  downloadNamed: (name) => `${name} downloaden`,
  more: (name) => `Meer voor ${name}`,
  compare: 'Vergelijken met nu',
  remove: 'Uit deze lijst verwijderen',
  removed: (name) => `Verwijderd: ${name}`,
  states: {
    missing: 'Dit bestand staat niet op dit apparaat.',
    missingInAccount:
      'Dit bestand staat niet op dit apparaat, en we konden het niet uit je account halen. Misschien staat het nog op het apparaat waarop je het hebt bewaard.',
    waiting: 'Tot nu toe alleen op dit apparaat. Het gaat naar je account zodra je online bent.',
    refused: 'Alleen op dit apparaat: je account kan dit bestand niet opslaan.',
    tooMany: 'Alleen op dit apparaat: je account heeft geen ruimte voor meer verstuurde bestanden.',
  },
  tryAgain: 'Opnieuw proberen',
  viewer: {
    loading: 'De pdf wordt geopend…',
    failed: 'We konden deze pdf niet tonen. Je kunt hem wel downloaden.',
    page: (page) => `Pagina ${number(page)}`,
  },
  comparison: {
    title: (name) => `${name} en de huidige versie`,
    loading: 'Vergelijken…',
    failed: 'We konden de twee niet vergelijken. Er is niets veranderd. Probeer het opnieuw.',
    gone: 'Het document waaruit deze pdf is gemaakt, bestaat niet meer. De pdf blijft zoals hij is.',
    same: 'De tekst is dezelfde als toen je hem verstuurde.',
  },
  mark: {
    action: 'Als verstuurd markeren',
    title: 'Wat heb je verstuurd?',
    text: 'We maken de pdf nu en bewaren hem precies zoals hij is.',
    noCv: 'Geen cv',
    noLetter: 'Geen sollicitatiebrief',
    day: 'Verstuurd op',
    save: 'Als verstuurd bewaren',
    saving: 'De pdf wordt gemaakt…',
    nothing: 'Er is nog geen cv of sollicitatiebrief. Schrijf er eerst een.',
    nothingChosen: 'Kies een cv of een sollicitatiebrief.',
    noDay: 'Kies de dag.',
    done: (name) => `Als verstuurd bewaard: ${name}`,
  },
  keep: {
    text: 'We bewaren deze pdf precies zoals hij is, bij de sollicitatie waarvoor je hem hebt verstuurd.',
    which: 'Sollicitatie',
    another: 'Nieuwe sollicitatie',
    employer: 'Werkgever',
    noEmployer: 'Vul de werkgever in.',
  },
  failed: {
    'not-set': 'We konden de pdf niet maken. Er is niets veranderd. Probeer het opnieuw.',
    'not-here':
      'We konden dit document niet uit je account halen. Er is niets veranderd. Probeer het opnieuw als je online bent.',
    'too-large':
      'Deze pdf is groter dan 4 MB en kan hier niet worden bewaard. Er is niets veranderd. Download hem en bewaar het bestand zelf.',
    'no-room':
      'Deze browser heeft geen ruimte voor het bestand. Er is niets veranderd. Maak ruimte vrij of log in en probeer het opnieuw.',
    'not-reached':
      'Deze browser kan het bestand niet opslaan, en je account is niet bereikbaar. Er is niets veranderd. Probeer het opnieuw als je online bent.',
    refused:
      'Je account kan dit bestand niet opslaan. Er is niets veranderd. Download het en bewaar het zelf.',
    'too-many':
      'Deze sollicitatie heeft 100 verstuurde bestanden, meer kan niet. Er is niets veranderd. Verwijder er een paar en probeer het opnieuw.',
    'no-application':
      'We konden deze sollicitatie niet openen. Er is niets veranderd. Probeer het opnieuw.',
  },
}
