import type { sent as english } from '../en/sent'
import { formatters } from '../format'

const { number } = formatters('pt-BR')

/** Messages that say what goes to an AI model, in Brazilian Portuguese. */
export const sent: typeof english = {
  first: (model, list) => `Enviado a ${model}: ${list}.`,
  check: (list) => `Depois, para verificar a resposta: ${list}.`,
  upTo: (count) => `até ${number(count)}`,
  count: number,
  notSent: 'Os campos de nome, dados de contato e foto não são enviados.',
  show: 'Ver o que é enviado',
  edits:
    'Se você editar uma sugestão, seu texto e as linhas do item são enviados para verificação.',
  parts: {
    text: 'este texto',
    entries: 'títulos de itens',
    texts: 'textos do seu currículo',
    profile: 'seu perfil',
    skills: 'competências',
    education: 'formação',
    languages: 'idiomas',
    certificates: 'certificados',
    job: 'a descrição da vaga',
    jobTitle: 'cargo',
    employer: 'empresa',
    requirements: 'requisitos da vaga',
    lines: 'linhas do seu currículo',
    suggestions: 'as sugestões',
    fileLines: 'linhas do arquivo',
  },
}
