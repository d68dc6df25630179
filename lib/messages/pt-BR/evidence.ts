import type { evidence as english } from '../en/evidence'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')
const anyOf = new Intl.ListFormat('pt-BR', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion, in Brazilian Portuguese. */
export const evidence: typeof english = {
  from: 'Do seu currículo:',
  more: (count) => plural(count, { one: 'mais # trecho', other: 'mais # trechos' }),
  leadsTo: {
    preview: 'mostrar na prévia',
    field: 'ir para este texto',
    cv: 'abrir este currículo',
  },
  notSaid: (words) =>
    `Seu currículo não diz ${anyOf.format(words.map((one) => `“${one}”`))}. É verdade?`,
  notSaidAll: 'Seu currículo não diz tudo isso. É verdade?',
  fromAd: (words) =>
    `Estas palavras vêm da vaga: ${words.map((one) => `“${one}”`).join(', ')}. Elas são verdadeiras no seu caso?`,
  adMark: 'da vaga',
  isTrue: 'Sim, é verdade.',
  notRead: 'Não conferida. Compare com o seu currículo.',
  checking: 'Verificando…',
  backed: (count) =>
    plural(count, { one: '# com base no seu currículo', other: '# com base no seu currículo' }),
  asked: (count) =>
    plural(count, {
      one: '# precisa da sua confirmação',
      other: '# precisam da sua confirmação',
    }),
  blocked: (count) => plural(count, { one: '# bloqueada', other: '# bloqueadas' }),
  unread: (count) => plural(count, { one: '# não conferida', other: '# não conferidas' }),
}
