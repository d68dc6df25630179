import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('it')

/** Messages of a CV that follows another one, in Italian. */
export const family: typeof english = {
  changed: (name, count) =>
    `Questo CV segue “${name}”. ${plural(count, {
      one: '# modifica fatta lì non è ancora qui.',
      other: '# modifiche fatte lì non sono ancora qui.',
    })}`,
  see: 'Vedi modifiche',
  title: (name) => `Modifiche in “${name}”`,
  hint: 'Ciò che qui hai modificato, aggiunto o omesso resta com’è. Puoi annullare tutto.',
  coming: 'Novità da lì',
  held: 'Modificato in entrambi',
  heldHint: 'Il tuo testo resta finché non scegli.',
  here: 'In questo CV',
  there: (name) => `In “${name}”`,
  keep: 'Mantieni',
  take: 'Usa questo testo',
  bringOver: (count) =>
    plural(count, { one: 'Porta qui # modifica', other: 'Porta qui # modifiche' }),
  brought: 'Modifiche portate qui.',
  upToDate: (name) => `Questo CV ha tutto ciò che c’è in “${name}”.`,
  tooLong: 'I due insieme sono troppo lunghi per un solo CV. Non è cambiato nulla.',
  alone:
    'Questo CV non è collegato a nessun altro. Un CV collegato, per un’offerta o in un’altra lingua, nasce come copia: ciò che correggi qui viene proposto lì, e le sue formulazioni restano.',
  follows: 'Segue',
  inTrash: 'Il CV che questo segue è nel cestino. Ripristinalo o smetti di seguirlo.',
  notHere: 'Il CV che questo segue non è su questo dispositivo né in questo account.',
  followers: (count) => plural(count, { one: '# CV segue questo:', other: '# CV seguono questo:' }),
  current: 'Aggiornato',
  line: 'Questa riga in tutti i CV collegati',
  lineHint: 'Metti il cursore in un campo per vederlo in tutti i CV collegati.',
  statuses: {
    main: 'CV principale',
    follows: 'Come nel CV principale',
    own: 'Formulazione propria',
    'only-here': 'Solo in questo CV',
    'out-of-date': 'Non aggiornata',
    held: 'Formulazione propria, CV principale modificato dopo',
    missing: 'Non in questo CV',
  },
  emptyLine: 'Vuoto',
  everywhere: 'Usa ovunque',
  followAgain: 'Segui di nuovo il CV principale',
  takeThere: 'Usa la formulazione del CV aperto',
  sent: (name) => `Aggiunto a “${name}”.`,
  sentTo: (count) => plural(count, { one: '# CV modificato.', other: '# CV modificati.' }),
  notSent:
    'Impossibile modificare l’altro CV, quindi non è cambiato nulla. Aprilo per vedere perché.',
  ownTitle: 'Solo in questo CV',
  ownHint: 'Ciò che qui hai modificato, aggiunto o omesso. Resta quando il CV principale cambia.',
  noneOwn: 'Qui tutto segue il CV principale.',
  sendToMain: 'Aggiungi al CV principale',
  putBack: 'Rimetti',
  heldTranslation: 'Traduzione non aggiornata',
  original: (name) => `Originale in “${name}”`,
  propose: 'Suggerisci una traduzione',
  proposing: 'Traduzione…',
  proposal: 'Traduzione suggerita',
  useProposal: 'Usa questa traduzione',
  notProposed:
    'Il modello di IA non ha dato di questa riga una traduzione che si possa controllare. Scrivila tu.',
  stop: 'Non seguire più',
  stopped: (name) => `Questo CV non segue più “${name}”.`,
}
