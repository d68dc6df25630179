import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('pt-BR')

/** Messages of the check for contradictions between the CVs and letters of one person, in Brazilian Portuguese. */
export const contradictions: typeof english = {
  open: 'Verificar se os currículos coincidem',
  agree: 'Seus currículos e cartas coincidem. Nenhuma contradição foi encontrada.',
  tooFew:
    'Ainda não há nada para comparar. São necessários dois currículos ou cartas neste dispositivo.',
  found: (count) => `Diferenças encontradas: ${number(count)}`,
  onlyNewest: (count) =>
    `Apenas seus ${number(count)} currículos e cartas mais recentes foram comparados.`,
  compareFile: 'Comparar com uma exportação do LinkedIn ou outro arquivo',
  compareFileHint: 'Ele é lido neste dispositivo, não é enviado a lugar nenhum e não é salvo.',
  readingFile: 'Lendo o arquivo…',
  comparedWith: (name) => `Comparados também com ${name}.`,
  fileUnreadable: (name) =>
    `Não foi possível ler ${name}. Seus currículos foram comparados sem esse arquivo. Tente o arquivo ZIP do LinkedIn ou um PDF.`,
  present: 'Atual',
  kinds: {
    name: 'Nome',
    email: 'E-mail',
    phone: 'Telefone',
    start: 'Início',
    end: 'Fim',
    title: 'Cargo',
    employer: 'Empresa',
    degree: 'Grau',
    institution: 'Instituição',
    number: 'Número',
  },
}
