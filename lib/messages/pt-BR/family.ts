import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

/** Messages of a CV that follows another one, in Brazilian Portuguese. */
export const family: typeof english = {
  changed: (name, count) =>
    `Este currículo segue “${name}”. ${plural(count, {
      one: '# alteração feita lá ainda não está aqui.',
      other: '# alterações feitas lá ainda não estão aqui.',
    })}`,
  see: 'Ver alterações',
  title: (name) => `Alterações em “${name}”`,
  hint: 'O que você alterou, adicionou ou deixou de fora aqui permanece. Você pode desfazer tudo.',
  coming: 'Novidades de lá',
  held: 'Alterado nos dois',
  heldHint: 'Seu texto permanece até você escolher.',
  here: 'Neste currículo',
  there: (name) => `Em “${name}”`,
  keep: 'Manter meu',
  take: 'Usar este texto',
  bringOver: (count) => plural(count, { one: 'Trazer # alteração', other: 'Trazer # alterações' }),
  brought: 'Alterações trazidas.',
  upToDate: (name) => `Este currículo tem tudo de “${name}”.`,
  tooLong: 'Os dois juntos são longos demais para um só currículo. Nada foi alterado.',
  stop: 'Deixar de seguir',
  stopped: (name) => `Este currículo não segue mais “${name}”.`,
}
