import type { dashboard as english, KindCounts } from '../en/dashboard'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

/** Formats "2 currículos e 1 carta"; leaves out a kind of which there is none. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = plural(resume, { one: '# currículo', other: '# currículos' })
  const letters = plural(letter, { one: '# carta', other: '# cartas' })
  if (letter === 0) return resumes
  return resume === 0 ? letters : `${resumes} e ${letters}`
}

/** Messages of the dashboard, in Brazilian Portuguese. */
export const dashboard: typeof english = {
  title: 'Seus currículos',
  home: 'Vitae, para a página inicial',
  lists: { label: 'Páginas', cvs: 'Currículos', applications: 'Candidaturas' },
  newCv: 'Novo currículo',
  openFile: 'Abrir arquivo',
  search: 'Buscar currículos',
  sortBy: 'Ordenar seus currículos',
  sorts: { updated: 'Última edição', created: 'Mais novos primeiro', title: 'Por nome' },
  searched: {
    all: {
      found: (counts) => `Resultado: ${countKinds(counts)}`,
      nothing: (query) => `Nenhum currículo ou carta contém “${query}”.`,
    },
    searching: {
      found: (counts) => `Até agora: ${countKinds(counts)}`,
      nothing: (query) => `Buscando “${query}” em todos os seus currículos e cartas…`,
    },
    device: {
      found: (counts) => `Neste dispositivo: ${countKinds(counts)}`,
      nothing: (query) =>
        `Nenhum currículo ou carta neste dispositivo contém “${query}”. No momento, não é possível buscar nos que estão só na sua conta. Tente de novo quando tiver conexão.`,
    },
  },
  clearSearch: 'Mostrar todos',
  loading: 'Carregando seus currículos…',
  ofKind: {
    resume: {
      untitled: 'Currículo sem nome',
      newName: 'Nome deste currículo',
      unreadable:
        'Não é possível mostrar este currículo aqui. Nada foi alterado. Abra-o para ver o motivo.',
      notBrought:
        'Não foi possível trazer este currículo da sua conta. Nada foi alterado. Tente de novo quando tiver conexão.',
      notRenamed:
        'Não foi possível renomear este currículo. Nada foi alterado. Abra-o para ver o motivo.',
      notCopied:
        'Não foi possível ler este currículo, por isso nada foi copiado nem baixado. Abra-o para ver o motivo.',
    },
    letter: {
      untitled: 'Carta sem nome',
      newName: 'Nome desta carta',
      unreadable:
        'Não é possível mostrar esta carta aqui. Nada foi alterado. Abra-a para ver o motivo.',
      notBrought:
        'Não foi possível trazer esta carta da sua conta. Nada foi alterado. Tente de novo quando tiver conexão.',
      notRenamed:
        'Não foi possível renomear esta carta. Nada foi alterado. Abra-a para ver o motivo.',
      notCopied:
        'Não foi possível ler esta carta, por isso nada foi copiado nem baixado. Abra-a para ver o motivo.',
    },
  },
  more: (title) => `${title}: mais`,
  open: 'Abrir',
  rename: 'Renomear',
  tailor: 'Adaptar a uma vaga',
  writeLetter: 'Escrever carta de apresentação',
  letter: 'Carta',
  fileNames: { resume: 'Currículo', letter: 'Carta' },
  duplicate: 'Duplicar',
  copyOf: (title) => `${title} (cópia)`,
  duplicated: (title) => `Cópia criada: ${title}`,
  downloadJson: { resume: 'Baixar como JSON Resume', letter: 'Baixar como JSON' },
  trash: 'Mover para a lixeira',
  trashed: (title) => `“${title}” foi para a lixeira`,
  notHereYet: 'Na sua conta, ainda não neste dispositivo',
  notErased: (title) =>
    `O documento “${title}” foi alterado em outro lugar, por isso não foi excluído. Dê uma olhada e exclua de novo.`,
  forJob: (job) => `Para a vaga: ${job}`,
  pages: (count) => plural(count, { one: '# página', other: '# páginas' }),
  editedToday: (time) => `Hoje, ${time}`,
  editedYesterday: (time) => `Ontem, ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `Na lixeira desde ${date}`,
  trashTitle: 'Lixeira',
  trashLink: (count) => plural(count, { one: 'Lixeira (#)', other: 'Lixeira (#)' }),
  trashNote: 'Currículos e cartas ficam aqui até você excluí-los definitivamente.',
  trashNoteAccount:
    'Currículos e cartas ficam aqui por 30 dias, em todos os seus dispositivos. Depois são excluídos definitivamente.',
  daysLeft: (count) =>
    count === 0
      ? 'será excluído hoje'
      : plural(count, { one: 'falta # dia', other: 'faltam # dias' }),
  trashEmpty: 'A lixeira está vazia.',
  backToCvs: 'Voltar aos seus currículos',
  restore: 'Restaurar',
  restoreNamed: (title) => `Restaurar “${title}”`,
  restored: (title) => `“${title}” saiu da lixeira`,
  erase: 'Excluir definitivamente',
  eraseNamed: (title) => `Excluir definitivamente: ${title}`,
  erased: (title) => `O documento “${title}” será excluído definitivamente`,
  emptyTitle: 'Crie seu primeiro currículo',
  emptyText: {
    device:
      'Comece a digitar e veja o PDF de verdade enquanto escreve. Não precisa de conta: o que você escreve fica neste dispositivo.',
    tab: 'Comece a digitar e veja o PDF de verdade enquanto escreve. Este navegador não consegue salvar nada no momento: baixe o que escrever antes de fechar esta aba.',
    account:
      'Comece a digitar e veja o PDF de verdade enquanto escreve. O que você escreve é salvo na sua conta e neste dispositivo.',
    accountOnly:
      'Comece a digitar e veja o PDF de verdade enquanto escreve. O que você escreve é salvo na sua conta.',
  },
  start: 'Começar a escrever',
  importTitle: 'Importe seu currículo',
  importText:
    'Escolha um PDF, um arquivo do Word ou uma exportação de outro serviço, ou solte-o em qualquer lugar desta página. Você revisa tudo antes de virar um currículo. Ele é lido neste dispositivo e não é enviado a lugar nenhum.',
  chooseFile: 'Escolher arquivo',
  pasteText: 'Colar texto',
  pasteTitle: 'Cole seu currículo como texto',
  pasteLabel: 'O texto do seu currículo',
  pasteHint:
    'Mantenha as linhas e os títulos como estão. Você revisa tudo antes de virar um currículo.',
  pasteRead: 'Importar texto',
  waiting: (count) =>
    plural(count, {
      one: '# importação aguarda sua revisão.',
      other: '# importações aguardam sua revisão.',
    }),
  goOn: 'Revisar',
  startEmpty: 'Começar do zero',
  dropHere: 'Solte seu currículo aqui: PDF, Word, texto, LinkedIn, JSON Resume ou um backup',
  importing: 'Lendo o arquivo…',
  imported: (count) =>
    plural(count, { one: '# currículo adicionado', other: '# currículos adicionados' }),
  alreadyHere: (count) =>
    plural(count, {
      one: 'Este currículo já está aqui',
      other: 'Estes # currículos já estão aqui',
    }),
  droppedFile: 'o arquivo que você soltou',
  refusedTitle: (name) => `Não foi possível ler ${name}.`,
  refused: {
    folder:
      'É uma pasta, ou este navegador não pode ler o arquivo. Abra-a e escolha o arquivo que está dentro.',
    unreadable: 'O navegador não o entregou a esta página. Escolha o arquivo aqui.',
    'too-large': 'É maior do que um currículo ou um backup pode ser.',
    'too-many': 'Contém mais arquivos do que um backup pode ter.',
    'not-json': 'Não é um arquivo JSON Resume nem um backup feito com o Vitae.',
    damaged:
      'O arquivo compactado está incompleto ou danificado. Baixe ou copie de novo e tente outra vez.',
    password: 'Está protegido por senha. Descompacte ou salve sem senha e tente de novo.',
    'nothing-inside': 'Não há nenhum currículo nele.',
    'not-a-resume': 'Algumas partes não seguem o formato JSON Resume:',
    'newer-version':
      'Foi criado por uma versão mais nova do Vitae. Recarregue esta página para ter a versão mais nova.',
  },
  problems: {
    'wrong-type': 'valor do tipo errado',
    'too-long': 'longo demais',
    'too-many': 'itens demais',
    'too-deep': 'níveis demais',
    'too-large': 'grande demais',
    'forbidden-key': 'nome que não é permitido',
    'not-allowed': 'valor que não é permitido',
    'newer-version': 'de uma versão mais nova',
  },
  problemAt: (path, problem) => `${path}: ${problem}`,
  wholeFile: 'O arquivo inteiro',
  moreProblems: (count) => plural(count, { one: 'e mais # lugar', other: 'e mais # lugares' }),
  nothingChanged: 'Seus currículos não foram alterados.',
  dismiss: 'Fechar esta mensagem',
  downloadAll: 'Baixar tudo deste dispositivo',
  downloadAllHere: 'Baixar tudo desta aba',
  downloadingAll: 'Preparando o download…',
  downloadedAll: (count) =>
    plural(count, {
      one: '# documento baixado em um arquivo',
      other: '# documentos baixados em um arquivo',
    }),
  downloadFailed:
    'Não foi possível gerar o arquivo. Nada foi perdido. Tente de novo daqui a pouco.',
  onThisDevice: 'Neste dispositivo',
  inThisTab: 'Só nesta aba',
  inAccount: 'Na sua conta',
  inAccountText:
    'Seus currículos são salvos neste dispositivo enquanto você escreve e enviados à sua conta, para que você os tenha em todos os seus dispositivos. A linha no topo avisa quando algo ainda não está na conta.',
  accountOffer:
    'Com uma conta, você tem seus currículos em todos os seus dispositivos, com as versões anteriores.',
  createAccount: 'Criar conta',
  onlyHere: (count) =>
    plural(count, {
      one: '# documento está só neste dispositivo',
      other: '# documentos estão só neste dispositivo',
    }),
  leftBehind:
    'Você saiu da conta. O armazenamento deste navegador não está respondendo, então seus currículos ainda podem estar neste dispositivo. Se outras pessoas o usam, feche todas as abas do Vitae e exclua os dados deste site nas configurações do navegador.',
  settings: 'Configurações',
  theme: 'Tema',
  themes: { system: 'Dispositivo', light: 'Claro', dark: 'Escuro' },
  timeZone: 'Fuso horário',
  deviceTimeZone: (name) => `O mesmo do dispositivo (${name})`,
}
