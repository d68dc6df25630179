import type { familyList as english } from '../en/family-list'
import { formatters } from '../format'

const { plural } = formatters('cs')

/** Messages of the dashboard about CVs that follow another one, in Czech. */
export const familyList: typeof english = {
  group: (name) => `„${name}“ a životopisy, které na něj navazují`,
  withoutMain: 'Životopisy, které navazují na stejný životopis',
  linked: (name, count) =>
    plural(count, {
      one: `# životopis navazuje na „${name}“.`,
      few: `# životopisy navazují na „${name}“.`,
      many: `# životopisu navazuje na „${name}“.`,
      other: `# životopisů navazuje na „${name}“.`,
    }),
  mainMissing: (count) =>
    plural(count, {
      one: 'Životopis, na který navazuje # další, zde není. Možná je v koši.',
      few: 'Životopis, na který navazují tyto #, zde není. Možná je v koši.',
      many: 'Životopis, na který navazuje # dalšího, zde není. Možná je v koši.',
      other: 'Životopis, na který navazuje těchto #, zde není. Možná je v koši.',
    }),
  stale: (count) =>
    plural(count, {
      one: '# není aktuální',
      few: '# nejsou aktuální',
      many: '# není aktuální',
      other: '# není aktuálních',
    }),
  updateAll: 'Aktualizovat všechny',
  showAll: (count) =>
    plural(count, {
      one: 'Zobrazit # životopis',
      few: 'Zobrazit všechny # životopisy',
      many: 'Zobrazit # životopisu',
      other: 'Zobrazit všech # životopisů',
    }),
  outOfDate: (count) =>
    plural(count, {
      one: '# změna k převzetí',
      few: '# změny k převzetí',
      many: '# změny k převzetí',
      other: '# změn k převzetí',
    }),
  updateTitle: (name) => `Změny v „${name}“`,
  updateHint:
    'Vyberte životopisy, které změny převezmou. Co je v nich změněné, přidané nebo vynechané, tak zůstane. Vše můžete vrátit zpět.',
  changes: (count) =>
    plural(count, { one: '# změna', few: '# změny', many: '# změny', other: '# změn' }),
  see: 'Zobrazit změny',
  held: (count) =>
    plural(count, {
      one: '# řádek se změnil v obou. Váš zůstane, dokud si nevyberete.',
      few: '# řádky se změnily v obou. Vaše zůstanou, dokud si nevyberete.',
      many: '# řádku se změnilo v obou. Vaše zůstanou, dokud si nevyberete.',
      other: '# řádků se změnilo v obou. Vaše zůstanou, dokud si nevyberete.',
    }),
  decide: 'Vybrat teď',
  bringInto: (count) =>
    plural(count, {
      one: 'Převzít do # životopisu',
      few: 'Převzít do # životopisů',
      many: 'Převzít do # životopisu',
      other: 'Převzít do # životopisů',
    }),
  updated: (count) =>
    plural(count, {
      one: 'Aktualizován # životopis.',
      few: 'Aktualizovány # životopisy.',
      many: 'Aktualizováno # životopisu.',
      other: 'Aktualizováno # životopisů.',
    }),
  newLinked: 'Nový propojený životopis',
  follow: 'Propojit s jiným životopisem…',
  stop: 'Zrušit návaznost',
  stopped: (name) => `Tento životopis už na „${name}“ nenavazuje.`,
  notLinked:
    'Nepodařilo se přečíst oba životopisy, takže se nic nezměnilo. Otevřete je a uvidíte proč.',
  followTitle: (name) => `Propojit „${name}“ s jiným životopisem`,
  followHint:
    'Nic se v něm nezmění. Řádky, které jsou v obou stejné, od té chvíle navazují na druhý životopis: co opravíte tam, to se nabídne zde.',
  followWhich: 'Navazuje na',
  same: (count) =>
    plural(count, {
      one: '# řádek je stejný',
      few: '# řádky jsou stejné',
      many: '# řádku je stejné',
      other: '# řádků je stejných',
    }),
  differ: (count) =>
    plural(count, {
      one: '# je jiný a zůstane beze změny',
      few: '# jsou jiné a zůstanou beze změny',
      many: '# je jiné a zůstane beze změny',
      other: '# je jiných a zůstane beze změny',
    }),
  link: 'Propojit',
  linkedTo: (name) => `Životopis teď navazuje na „${name}“.`,
  leaveTitle: (name) => `Přesunout „${name}“ do koše?`,
  leaveText: (count) =>
    plural(count, {
      one: 'Navazuje na něj # životopis. Co se s ním má stát?',
      few: 'Navazují na něj # životopisy. Co se s nimi má stát?',
      many: 'Navazuje na něj # životopisu. Co se s nimi má stát?',
      other: 'Navazuje na něj # životopisů. Co se s nimi má stát?',
    }),
  leaveChoices: {
    keep: 'Nechat beze změny',
    promote: 'Navázat ostatní na jeden z nich',
    trash: 'Přesunout také do koše',
  },
  leaveHints: {
    keep: 'Nic se v nich nezmění. Když tento životopis obnovíte, budou na něj zase navazovat.',
    promote: 'Nic se v nich nezmění.',
    trash: 'Můžete je obnovit z koše.',
  },
  promoteWhich: 'Životopis, na který budou navazovat ostatní',
}
