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
  stop: 'Zrušit návaznost',
  stopped: (name) => `Tento životopis už na „${name}“ nenavazuje.`,
}
