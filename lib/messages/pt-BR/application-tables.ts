import type { applicationTables as english } from '../en/application-tables'
import { formatters } from '../format'

const { plural, number } = formatters('pt-BR')

/** Messages of the numbers about applications, and of their tables (CSV), in Brazilian Portuguese. */
export const applicationTables: typeof english = {
  numbersHint:
    'Contados neste dispositivo com base no que você anotou. As candidaturas na Lixeira não contam.',
  byStage: 'Por etapa',
  sentTitle: 'Enviadas e respondidas',
  sentText: (sent, answered) =>
    sent === 0
      ? 'Você ainda não enviou nenhuma candidatura.'
      : `${plural(answered, { one: '# resposta', other: '# respostas' })} a ${plural(sent, {
          one: '# candidatura',
          other: '# candidaturas',
        })}`,
  answeredHint: 'Uma entrevista, uma proposta ou uma recusa conta como resposta.',
  byCv: 'Por currículo',
  byTemplate: 'Por modelo',
  byMonth: 'Por mês',
  columns: {
    template: 'Modelo',
    month: 'Mês de envio',
    sent: 'Enviadas',
    answered: 'Respondidas',
    rate: 'Taxa de resposta',
  },
  tooFew: 'Poucas para avaliar',
  tooFewHint: (count) =>
    `A taxa aparece a partir de ${number(count)} candidaturas. Com menos, o acaso diz mais do que o seu currículo.`,
  noTemplate: 'Nenhum PDF anotado como enviado',
  noMonth: 'Dia não anotado',
  exported: (count) =>
    plural(count, {
      one: '# candidatura baixada como CSV',
      other: '# candidaturas baixadas como CSV',
    }),
  notExported: (count) =>
    plural(count, {
      one: 'Falta # candidatura: ela está só na sua conta e não foi possível trazê-la.',
      other: 'Faltam # candidaturas: elas estão só na sua conta e não foi possível trazê-las.',
    }),
  calendarMade: (count) =>
    plural(count, {
      one: 'Prazos de # candidatura baixados',
      other: 'Prazos de # candidaturas baixados',
    }),
  nothingDue: 'Não há nada com data para colocar em um calendário.',
  calendarName: 'Prazos das candidaturas',
  events: { followUp: 'Acompanhamento', deadline: 'Prazo de inscrição' },
  importTitle: 'Importar candidaturas',
  importHint:
    'Escolha um arquivo CSV de outro serviço, de uma planilha ou baixado daqui. Você revisa tudo antes que algo seja adicionado. O arquivo é lido neste dispositivo.',
  chooseTable: 'Escolher arquivo CSV',
  refused: {
    empty: 'Este arquivo está vazio. Escolha outro.',
    'no-columns':
      'Não encontramos uma coluna com empresas ou cargos. Dê a uma coluna o nome “Empresa” ou “Cargo” e tente de novo.',
    'too-large': 'Este arquivo é grande demais para uma lista de candidaturas.',
    'wrong-type': 'Este não é um arquivo CSV. Salve sua planilha como CSV e tente de novo.',
    'gave-up': 'A leitura do arquivo demorou demais. Tente com menos linhas.',
  },
  checkTitle: 'Revise antes de adicionar',
  dayOrder: 'Datas como 03/04/2026',
  dayFirst: 'Dia primeiro: 3 de abril',
  monthFirst: 'Mês primeiro: 4 de março',
  unknownColumns: (names) => `Outras colunas: ${names}`,
  keepRest: 'Adicionar as outras colunas às anotações',
  restLine: (column, text) => `${column}: ${text}`,
  alreadyHere: (count) =>
    plural(count, {
      one: '# já está aqui, com a mesma empresa e o mesmo cargo, e por isso não está marcada.',
      other: '# já estão aqui, com a mesma empresa e o mesmo cargo, e por isso não estão marcadas.',
    }),
  nameless: (count) =>
    plural(count, {
      one: '# linha não tem empresa nem cargo e ficou de fora.',
      other: '# linhas não têm empresa nem cargo e ficaram de fora.',
    }),
  leftOut: (count) =>
    plural(count, {
      one: 'Mais # linha não foi lida. Divida o arquivo para importá-la.',
      other: 'Mais # linhas não foram lidas. Divida o arquivo para importá-las.',
    }),
  shortened: (columns) => `Encurtado: ${columns}`,
  isHere: 'Já está aqui',
  rows: 'Linhas do arquivo',
  add: (count) =>
    plural(count, { one: 'Adicionar # candidatura', other: 'Adicionar # candidaturas' }),
  adding: (done, count) => `Adicionando ${number(done)} de ${number(count)}…`,
  added: (count) =>
    plural(count, { one: '# candidatura adicionada', other: '# candidaturas adicionadas' }),
  tickAll: 'Marcar todas',
  untickAll: 'Desmarcar todas',
}
