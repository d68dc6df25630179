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
