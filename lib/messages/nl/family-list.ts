import type { familyList as english } from '../en/family-list'
import { formatters } from '../format'

const { plural } = formatters('nl')

/** Messages of the dashboard about CVs that follow another one, in Dutch. */
export const familyList: typeof english = {
  group: (name) => `“${name}” en de cv’s die het volgen`,
  withoutMain: 'Cv’s die hetzelfde cv volgen',
  linked: (name, count) =>
    plural(count, { one: `# cv volgt “${name}”.`, other: `# cv’s volgen “${name}”.` }),
  mainMissing: (count) =>
    plural(count, {
      one: 'Het hoofd-cv van # cv staat niet hier. Misschien staat het in de prullenbak.',
      other: 'Het hoofd-cv van deze # cv’s staat niet hier. Misschien staat het in de prullenbak.',
    }),
  stale: (count) => plural(count, { one: '# is niet actueel', other: '# zijn niet actueel' }),
  updateAll: 'Alle bijwerken',
  showAll: (count) => plural(count, { one: '# cv tonen', other: 'Alle # cv’s tonen' }),
  outOfDate: (count) =>
    plural(count, { one: '# wijziging over te nemen', other: '# wijzigingen over te nemen' }),
  updateTitle: (name) => `Wijzigingen in “${name}”`,
  updateHint:
    'Kies de cv’s die de wijzigingen overnemen. Wat je daarin wijzigde, toevoegde of wegliet, blijft, en je kunt alles ongedaan maken.',
  changes: (count) => plural(count, { one: '# wijziging', other: '# wijzigingen' }),
  see: 'Wijzigingen bekijken',
  held: (count) =>
    plural(count, {
      one: '# regel is in beide gewijzigd. Die van jou blijft staan tot je kiest.',
      other: '# regels zijn in beide gewijzigd. Die van jou blijven staan tot je kiest.',
    }),
  decide: 'Nu kiezen',
  bringInto: (count) => plural(count, { one: 'In # cv overnemen', other: 'In # cv’s overnemen' }),
  updated: (count) => plural(count, { one: '# cv bijgewerkt.', other: '# cv’s bijgewerkt.' }),
  newLinked: 'Nieuw gekoppeld cv',
  follow: 'Aan ander cv koppelen…',
  stop: 'Niet meer volgen',
  stopped: (name) => `Dit cv volgt “${name}” niet meer.`,
  notLinked:
    'De twee cv’s konden niet allebei worden gelezen, dus er is niets gewijzigd. Open ze om te zien waarom.',
  followTitle: (name) => `“${name}” aan een ander cv koppelen`,
  followHint:
    'De tekst ervan verandert niet. Regels die in beide gelijk zijn, volgen vanaf dan het andere cv: wat je daar verbetert, wordt hier aangeboden.',
  followWhich: 'Volgt',
  same: (count) => plural(count, { one: '# regel is gelijk', other: '# regels zijn gelijk' }),
  differ: (count) =>
    plural(count, {
      one: '# is anders en blijft zoals hij is',
      other: '# zijn anders en blijven zoals ze zijn',
    }),
  link: 'Koppelen',
  linkedTo: (name) => `Dit cv volgt nu “${name}”.`,
  leaveTitle: (name) => `“${name}” naar de prullenbak verplaatsen?`,
  leaveText: (count) =>
    plural(count, {
      one: '# cv volgt het. Wat moet daarmee gebeuren?',
      other: '# cv’s volgen het. Wat moet daarmee gebeuren?',
    }),
  leaveChoices: {
    keep: 'Zo laten',
    promote: 'De andere een van deze cv’s laten volgen',
    trash: 'Ook naar de prullenbak',
  },
  leaveHints: {
    keep: 'De tekst verandert niet. Herstel je dit cv, dan volgen ze het weer.',
    promote: 'De tekst verandert niet.',
    trash: 'Je kunt ze uit de prullenbak herstellen.',
  },
  promoteWhich: 'Cv dat door de andere wordt gevolgd',
}
