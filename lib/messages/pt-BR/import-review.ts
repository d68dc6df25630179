import type { importReview as english } from '../en/import-review'
import { formatters } from '../format'

const { plural, number } = formatters('pt-BR')

/** Messages of the review of an imported file, in Brazilian Portuguese. */
export const importReview: typeof english = {
  title: 'Revisar importação',
  heading: (name) => `Revisão: ${name}`,
  pasted: 'Texto colado',
  onThisDevice: 'Lido neste dispositivo. O arquivo não é enviado a lugar nenhum.',
  stages: {
    opening: 'Abrindo o arquivo',
    reading: 'Lendo as páginas',
    understanding: 'Organizando em seções',
  },
  pageOf: (done, of) => `Página ${number(done)} de ${number(of)}`,
  cancel: 'Parar a leitura',
  back: 'Terminar depois',
  discard: 'Descartar',
  discarded: (name) => `Importação descartada: ${name}. Seu próprio arquivo não mudou.`,
  create: 'Criar currículo',
  moreActions: 'Mais ações',
  addToExisting: 'Adicionar a um currículo existente…',
  undo: 'Desfazer',
  redo: 'Refazer',
  counts: (unsure, unplaced) =>
    [
      unsure === 0
        ? 'Nada mais para verificar'
        : plural(unsure, { one: '# para verificar', other: '# para verificar' }),
      unplaced === 0
        ? 'nenhuma linha sem campo'
        : plural(unplaced, { one: '# linha sem campo', other: '# linhas sem campo' }),
    ].join(' · '),
  nothingStored: 'O currículo só é criado quando você escolhe “Criar currículo”.',
  moreFiles: (count) =>
    plural(count, {
      one: 'mais # arquivo para revisar',
      other: 'mais # arquivos para revisar',
    }),
  tabOnly: {
    blocked:
      'Este navegador não permite salvar nada, por isso esta revisão existe só nesta aba, até você fechá-la. Nada foi perdido até agora. Crie o currículo e baixe-o antes de sair.',
    full: 'Este dispositivo está sem espaço, por isso suas últimas alterações nesta revisão estão só nesta aba. Nada foi perdido até agora. Crie o currículo e baixe-o, ou libere espaço.',
    failed:
      'Não é possível salvar no momento, por isso suas últimas alterações nesta revisão estão só nesta aba. Nada foi perdido até agora, e continuamos tentando.',
  },
  tabs: 'Exibições',
  fields: 'Campos',
  page: 'Página',
  pageLabel: (page) => `Página ${number(page)} do arquivo`,
  textLabel: 'O texto do arquivo',
  pageFailed: 'Não é possível mostrar as páginas aqui. Os campos estão completos.',
  checkThis: 'Verifique',
  nextToCheck: 'Próximo a verificar',
  looksRight: 'Está certo',
  valueMenu: (field) => `${field}: mais`,
  moveTo: 'Mover para',
  moveElsewhere: 'Outro lugar…',
  lettersToHeadline: (letters) => `Mover “${letters}” para o título profissional`,
  splitHere: 'Começar um novo item aqui',
  drop: 'Remover',
  dropped: (text) => `Removido: “${text}”`,
  item: (field, at) => `${field} ${number(at)}`,
  entryMenu: (name) => `${name}: mais`,
  joinPrevious: 'Juntar com o item anterior',
  moveEntry: 'Mover para a seção',
  dropEntry: 'Remover item',
  entry: (at) => `Item ${number(at)}`,
  sectionMenu: (name) => `${name}: mais`,
  sectionIs: 'Esta seção é',
  dropSection: 'Remover seção',
  sectionTitle: 'Título',
  addField: 'Adicionar campo',
  addEntry: 'Adicionar item',
  ownSection: 'Seção personalizada',
  details: 'Detalhes',
  profiles: 'Perfis',
  unplaced: (count) => plural(count, { one: '# linha sem campo', other: '# linhas sem campo' }),
  unplacedHint: 'Ainda não estão em um campo e não vão para o seu currículo.',
  putIn: 'Adicionar ao campo…',
  dropLine: 'Remover',
  droppedTitle: (count) => plural(count, { one: '# removida', other: '# removidas' }),
  bringBack: 'Restaurar',
  help: {
    ask: 'Organizar estas linhas com IA',
    hint: (model) =>
      `Envia estas linhas, as linhas ao redor e os nomes dos seus itens para ${model}. Linhas lidas como seu nome ou seus dados de contato, linhas que você removeu e o arquivo em si não são enviados.`,
    yourModel: 'seu modelo de IA',
    stop: 'Parar',
    stages: {
      waiting: 'Aguardando para começar',
      reading: 'Lendo',
      drafting: 'Procurando o lugar de cada uma',
      checking: 'Verificando a resposta',
    },
    stay: 'Pode levar um minuto. Nada muda até terminar. Se você sair desta revisão, a leitura para.',
    placed: (count) =>
      plural(count, {
        one: '# valor adicionado, com as palavras do seu arquivo. Ele tem a marca “Verifique”. Você pode desfazer isto.',
        other:
          '# valores adicionados, com as palavras do seu arquivo. Cada um tem a marca “Verifique”. Você pode desfazer isto.',
      }),
    unchanged: 'Nada foi alterado.',
    nothing:
      'O modelo de IA não encontrou um campo para estas linhas. Nada foi alterado. Adicione-as à mão.',
  },
  placeTitle: 'Onde isto fica?',
  section: 'Seção',
  newSection: (name) => `${name} (nova seção)`,
  entryLabel: 'Item',
  newEntry: 'Novo item',
  field: 'Campo',
  place: 'Mover para lá',
  cutTitle: 'Nem tudo cabe',
  cutText: 'Este texto é mais longo do que um currículo comporta e ficaria de fora:',
  createAnyway: 'Criar sem ele',
  keepLooking: 'Voltar à revisão',
  tooLarge:
    'É mais do que um currículo comporta. Nada foi perdido. Remova o que você não precisa e tente de novo.',
  created: 'Currículo criado.',
  nextFile: 'Próximo arquivo',
  pairTitle: 'Adicionar a um currículo existente',
  whichCv: 'Adicionar a',
  noCv: 'Ainda não há currículos neste dispositivo.',
  nothingNew: 'Este currículo já tem tudo isto.',
  pairHint:
    'O que é novo já vem selecionado. As alterações no seu texto, não: selecione só as que você quer.',
  adds: 'Adiciona',
  changes: 'Altera seu texto',
  apply: (count) => plural(count, { one: 'Adicionar # item', other: 'Adicionar # itens' }),
  applied: 'Adicionado. Você pode desfazer isto.',
  notApplied:
    'Este currículo mudou nesse meio-tempo. Nada foi adicionado. Verifique a lista de novo.',
  failedTitle: (name) => `Não foi possível ler ${name}`,
  failures: {
    empty:
      'O arquivo está vazio. Salve-o de novo no programa em que você o criou e tente outra vez.',
    'wrong-type':
      'Não é do tipo que o nome indica, ou é de um tipo que não lemos. Lemos PDF, Word (docx), OpenDocument, RTF, páginas web, Markdown e texto.',
    'legacy-word':
      'É um arquivo antigo do Word (doc). Abra-o no Word ou no LibreOffice, salve como docx ou PDF e tente de novo.',
    macros: 'Contém macros, que nunca abrimos. Salve como docx ou PDF e tente de novo.',
    'too-large':
      'Tem mais de 10 MB, fica muito maior ao ser descompactado ou contém mais texto do que qualquer currículo. Salve só o currículo, sem imagens, ou cole o texto.',
    'too-long': 'Tem mais de 50 páginas. Salve só as páginas do seu currículo e tente de novo.',
    password: 'Está protegido por senha. Salve sem senha e tente de novo.',
    'no-text':
      'É uma digitalização ou foto: uma imagem de texto, que não conseguimos ler. Exporte seu currículo como PDF no programa em que o escreveu, ou use reconhecimento de texto (OCR) na digitalização e cole o texto.',
    damaged: 'Está incompleto ou danificado. Baixe ou copie de novo e tente outra vez.',
    unsafe:
      'Não o abrimos, porque contém algo que só ataques usam. Salve de novo com outro programa ou cole o texto.',
    'no-resume': 'Conseguimos ler, mas nada nele parece um currículo.',
    'gave-up':
      'A leitura demorou demais ou usou memória demais e foi interrompida. Salve como um novo PDF ou cole o texto.',
  },
  nothingLost: 'Nada foi alterado nem perdido. Seu arquivo está como antes.',
  tryAgain: 'Tentar de novo',
  chooseOther: 'Escolher outro arquivo',
  toDashboard: 'Voltar aos seus currículos',
  stoppedTitle: 'Importação interrompida',
  stopped: 'O arquivo não foi lido. Nada foi alterado.',
  goneTitle: 'Nenhuma importação em andamento',
  gone: 'Escolha um arquivo para começar. Se você esperava ver uma importação aqui, ela já virou um currículo, foi descartada, está em outro navegador ou não pôde ser salva por este. Seu próprio arquivo não mudou.',
}
