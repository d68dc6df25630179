import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('nl')

/** Messages of a CV that follows another one, in Dutch. */
export const family: typeof english = {
  changed: (name, count) =>
    `Dit cv volgt “${name}”. ${plural(count, {
      one: '# wijziging daar staat nog niet hier.',
      other: '# wijzigingen daar staan nog niet hier.',
    })}`,
  see: 'Bekijken',
  title: (name) => `Wijzigingen in “${name}”`,
  hint: 'Wat je hier wijzigde, toevoegde of wegliet, blijft. Je kunt alles ongedaan maken.',
  coming: 'Nieuw van daar',
  held: 'In beide gewijzigd',
  heldHint: 'Jouw tekst blijft staan tot je kiest.',
  here: 'In dit cv',
  there: (name) => `In “${name}”`,
  keep: 'Behouden',
  take: 'Tekst gebruiken',
  bringOver: (count) =>
    plural(count, { one: '# wijziging overnemen', other: '# wijzigingen overnemen' }),
  brought: 'Wijzigingen overgenomen.',
  upToDate: (name) => `In dit cv staat alles uit “${name}”.`,
  tooLong: 'Samen zijn ze te lang voor één cv. Er is niets gewijzigd.',
  alone:
    'Dit cv is niet aan een ander cv gekoppeld. Een gekoppeld cv, voor een vacature of in een andere taal, begint als kopie: wat je hier verbetert, wordt daar aangeboden, en de eigen formuleringen blijven staan.',
  follows: 'Volgt',
  inTrash: 'Het hoofd-cv van dit cv staat in de prullenbak. Herstel het of volg het niet meer.',
  notHere: 'Het hoofd-cv van dit cv staat niet op dit apparaat en niet in dit account.',
  followers: (count) =>
    plural(count, { one: '# cv volgt dit cv:', other: '# cv’s volgen dit cv:' }),
  current: 'Actueel',
  line: 'Deze regel in alle gekoppelde cv’s',
  lineHint: 'Zet de cursor in een veld om het in alle gekoppelde cv’s te zien.',
  statuses: {
    main: 'Hoofd-cv',
    follows: 'Zoals in het hoofd-cv',
    own: 'Eigen formulering',
    'only-here': 'Alleen in dit cv',
    'out-of-date': 'Niet actueel',
    held: 'Eigen formulering, hoofd-cv daarna gewijzigd',
    missing: 'Niet in dit cv',
  },
  emptyLine: 'Leeg',
  everywhere: 'Overal gebruiken',
  followAgain: 'Hoofd-cv weer volgen',
  takeThere: 'Formulering van hier gebruiken',
  sent: (name) => `Toegevoegd aan “${name}”.`,
  sentTo: (count) => plural(count, { one: '# cv gewijzigd.', other: '# cv’s gewijzigd.' }),
  notSent:
    'Het andere cv kon niet worden gewijzigd, dus er is niets gewijzigd. Open het om te zien waarom.',
  ownTitle: 'Alleen in dit cv',
  ownHint:
    'Wat je hier wijzigde, toevoegde of wegliet. Het blijft staan als het hoofd-cv verandert.',
  noneOwn: 'Alles hier volgt het hoofd-cv.',
  sendToMain: 'Aan het hoofd-cv toevoegen',
  putBack: 'Terugzetten',
  heldTranslation: 'Vertaling niet actueel',
  original: (name) => `Origineel in “${name}”`,
  propose: 'Vertaling voorstellen',
  proposing: 'Vertalen…',
  proposal: 'Voorgestelde vertaling',
  useProposal: 'Deze vertaling gebruiken',
  notProposed:
    'Het AI-model gaf geen vertaling van deze regel die te controleren is. Schrijf de vertaling zelf.',
  stop: 'Niet meer volgen',
  stopped: (name) => `Dit cv volgt “${name}” niet meer.`,
}
