import type { interview as english } from '../en/interview'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

/** Messages of the screen that prepares an interview, and of the stories told there, in Brazilian Portuguese. */
export const interview: typeof english = {
  title: 'Preparação para a entrevista',
  heading: (job) => (job === '' ? 'Preparação para a entrevista' : `Entrevista: ${job}`),
  questionsTab: 'Perguntas',
  storiesTab: 'Histórias',
  prepare: 'Preparar entrevista',
  chooseCv: {
    title: 'Para qual currículo é esta candidatura?',
    text: 'Escolha o currículo com que você está se candidatando. As linhas dele aparecem ao lado do que a vaga pede.',
    none: 'Ainda não há currículos neste dispositivo.',
    create: 'Criar currículo',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, { one: '# no seu currículo', other: '# no seu currículo' }),
      near > 0 && plural(near, { one: '# talvez', other: '# talvez' }),
      gaps > 0 && plural(gaps, { one: '# não encontrado', other: '# não encontrados' }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: 'No seu currículo',
    partly: 'Em parte no seu currículo',
    gap: 'Não encontrado no seu currículo',
  },
  mayAsk: 'Pergunta possível',
  aboutCv: 'Sobre o seu currículo',
  noneAboutCv:
    'Adicione suas experiências com as datas ao currículo, e perguntas sobre elas aparecem aqui.',
  usual: 'Perguntas frequentes',
  mention: 'Você pode mencionar',
  findMore: 'Buscar mais perguntas com IA',
  findAgain: 'Buscar perguntas de novo',
  modelHint: 'A IA escolhe perguntas e trechos, e não escreve nada.',
  chosenBy: (model) =>
    `Algumas perguntas foram escolhidas por ${model}. Todos os trechos são seus ou da descrição da vaga.`,
  noMore: 'O modelo de IA não encontrou perguntas que possam ser verificadas.',
  stories: 'Suas histórias',
  storiesHint:
    'Momentos do seu trabalho, com suas próprias palavras. Elas nunca ficam no currículo nem em um link de compartilhamento, e nunca são enviadas a um modelo de IA. Só o seu backup, o seu arquivo JSON e a folha da entrevista têm essas histórias.',
  writeStory: 'Escrever uma história',
  chooseStory: 'Escolher uma história',
  noStories: 'Ainda não há histórias. Escreva uma aqui ou ao lado de uma pergunta.',
  searchStories: 'Buscar nas histórias',
  noneFound: 'Nenhuma história tem essas palavras.',
  untitledStory: 'História sem título',
  fields: {
    title: { label: 'Título', example: 'ex.: A noite em que a bomba parou' },
    situation: { label: 'Situação', example: 'Onde e quando foi, e o que estava acontecendo?' },
    task: { label: 'Tarefa', example: 'O que era preciso fazer?' },
    action: { label: 'Ação', example: 'O que você fez, passo a passo?' },
    result: { label: 'Resultado', example: 'O que resultou disso?' },
  },
  done: 'Concluir',
  deleteStory: 'Excluir história',
  storyDeleted: 'História excluída',
  lines: 'Linhas do seu currículo',
  linesHint: 'Perguntas sobre essas linhas mostram esta história.',
  addLine: 'Adicionar uma linha',
  searchLines: 'Buscar no seu currículo',
  noLineFound: 'Nenhuma linha do seu currículo tem essas palavras.',
  lineGone: 'Uma linha que não está mais no seu currículo',
  untie: (line) => `Remover: ${line}`,
  notForThis: (story) => `Remover desta pergunta: ${story}`,
  keptIn: (cv) => `Suas histórias estão salvas no currículo “${cv}”, que este segue.`,
  onlyHere: 'Só neste currículo:',
  moveToMaster: 'Usar em todas as versões',
  making: 'Gerando o PDF…',
  sheet: {
    fileName: 'Entrevista',
    story: (name) => `História: ${name}`,
  },
}
