import type { letter as english } from '../en/letter'
import { formatters } from '../format'

const { plural, number } = formatters('nl')

/** Messages of the editor of cover letters, in Dutch. */
export const letter: typeof english = {
  navigation: 'Onderdelen van de brief',
  parts: { letter: 'Brief', basics: 'Afzender' },
  form: 'De brief schrijven',
  documentMenu: (title) => `${title}: naam wijzigen, wisselen, meer`,
  openCv: 'Bijbehorend cv openen',
  allDocuments: 'Alle cv’s en brieven',
  recipientTitle: 'Aan',
  recipient: {
    name: { label: 'Naam', example: 'bijv. mevrouw Ada Brandt' },
    organization: { label: 'Werkgever' },
    address: { label: 'Adres' },
    email: { label: 'E-mail' },
  },
  letterTitle: 'Brieftekst',
  date: { label: 'Datum' },
  subject: { label: 'Onderwerp', example: 'bijv. Nachtverpleegkundige, referentie 2041' },
  opening: { label: 'Aanhef' },
  closing: { label: 'Afsluiting', example: 'Je naam komt eronder.' },
  paragraphs: 'Alinea’s',
  paragraph: (at) => `Alinea ${number(at)}`,
  addParagraph: 'Alinea toevoegen',
  paragraphKeys: (modifier, alt) =>
    `Enter voegt een alinea toe · ${modifier} B vet · ${alt} ↑ ↓ verplaatst de alinea`,
  senderHint:
    'Overgenomen uit je cv toen je deze brief maakte. Wijzigingen hier veranderen het cv niet.',

  help: {
    title: 'AI-suggesties',
    hint: 'Jij kiest welke zinnen je toevoegt.',
    ask: 'Zinnen voorstellen',
    askAgain: 'Andere zinnen voorstellen',
    putAway: 'Alles afwijzen',
    stop: 'Stoppen',
    stages: {
      sending: 'Je laatste wijzigingen in je account opslaan…',
      waiting: 'Wachten op de start…',
      reading: 'Lezen…',
      drafting: 'Zinnen schrijven…',
      checking: 'Elke zin met je cv vergelijken…',
      verifying: 'Onderbouwing in je cv zoeken…',
    },
    claimsNothing: 'Beweert niets over jou',
    take: 'Aan brief toevoegen',
    takeAll: (count) =>
      plural(count, {
        one: '# zin zonder bevestiging toevoegen',
        other: 'Alle # zonder bevestiging toevoegen',
      }),
    taken: 'Toegevoegd',
    leans: 'Verwijst naar de zin ervoor. Voeg die eerst toe.',
    leftOut: 'Zinnen die verwijzen naar een zin die niet in de brief staat, zijn niet toegevoegd.',
    nothing:
      'Het AI-model schreef geen zinnen die we kunnen aanbieden. Je brief is niet gewijzigd.',
    held: (count) =>
      plural(count, {
        one: '# zin is geblokkeerd omdat je cv die niet onderbouwt.',
        other: '# zinnen zijn geblokkeerd omdat je cv ze niet onderbouwt.',
      }),
    dropped: (count) =>
      plural(count, {
        one: '# is weggelaten: dubbel, te lang, een cliché of met een adres erin.',
        other: '# zijn weggelaten: dubbel, te lang, clichés of met een adres erin.',
      }),
  },

  evidence: {
    title: 'Vergeleken met je cv',
    hint: 'Als je even stopt met typen, zoeken we getallen, namen, vaardigheden, functietitels en diploma’s die niet in je cv staan. Versturen kan altijd.',
    allShown: (count) =>
      plural(count, {
        one: '# zin is onderbouwd door je cv.',
        other: '# zinnen zijn onderbouwd door je cv.',
      }),
    claimsNothing: 'Deze brief beweert nog niets over jou.',
    nothingMissing:
      'We vonden geen getal, naam, vaardigheid, functietitel of diploma dat niet in je cv staat.',
    unchecked: (count) =>
      plural(count, {
        one: '# zin kon niet worden gecontroleerd: te lang, of in een taal die we niet kunnen controleren.',
        other:
          '# zinnen konden niet worden gecontroleerd: te lang, of in een taal die we niet kunnen controleren.',
      }),
    some: (count) =>
      plural(count, {
        one: '# zin is niet onderbouwd door je cv.',
        other: '# zinnen zijn niet onderbouwd door je cv.',
      }),
    marked: (count) =>
      plural(count, {
        one: '# zin niet onderbouwd door je cv',
        other: '# zinnen niet onderbouwd door je cv',
      }),
    nothing: 'Nog niets te controleren. Schrijf een zin.',
    noCv: 'Het cv van deze brief staat niet op dit apparaat, dus de brief kan niet worden gecontroleerd.',
    number: (words) => `Het getal in “${words}” staat niet in je cv.`,
    more: (count) => plural(count, { one: 'En nog #.', other: 'En nog #.' }),
    confirm: 'Ja, dit klopt',
    confirmed: 'Bevestigd. We hebben dit bij de brief opgeslagen.',
    confirmedCount: (count) =>
      plural(count, { one: '# zin door jou bevestigd', other: '# zinnen door jou bevestigd' }),
  },
}
