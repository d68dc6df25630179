import type { wordings as english } from '../en/wordings'
import { formatters } from '../format'

const { plural } = formatters('nl')

/** Messages about the suggestions of an AI model for a job, in Dutch. */
export const wordings: typeof english = {
  title: 'AI-suggesties',
  guest:
    'Log in om AI-suggesties voor je profiel en bulletpoints te krijgen. Al het andere hier werkt zonder account.',
  signIn: 'Inloggen',
  notSetUp:
    'Een AI-model kan betere formuleringen voorstellen. Voor jou is er geen ingesteld. Al het andere hier werkt ook zonder.',
  settings: 'AI instellen',
  hint: 'Elke suggestie wordt met je cv vergeleken. Er verandert niets tot je die accepteert.',
  yourModel: 'je AI-model',
  strength: 'Hoeveel er mag veranderen',
  strengths: { light: 'Licht', normal: 'Normaal', bold: 'Sterk' },
  strengthHints: {
    light:
      'Verandert de volgorde en vervangt losse woorden. Hoogstens 40% van de woorden verandert.',
    normal:
      'Herschrijft tekst waar een match daardoor duidelijker wordt. Hoogstens 70% van de woorden verandert.',
    bold: 'Herschrijft vrij. Kijk elke suggestie goed na.',
  },
  ask: 'Suggesties vragen',
  askAgain: 'Nieuwe suggesties vragen',
  sending: 'Versturen…',
  waiting: 'Wachten op de start…',
  stages: {
    reading: 'Vacature lezen',
    drafting: 'Suggesties schrijven',
    checking: 'Met je cv vergelijken',
    verifying: 'Onderbouwing in je cv zoeken',
  },
  underWay: 'Je kunt verderwerken of deze pagina sluiten. Het verzoek loopt door.',
  cancel: 'Stoppen',
  retry: 'Opnieuw proberen',
  unreached: 'We kunnen de server niet bereiken. Zodra dat weer lukt, gaat dit verder.',
  errors: {
    'not-signed-in':
      'Je bent uitgelogd. Log opnieuw in. Je werk hier is op dit apparaat opgeslagen.',
    'not-found':
      'Dit cv staat nog niet in je account. Wacht tot er “Opgeslagen in je account” staat en probeer het opnieuw.',
    gone: 'Dit cv is uit je account verwijderd. Je werk hier is op dit apparaat opgeslagen.',
    'too-many-requests':
      'Er lopen te veel AI-verzoeken of er zijn er te veel opgeslagen. Wacht tot er een klaar is en probeer het opnieuw.',
    invalid:
      'We konden deze vacature niet gebruiken. Je tekst is opgeslagen. Controleer hem en probeer het opnieuw.',
    unreached: 'We kunnen de server niet bereiken. Probeer het opnieuw als je online bent.',
  },
  forgotten:
    'Dit AI-verzoek is verlopen: verzoeken worden na enkele dagen verwijderd. Vraag het opnieuw.',
  none: 'Het AI-model had geen suggesties die we kunnen aanbieden. Je cv is niet gewijzigd.',
  dropped: (count) =>
    plural(count, {
      one: 'Nog # is weggelaten: ongewijzigd, te sterk gewijzigd, of voor een tekst die AI niet mag wijzigen.',
      other:
        'Nog # zijn weggelaten: ongewijzigd, te sterk gewijzigd, of voor teksten die AI niet mag wijzigen.',
    }),
  acceptPassing: (count) =>
    plural(count, {
      one: '# onderbouwde suggestie accepteren',
      other: 'Alle # onderbouwde suggesties accepteren',
    }),
  passes: 'Onderbouwd door je cv. Controleer of er nog staat wat je deed.',
  passesUnshown:
    'Niets in je cv spreekt dit tegen, maar niet alle woorden staan erin. Controleer of het klopt.',
  ownPasses: 'Je eigen woorden, zonder nieuwe feiten.',
  ownBacked: 'Je eigen woorden, onderbouwd door je cv.',
  ownUnsupported: 'Nog niet alles hiervan staat in je cv.',
  asksOwn: (words) =>
    words.length === 0
      ? 'Je eigen woorden. Ze zeggen mogelijk meer dan je cv.'
      : `Je eigen woorden. Nog niet in je cv: ${words.map((one) => `“${one}”`).join(', ')}`,
  isTrue: 'Ja, dit klopt.',
  blocked: 'Geblokkeerd',
  blockedHint: 'Klopt het toch, bewerk dan de tekst. Je eigen woorden worden nooit geblokkeerd.',
  stale: 'Deze tekst is in je cv gewijzigd, dus de suggestie past niet meer.',
  inPlace: (place) => `In je cv: ${place}`,
  why: (reason) => `Opgegeven reden: ${reason}`,
  edit: 'Bewerken',
  editLabel: 'Jouw formulering',
  editDone: 'Klaar',
  original: 'Terug naar suggestie',
  checking: 'Controleren…',
  held: 'Deze suggesties worden niet meer door je cv onderbouwd en zijn niet opgeslagen:',
  heldStale: 'De tekst in je cv is gewijzigd.',
  heldHint: 'Er is nog niets opgeslagen. Sla de rest op, of ga terug en kijk ze na.',
  notChecked: 'Er is niets gewijzigd. De suggesties die je hebt geaccepteerd, staan er nog.',
}
