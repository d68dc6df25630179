import type { wording as english } from '../en/wording'
import { formatters } from '../format'

const { plural } = formatters('nl')

/** Messages of the dialog that improves the wording of one text, in Dutch. */
export const wording: typeof english = {
  title: 'Formulering verbeteren',
  open: 'Formulering verbeteren',
  shortcut: 'De formulering van deze tekst verbeteren',
  noText: 'Zet de cursor eerst in een bulletpoint of in je profiel.',
  text: 'Huidige tekst',
  empty: 'Hier is nog niets geschreven.',
  previous: 'Vorige bulletpoint',
  next: 'Volgende bulletpoint',
  ways: {
    rewrite: 'Herschrijven',
    shorten: 'Inkorten',
    split: 'Splitsen',
    'stronger-verb': 'Sterker werkwoord',
    summarise: 'Schrijven op basis van dit cv',
  },
  way: 'Wat je wilt verbeteren',
  ask: 'Suggesties vragen',
  askAgain: 'Andere suggesties vragen',
  asking: 'Wachten op het AI-model. Dit duurt hoogstens 20 seconden.',
  stop: 'Stoppen',
  unchanged: 'Er verandert niets tot je een suggestie kiest.',
  checks: 'Controles op dit apparaat',
  noChecks: 'We vonden niets om aan deze tekst te verbeteren.',
  none: {
    guest:
      'Voor AI-suggesties log je in en voeg je bij Instellingen, AI een sleutel voor een AI-model toe. Al het andere werkt ook zonder.',
    account:
      'Voor AI-suggesties voeg je bij Instellingen, AI een sleutel voor een AI-model toe. Al het andere werkt ook zonder.',
    unknown:
      'We konden je account niet bereiken. Er is niets verloren gegaan. Probeer het opnieuw als je online bent.',
  },
  signIn: 'Inloggen',
  settings: 'Instellingen openen',
  choices: 'Suggesties',
  take: 'Deze tekst gebruiken',
  passes: 'Onderbouwd door je cv. Controleer of er nog staat wat je deed.',
  held: (count) =>
    plural(count, {
      one: '# suggestie is geblokkeerd omdat je cv die niet onderbouwt.',
      other: '# suggesties zijn geblokkeerd omdat je cv ze niet onderbouwt.',
    }),
  dropped: (count) =>
    plural(count, {
      one: '# is weggelaten: een cliché, zonder je kernwoorden of te veel gewijzigd.',
      other: '# zijn weggelaten: clichés, zonder je kernwoorden of te veel gewijzigd.',
    }),
  nothing:
    'Het AI-model had geen suggesties die we kunnen aanbieden. Je tekst is niet gewijzigd. Probeer een andere optie.',
  outdated:
    'Deze tekst is intussen gewijzigd, dus de suggestie past niet meer. Er is niets gewijzigd. Vraag het opnieuw.',
  taken: 'Tekst vervangen. Je kunt dit ongedaan maken.',
  failed: {
    'not-sent':
      'Je laatste wijzigingen staan nog niet in je account, dus we hebben het verzoek niet verstuurd. Er is niets verloren gegaan. Probeer het zo meteen opnieuw.',
    offline:
      'Je bent offline. Er is niets verloren gegaan. Probeer het opnieuw als je online bent.',
    'new-version':
      'Er is een nieuwe versie van Vitae. Laad de pagina opnieuw en probeer het nog een keer. Er is niets verloren gegaan.',
    'not-signed-in':
      'Je bent uitgelogd. Log in en probeer het opnieuw. Er is niets verloren gegaan.',
    'too-many-requests':
      'Er lopen al meerdere AI-verzoeken. Wacht een minuut en probeer het opnieuw. Er is niets gewijzigd.',
    other: 'Er ging iets mis. Er is niets gewijzigd. Probeer het zo meteen opnieuw.',
  },
}
