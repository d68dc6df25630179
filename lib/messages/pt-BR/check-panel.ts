import type { checkPanel as english } from '../en/check-panel'
import { formatters } from '../format'

const { plural, number } = formatters('pt-BR')

/** Messages around the checks, in Brazilian Portuguese. */
export const checkPanel: typeof english = {
  title: 'Verificar este currículo',
  view: 'Exibição',
  views: { checks: 'Verificações', machine: 'Texto lido' },
  bars: { readable: 'Leitura', complete: 'Conteúdo', match: 'Vaga' },
  barHints: {
    readable: 'Os programas conseguem ler?',
    complete: 'Falta alguma coisa?',
    match: 'Combina com a descrição da vaga?',
  },
  passed: (passed, of) => `${number(passed)} de ${number(of)} em ordem`,
  compared: (open) =>
    open === 0 ? 'sem perguntas' : plural(open, { one: '# pergunta', other: '# perguntas' }),
  none: 'Nada para verificar ainda',
  noScore:
    'Verificações separadas, sem nota: ninguém de fora sabe como o sistema de uma empresa classifica currículos.',
  toSee: (count) => plural(count, { one: '# para revisar', other: '# para revisar' }),
  allPassed: 'Tudo em ordem',
  passedList: (count) => plural(count, { one: '# em ordem', other: '# em ordem' }),
  checked: (title) => `Verificação: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  statuses: { pass: 'Em ordem', warn: 'Revisar', fail: 'Corrigir' },
  why: 'Por que importa',
  fix: 'O que fazer',
  source: 'Origem',
  goTo: (words) => `Ir para “${words}”`,
  goToField: 'Ir para este campo',
  more: (count) => plural(count, { one: 'e mais # lugar', other: 'e mais # lugares' }),
  reading: 'Lendo o PDF…',
  unread:
    'Não foi possível reler o PDF. Seu currículo está a salvo. Feche este painel e tente de novo daqui a pouco.',
  noPosting:
    'Ainda não há descrição da vaga. Adicione uma para ver se este currículo combina com ela.',
  paste: 'Adicionar descrição da vaga',
  another: 'Abrir a descrição da vaga',
  readers: {
    order: 'Na ordem do arquivo',
    rows: 'Linha por linha',
    form: 'Como formulário',
  },
  readerHints: {
    order: 'O texto na ordem em que está armazenado no arquivo. A maioria dos programas lê assim.',
    rows: 'Programas simples leem da esquerda para a direita na página inteira, mesmo através das colunas.',
    form: 'O que o nosso próprio importador colocaria nos campos de um formulário.',
  },
  reader: 'Como os programas leem',
  standards: (archive) =>
    `Este PDF segue dois padrões: PDF/UA-1, para leitores de tela, e ${archive}, para arquivamento.`,
  archiveOnly: (archive) =>
    `Este PDF segue ${archive}, o padrão para arquivamento. Para seguir também PDF/UA-1, o padrão para leitores de tela:`,
  obstacles: {
    untitled: 'Adicione seu nome.',
    'picture-without-text': 'Adicione seu nome ou uma descrição da sua foto.',
    'missing-characters': 'Substitua os caracteres que não podem ser impressos.',
  },
  noText: 'Nenhum texto encontrado desta forma.',
  noFields: 'Nenhum campo encontrado.',
  fields: {
    name: 'Nome',
    email: 'E-mail',
    phone: 'Telefone',
    employer: 'Empresa',
    title: 'Cargo',
    institution: 'Instituição',
    dates: 'Datas',
    bullet: 'Tópico',
  },
  pageLabel: (page) => `Página ${number(page)} do arquivo`,
  page: {
    title: 'Verificar um currículo',
    description:
      'Solte o PDF de qualquer currículo e veja o que os programas leem nele. Sem conta; o arquivo fica no seu dispositivo.',
    headline: 'Veja o que os programas leem no seu currículo',
    text: 'Solte um PDF aqui ou escolha um. Ele é lido neste navegador e não é enviado a lugar nenhum.',
    choose: 'Escolher PDF',
    another: 'Verificar outro PDF',
    drop: 'Solte o PDF para verificá-lo',
    bring: 'Importar este currículo',
    bringHint: 'Abre o currículo no Vitae. Você o revisa antes de ser salvo.',
    notPdf: 'Isto não é um PDF. Escolha um arquivo PDF. Nada foi alterado.',
    wait: (name) => `Lendo ${name}…`,
    cancel: 'Parar',
    result: (name) => `Resultados de ${name}`,
  },
}
