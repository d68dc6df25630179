import type { checks as english } from '../en/checks'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

const characters = (count: number) => plural(count, { one: '# caractere', other: '# caracteres' })

/** Tips beside the fields of a CV, in Brazilian Portuguese. */
export const checks: typeof english = {
  advice: {
    'missing-name': () => 'Adicione seu nome. Ele é o título do seu currículo.',
    'missing-contact': () =>
      'Adicione um e-mail ou um telefone para que as empresas possam falar com você.',
    'email-shape': ({ text }) => `“${text}” não parece um endereço de e-mail.`,
    'end-before-start': () => 'A data de fim é anterior à de início.',
    'date-in-words': ({ text }) =>
      `“${text}” aparece como você digitou. Suas outras datas usam o formato de data deste currículo.`,
    'long-bullet': ({ count }) =>
      `Este tópico tem ${characters(count)}. Dois seriam mais fáceis de ler.`,
    'long-summary': ({ count }) =>
      `Este texto tem ${characters(count)}. Com poucas frases, a chance de ser lido é maior.`,
    'education-without-end': () => 'Sem data de fim, isto aparece como em andamento.',
    'duplicate-entry': () => 'Este item aparece duas vezes.',
    'link-not-clickable': ({ text }) =>
      `Não é possível clicar em “${text}” no PDF. Use um link que comece com https://.`,
    'empty-entry': () => 'Este item está vazio, por isso não aparece no currículo.',
  },
}
