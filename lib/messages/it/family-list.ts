import type { familyList as english } from '../en/family-list'
import { formatters } from '../format'

const { plural } = formatters('it')

/** Messages of the dashboard about CVs that follow another one, in Italian. */
export const familyList: typeof english = {
  group: (name) => `“${name}” e i CV che lo seguono`,
  withoutMain: 'CV che seguono lo stesso CV',
  linked: (name, count) =>
    plural(count, { one: `# CV segue “${name}”.`, other: `# CV seguono “${name}”.` }),
  mainMissing: (count) =>
    plural(count, {
      one: 'Il CV seguito da # altro non è qui. Forse è nel cestino.',
      other: 'Il CV seguito da questi # non è qui. Forse è nel cestino.',
    }),
  stale: (count) => plural(count, { one: '# non è aggiornato', other: '# non sono aggiornati' }),
  updateAll: 'Aggiorna tutti',
  showAll: (count) => plural(count, { one: 'Mostra # CV', other: 'Mostra tutti i # CV' }),
  outOfDate: (count) =>
    plural(count, { one: '# modifica da portare qui', other: '# modifiche da portare qui' }),
  updateTitle: (name) => `Modifiche in “${name}”`,
  updateHint:
    'Scegli i CV che ricevono le modifiche. Ciò che vi hai modificato, aggiunto o omesso resta com’è, e puoi annullare tutto.',
  changes: (count) => plural(count, { one: '# modifica', other: '# modifiche' }),
  see: 'Vedi modifiche',
  held: (count) =>
    plural(count, {
      one: '# riga è cambiata in entrambi. La tua resta finché non scegli.',
      other: '# righe sono cambiate in entrambi. Le tue restano finché non scegli.',
    }),
  decide: 'Scegli ora',
  bringInto: (count) => plural(count, { one: 'Porta in # CV', other: 'Porta in # CV' }),
  updated: (count) => plural(count, { one: '# CV aggiornato.', other: '# CV aggiornati.' }),
  newLinked: 'Nuovo CV collegato',
  follow: 'Collega a un altro CV…',
  stop: 'Non seguire più',
  stopped: (name) => `Questo CV non segue più “${name}”.`,
  notLinked:
    'Impossibile leggere entrambi i CV, quindi non è cambiato nulla. Aprili per vedere perché.',
  followTitle: (name) => `Collega “${name}” a un altro CV`,
  followHint:
    'Il suo testo non cambia. Le righe uguali in entrambi seguono da quel momento l’altro CV: ciò che correggi lì viene proposto qui.',
  followWhich: 'Segue',
  same: (count) => plural(count, { one: '# riga è uguale', other: '# righe sono uguali' }),
  differ: (count) =>
    plural(count, {
      one: '# è diversa e resta com’è',
      other: '# sono diverse e restano come sono',
    }),
  link: 'Collega',
  linkedTo: (name) => `Ora segue “${name}”.`,
  leaveTitle: (name) => `Spostare “${name}” nel cestino?`,
  leaveText: (count) =>
    plural(count, {
      one: '# CV lo segue. Che cosa vuoi farne?',
      other: '# CV lo seguono. Che cosa vuoi farne?',
    }),
  leaveChoices: {
    keep: 'Lascia tutto com’è',
    promote: 'Fai seguire agli altri uno di loro',
    trash: 'Sposta anche questi nel cestino',
  },
  leaveHints: {
    keep: 'Il loro testo non cambia. Se ripristini questo CV, lo seguono di nuovo.',
    promote: 'Il loro testo non cambia.',
    trash: 'Puoi ripristinarli dal cestino.',
  },
  promoteWhich: 'CV che gli altri seguono',
}
