import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('cs')

/** Messages of a CV that follows another one, in Czech. */
export const family: typeof english = {
  changed: (name, count) =>
    `Tento životopis navazuje na „${name}“. ${plural(count, {
      one: '# změna odtamtud zde ještě není.',
      few: '# změny odtamtud zde ještě nejsou.',
      many: '# změny odtamtud zde ještě není.',
      other: '# změn odtamtud zde ještě není.',
    })}`,
  see: 'Zobrazit změny',
  title: (name) => `Změny v „${name}“`,
  hint: 'Co je zde změněné, přidané nebo vynechané, tak zůstane. Vše můžete vrátit zpět.',
  coming: 'Nové odtamtud',
  held: 'Změněno v obou',
  heldHint: 'Váš text zůstane, dokud si nevyberete.',
  here: 'V tomto životopise',
  there: (name) => `V „${name}“`,
  keep: 'Nechat můj',
  take: 'Použít tento text',
  bringOver: (count) =>
    plural(count, {
      one: 'Převzít # změnu',
      few: 'Převzít # změny',
      many: 'Převzít # změny',
      other: 'Převzít # změn',
    }),
  brought: 'Změny převzaty.',
  upToDate: (name) => `V tomto životopise je vše z „${name}“.`,
  tooLong: 'Obojí dohromady je na jeden životopis příliš dlouhé. Nic se nezměnilo.',
  alone:
    'Tento životopis není propojený s žádným jiným. Propojený životopis, na určitou pozici nebo v jiném jazyce, začíná jako kopie: co opravíte zde, to se nabídne tam, a jeho vlastní formulace zůstanou.',
  follows: 'Navazuje na',
  inTrash: 'Životopis, na který tento navazuje, je v koši. Obnovte ho, nebo návaznost zrušte.',
  notHere: 'Životopis, na který tento navazuje, není na tomto zařízení ani v tomto účtu.',
  followers: (count) =>
    plural(count, {
      one: 'Na tento navazuje # životopis:',
      few: 'Na tento navazují # životopisy:',
      many: 'Na tento navazuje # životopisu:',
      other: 'Na tento navazuje # životopisů:',
    }),
  current: 'Aktuální',
  line: 'Tento řádek ve všech propojených životopisech',
  lineHint: 'Umístěte kurzor do pole a uvidíte ho ve všech propojených životopisech.',
  statuses: {
    main: 'Hlavní životopis',
    follows: 'Stejné jako v hlavním',
    own: 'Vlastní formulace',
    'only-here': 'Jen v tomto životopise',
    'out-of-date': 'Neaktuální',
    held: 'Vlastní formulace, hlavní životopis se od té doby změnil',
    missing: 'Není v tomto životopise',
  },
  emptyLine: 'Prázdné',
  everywhere: 'Použít všude',
  followAgain: 'Znovu navázat na hlavní životopis',
  takeThere: 'Použít formulaci odsud',
  sent: (name) => `Přidáno do „${name}“.`,
  sentTo: (count) =>
    plural(count, {
      one: 'Změněn # životopis.',
      few: 'Změněny # životopisy.',
      many: 'Změněno # životopisu.',
      other: 'Změněno # životopisů.',
    }),
  notSent:
    'Druhý životopis se nepodařilo změnit, takže se nezměnilo nic. Otevřete ho a uvidíte proč.',
  ownTitle: 'Jen v tomto životopise',
  ownHint:
    'Co je zde změněné, přidané nebo vynechané. Zůstane to tak, i když se hlavní životopis změní.',
  noneOwn: 'Vše zde navazuje na hlavní životopis.',
  sendToMain: 'Přidat do hlavního životopisu',
  putBack: 'Vrátit sem',
  heldTranslation: 'Překlad není aktuální',
  original: (name) => `Originál v „${name}“`,
  propose: 'Navrhnout překlad',
  proposing: 'Překládání…',
  proposal: 'Navržený překlad',
  useProposal: 'Použít tento překlad',
  notProposed:
    'Model AI nevrátil překlad tohoto řádku, který by šlo zkontrolovat. Napište ho ručně.',
  stop: 'Zrušit návaznost',
  stopped: (name) => `Tento životopis už na „${name}“ nenavazuje.`,
}
