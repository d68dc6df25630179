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
  stop: 'Non seguire più',
  stopped: (name) => `Questo CV non segue più “${name}”.`,
}
