import type { applications as english } from '../en/applications'
import { formatters } from '../format'

const { plural, number } = formatters('pt-BR')

/** Messages of the list and the board of applications, and of the form that adds one, in Brazilian Portuguese. */
export const applications: typeof english = {
  title: 'Suas candidaturas',
  untitled: 'Candidatura sem nome',
  job: (position, employer) => [position, employer].filter(Boolean).join(', '),
  loading: 'Carregando suas candidaturas…',
  stages: {
    saved: 'Salva',
    applied: 'Enviada',
    interview: 'Entrevista',
    offer: 'Proposta',
    closed: 'Encerrada',
  },
  outcomes: {
    accepted: 'Proposta aceita',
    declined: 'Proposta recusada por você',
    rejected: 'Recusada pela empresa',
    withdrawn: 'Desistência',
  },
  add: 'Nova candidatura',
  views: 'Visualização',
  list: 'Lista',
  board: 'Quadro',
  search: 'Buscar candidaturas',
  filters: 'Filtrar e ordenar',
  stageFilters: { all: 'Todas as etapas', open: 'Não encerradas' },
  dueFilter: 'Prazo',
  dueFilters: { any: 'Qualquer data', overdue: 'Atrasadas', week: 'Nos próximos 7 dias' },
  sortBy: 'Ordenar suas candidaturas',
  sorts: {
    due: 'Prazo mais próximo',
    updated: 'Última edição',
    created: 'Mais novas primeiro',
    employer: 'Por empresa',
    position: 'Por cargo',
  },
  found: {
    all: (count) =>
      plural(count, { one: '# candidatura encontrada', other: '# candidaturas encontradas' }),
    searching: (count) =>
      plural(count, {
        one: '# candidatura encontrada até agora',
        other: '# candidaturas encontradas até agora',
      }),
    device: (count) =>
      plural(count, {
        one: '# candidatura encontrada neste dispositivo. No momento, não é possível buscar na sua conta.',
        other:
          '# candidaturas encontradas neste dispositivo. No momento, não é possível buscar na sua conta.',
      }),
  },
  nothingFound: 'Nenhuma candidatura encontrada.',
  showAll: 'Mostrar todas as candidaturas',
  showMore: (count) => `Mostrar mais ${number(count)}`,
  more: 'Mais',
  numbers: 'Números',
  calendar: 'Baixar arquivo de calendário',
  exportAll: 'Baixar como CSV',
  importTable: 'Importar arquivo CSV',
  moveTo: 'Mover para',
  moved: (job, stage) => `Candidatura movida para “${stage}”: ${job}`,
  notBrought:
    'Não foi possível trazer esta candidatura da sua conta. Nada foi alterado. Tente de novo quando tiver conexão.',
  notRead: 'Não foi possível ler esta candidatura. Nada foi alterado. Abra-a para ver o motivo.',
  due: (day) => `Prazo: ${day}`,
  dueToday: 'Prazo: hoje',
  overdue: (day) => `Atrasada: ${day}`,
  since: (day) => `Desde ${day}`,
  column: (stage, count) =>
    `${stage}: ${plural(count, { one: '# candidatura', other: '# candidaturas' })}`,
  emptyColumn: 'Nada aqui ainda',
  drag: (job) => `Mover: ${job}`,
  emptyTitle: 'Acompanhe suas candidaturas',
  emptyText:
    'Salve uma vaga, anote o que enviou e veja o próximo passo. Tudo fica neste dispositivo e, se você tiver uma conta, também nela.',
  trashNote: 'As candidaturas ficam aqui até você excluí-las definitivamente.',
  trashNoteAccount:
    'As candidaturas ficam aqui por 30 dias, em todos os seus dispositivos. Depois são excluídas definitivamente.',
  back: 'Voltar às suas candidaturas',
  newHint:
    'Cole a descrição da vaga ou preencha o que souber. Nada é salvo até você escolher “Salvar”.',
  jobDescriptionHint: 'Ela é lida neste dispositivo. Os links dela nunca são abertos.',
  use: (text) => `Usar “${text}”`,
  save: 'Salvar',
  discard: 'Descartar',
  saved: (job) => `Candidatura salva: ${job}`,
  nothingToSave: 'Informe primeiro um cargo ou uma empresa.',
  alreadyThere: (job, stage) => `Você já tem esta candidatura em “${stage}”: ${job}.`,
  tooLong: (limit) =>
    `O texto tem mais de ${number(limit)} caracteres. Só o começo foi aproveitado.`,
  notReadFile: {
    empty: 'Não há texto neste arquivo. Copie a descrição da vaga e cole aqui.',
    'wrong-type':
      'Este arquivo não tem texto que possamos ler. Copie a descrição da vaga e cole aqui.',
    'legacy-word': 'Está no formato antigo do Word. Salve como DOCX ou PDF e tente de novo.',
    macros: 'É um arquivo do Word com macros. Salve como DOCX ou PDF e tente de novo.',
    'too-large':
      'Este arquivo é grande demais para uma descrição de vaga. Copie o texto e cole aqui.',
    'too-long': 'Este arquivo tem páginas demais. Copie a descrição da vaga e cole aqui.',
    password: 'Este arquivo está protegido por senha. Remova a senha e tente de novo.',
    'no-text': 'Este arquivo só tem imagens de texto. Copie o texto da página e cole aqui.',
    damaged: 'Este arquivo está danificado. Baixe-o outra vez ou copie o texto e cole aqui.',
    unsafe: 'Este arquivo contém algo que só ataques usam, por isso não o lemos.',
    'gave-up': 'A leitura do arquivo demorou demais. Copie a descrição da vaga e cole aqui.',
  },
  browserTitle: 'Adicione vagas pelo navegador',
  browserHint:
    'Arraste este botão para a barra de favoritos. Clique nele em uma página com uma vaga: ele abre este formulário com o título, o endereço e o texto que você selecionou. Ele não lê mais nada, não envia nada e não salva nada.',
  browserButton: 'Salvar vaga no Vitae',
  browserNotHere: 'Arraste para a barra de favoritos. Funciona em outras páginas.',
  browserCopy: 'Copiar o endereço do botão',
  browserCopied: 'Endereço copiado. Cole-o como endereço de um novo favorito.',
  browserNotCopied: 'Este navegador não permite copiar. Arraste o botão.',
  shareHint:
    'No celular, instale o Vitae na tela inicial. Assim você pode compartilhar vagas de outros apps com ele.',
}
