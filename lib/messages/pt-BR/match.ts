import type { match as english } from '../en/match'
import { formatters } from '../format'

const { plural, number } = formatters('pt-BR')

/** Messages of the search for the CVs that match a job description, in Brazilian Portuguese. */
export const match: typeof english = {
  open: 'Comparar currículos com uma vaga',
  title: 'Comparar seus currículos com uma vaga',
  hint: 'Cole a descrição de uma vaga para ver quais dos seus currículos e tópicos combinam com ela. “Ver o que combina” compara palavras neste dispositivo. Nada é enviado.',
  label: 'Descrição da vaga',
  find: 'Ver o que combina',
  finding: (read, of) => `Lendo ${number(read)} de ${number(of)} currículos…`,
  comparing: 'Comparando…',
  findByMeaning: 'Buscar por significado com IA',
  meaningHint: (model) =>
    `Também encontra texto que diz o mesmo com outras palavras. Envia para ${model} a descrição da vaga e o que mudou nos currículos da sua conta desde a última vez. Seu nome e seus dados de contato não são enviados.`,
  stop: 'Parar',
  stages: {
    waiting: 'Aguardando para começar…',
    reading: 'Lendo a descrição da vaga…',
    drafting: 'Lendo o que mudou nos seus currículos…',
    checking: 'Comparando…',
  },
  byMeaning:
    'Encontrados por significado, do mais ao menos compatível. As palavras podem ser outras.',
  noMeaning: 'A busca por significado não está disponível no momento.',
  unnamed: 'Currículo da sua conta',
  byWords: 'Encontrados por palavras. As palavras marcadas também estão na descrição da vaga.',
  cvs: 'Currículos',
  answers: (shown) =>
    plural(shown, { one: '# requisito encontrado', other: '# requisitos encontrados' }),
  noDemands:
    'Não encontramos nesta descrição da vaga requisitos para comparar com os seus currículos.',
  bullets: 'Tópicos',
  noBullets: 'Nenhum tópico combina com esta descrição da vaga.',
  inCv: (name) => `Em ${name}`,
  inUnnamedCv: 'Em um currículo da sua conta',
  andMore: (count) => plural(count, { one: 'e mais # currículo', other: 'e mais # currículos' }),
  noCvs: 'Não há neste dispositivo currículos que possamos ler.',
  noCvsInAccount: 'Ainda não há na sua conta currículos para comparar.',
  failed: 'Não foi possível ler seus currículos. Nada foi perdido. Tente de novo.',
  unread: {
    empty: 'Ainda não há texto. Cole a descrição da vaga.',
    'too-short': 'Este texto é curto demais. Cole a descrição completa da vaga.',
    'too-long': 'Este texto é longo demais. Cole a descrição de uma vaga por vez.',
  },
}
