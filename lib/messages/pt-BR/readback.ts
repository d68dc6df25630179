import type { readback as english } from '../en/readback'
import { formatters } from '../format'

const { plural, number } = formatters('pt-BR')

/** Messages of the check that reads a PDF back after its download, in Brazilian Portuguese. */
export const readback: typeof english = {
  title: 'Os programas conseguem ler este PDF?',
  allBack: (count) =>
    plural(count, {
      one: 'Lemos seu PDF como um sistema de recrutamento: o único campo dele foi encontrado.',
      other: 'Lemos seu PDF como um sistema de recrutamento: todos os # campos foram encontrados.',
    }),
  someLost: (lost, of) =>
    plural(of, {
      one: 'Seu PDF está salvo. Os programas que o leem não encontram o único campo dele:',
      other: `Seu PDF está salvo. Os programas que o leem não encontram ${number(lost)} de # campos:`,
    }),
  inText: 'Seu PDF está salvo. Todo o texto dele pode ser lido.',
  someMisplaced:
    'Os programas podem confundir isto com outra coisa. Confira como está escrito ou escolha outro modelo:',
  kinds: {
    name: 'Nome',
    email: 'E-mail',
    phone: 'Telefone',
    employer: 'Empresa',
    title: 'Cargo',
    institution: 'Instituição',
    dates: 'Datas',
    bullet: 'Tópico',
  },
  reasons: {
    'no-glyph': (characters) => `Nenhuma fonte tem ${characters}. Use outros caracteres.`,
    'in-pieces': 'É lido em pedaços. Encurte-o ou escolha outro modelo e baixe de novo.',
    'not-found': 'Não é encontrado por inteiro. Escolha outro modelo e baixe de novo.',
  },
  more: (count) => plural(count, { one: 'e mais #', other: 'e mais #' }),
  close: 'Fechar esta mensagem',
}
