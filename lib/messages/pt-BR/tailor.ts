import type { tailor as english } from '../en/tailor'
import { formatters } from '../format'

const { plural, number } = formatters('pt-BR')

/** Messages of the screen that fits a CV to a job, in Brazilian Portuguese. */
export const tailor: typeof english = {
  title: 'Adaptar a uma vaga',
  heading: (job) => (job === '' ? 'Adaptar a uma vaga' : `Adaptar à vaga: ${job}`),
  job: (title, employer) => [title, employer].filter(Boolean).join(', '),
  back: 'Voltar à edição',
  tabs: 'Exibições',
  jobTab: 'Vaga',
  suggestionsTab: 'Sugestões',
  paperTab: 'Prévia',
  postingTitle: 'Para qual vaga é?',
  postingHint:
    'Cole a descrição completa da vaga. Ela é lida neste dispositivo e só é enviada a um modelo de IA se você pedir. Os links dela nunca são abertos.',
  postingLabel: 'Descrição da vaga',
  postingExample: 'Cole aqui a descrição da vaga',
  chooseFile: 'Escolher arquivo de texto',
  read: 'Comparar com meu currículo',
  change: 'Mudar a descrição da vaga',
  unread: {
    empty: 'Ainda não há texto. Cole a descrição da vaga.',
    'too-short':
      'Este texto é curto demais para comparar com o seu currículo. Cole a descrição completa da vaga. Seu texto continua aqui.',
    'too-long':
      'Este texto é longo demais. Cole a descrição da vaga sem o resto da página. Seu texto continua aqui.',
    'not-text': 'Isto não é um arquivo de texto. Abra-o, copie o texto e cole aqui.',
  },
  warnings: {
    'hidden-text': 'A descrição da vaga contém caracteres invisíveis. Eles foram deixados de fora.',
    instructions: (words) =>
      `A descrição da vaga contém instruções para IA: “${words}”. Nós as tratamos como texto comum e não as seguimos.`,
    shortened: (read) =>
      `A descrição da vaga é muito longa. Só os primeiros ${number(read)} caracteres são lidos.`,
  },
  demands: 'O que a vaga pede',
  noDemands: 'Não encontramos requisitos nesta descrição da vaga. Você pode adicioná-los abaixo.',
  shown: (count) =>
    count === 0
      ? 'Não encontramos nenhum destes requisitos no seu currículo. Talvez você os tenha mesmo assim: responda às perguntas abaixo.'
      : plural(count, {
          one: 'Encontramos # destes requisitos no seu currículo. Talvez você tenha outros: responda às perguntas abaixo.',
          other:
            'Encontramos # destes requisitos no seu currículo. Talvez você tenha outros: responda às perguntas abaixo.',
        }),
  shownAfter: (count) =>
    plural(count, {
      one: 'Com as sugestões que você aceitou, encontramos #.',
      other: 'Com as sugestões que você aceitou, encontramos #.',
    }),
  states: {
    present: 'No seu currículo',
    'other-name': 'No seu currículo, com outras palavras',
    weak: 'Você pode mostrar mais disto?',
    perhaps: 'Talvez no seu currículo',
    unsure: 'Você tem isto?',
    missing: 'Você tem isto?',
    unread: 'Ainda não verificado',
  },
  otherLanguage:
    'Seu currículo e esta descrição da vaga estão em idiomas diferentes. Comparar entre idiomas exige um modelo de IA. Sem ele, só é possível comparar nomes, anos e níveis de idioma.',
  niceToHave: 'desejável',
  soft: 'qualidade pessoal',
  quote: 'Na descrição da vaga',
  months: (months) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? plural(months, {
          one: 'pelo menos # mês em experiências compatíveis',
          other: 'pelo menos # meses em experiências compatíveis',
        })
      : plural(years, {
          one: 'pelo menos # ano em experiências compatíveis',
          other: 'pelo menos # anos em experiências compatíveis',
        })
  },
  takeOut: 'Remover desta lista',
  addLabel: 'Adicionar requisito',
  add: 'Adicionar',
  groups: { must: 'Obrigatórios', nice: 'Desejáveis', own: 'Adicionados por você' },
  perhapsHere: 'Talvez aqui:',
  isItThis: 'É isto?',
  yes: 'Sim',
  no: 'Não',
  about: (action, words) => `${action}: ${words}`,
  writeUse: 'Escrever onde você usou',
  writeFact: 'Escrever no seu currículo',
  weakPart: 'Seu currículo mostra uma parte disso. Você pode escrever mais a respeito?',
  weakListed: 'Seu currículo só lista isto. Onde você usou?',
  weakYears: 'Você tem mais anos de experiência nisto?',
  weakDegree:
    'Seu currículo mostra outro diploma ou outra formação. Você tem este ou um equivalente?',
  weakLanguage: 'Qual é o seu nível neste idioma? Escreva-o.',
  saidYes: 'Você disse que é isto.',
  saidNo: 'Você disse que não.',
  saidNoToLine: 'Você disse não a uma linha do seu currículo.',
  changeAnswer: 'Mudar resposta',
  showLine: 'mostrar na prévia',
  moreLines: (count) => plural(count, { one: 'mais # linha', other: 'mais # linhas' }),
  moreAbout: (words) => `Mais sobre “${words}”`,
  times: (times) =>
    plural(times, {
      one: 'Mencionado uma vez na descrição da vaga.',
      other: 'Mencionado # vezes na descrição da vaga.',
    }),
  findEvidence: 'Buscar evidências com IA',
  findEvidenceAgain: 'Buscar evidências de novo',
  evidenceHint: 'A IA precisa citar um trecho do seu currículo para cada requisito.',
  quotedBy: (model) => `Trechos do seu currículo encontrados por ${model}.`,
  notReliedOn:
    'Os trechos citados pelo modelo de IA não eram confiáveis. Você vê o que foi encontrado por palavras.',
  interview: 'Preparar-se para a entrevista',
  writeLetter: 'Escrever carta de apresentação para esta vaga',
  suggestions: 'Sugestões',
  order: 'Reordenar seu currículo',
  noSuggestions: 'A ordem do seu currículo já combina com esta vaga.',
  ownWords: 'Seu próprio texto em outra ordem. Nada é adicionado.',
  was: (place) => `era o número ${number(place)}`,
  answers: (words) => `Atende a: ${words}`,
  accept: 'Aceitar',
  acceptAll: 'Aceitar todas',
  dismiss: 'Dispensar',
  accepted: 'Aceita',
  dismissed: 'Dispensada',
  undo: 'Desfazer',
  counts: (all, accepted) =>
    all === 0
      ? 'Nenhuma sugestão ainda'
      : [
          plural(all, { one: '# sugestão', other: '# sugestões' }),
          accepted === 0
            ? 'nenhuma aceita ainda'
            : plural(accepted, { one: '# aceita', other: '# aceitas' }),
          accepted === 0 ? 'nada muda até você aceitar uma' : 'tudo é salvo quando você concluir',
        ].join(' · '),
  finish: 'Concluir',
  finishTitle: 'Salvar suas alterações',
  keepAs: 'Salvar em',
  asCopy: 'Um novo currículo',
  asSame: 'Este currículo',
  copyHint:
    'Seu currículo original continua como está. O novo fica vinculado a ele e à descrição da vaga.',
  sameHint:
    'Ao salvar, as sugestões que você aceitou entram neste currículo. Você pode desfazer isto no editor.',
  nameLabel: 'Nome do novo currículo',
  copyName: (cv, job) => [cv, job].filter(Boolean).join(' – '),
  keep: 'Salvar',
  keepAndWrite: 'Salvar e escrever uma carta',
  nothingAccepted:
    'Você não aceitou nenhuma sugestão, então não há nada para salvar neste currículo.',
  keptCopy: 'Salvo como um novo currículo',
  keptSame: 'Salvo neste currículo',
  changedMeanwhile:
    'Este currículo mudou nesse meio-tempo, e as sugestões não servem mais para ele. Nada foi alterado. Revise-as de novo.',
  tabOnly: {
    blocked:
      'Este navegador não armazena nada, por isso a descrição da vaga existe só nesta aba. Mantenha a aba aberta até terminar.',
    full: 'Este dispositivo está sem espaço, por isso a descrição da vaga existe só nesta aba. Libere espaço e mantenha a aba aberta.',
    failed:
      'Este navegador não conseguiu armazenar a descrição da vaga, por isso ela existe só nesta aba. Mantenha a aba aberta. Continuamos tentando.',
  },
  track: 'Acompanhar esta candidatura',
  trackHint: 'Entra nas suas candidaturas, com esta descrição da vaga e este currículo.',
  forApplication: (job) => `Este currículo será registrado na sua candidatura: ${job}.`,
  notNoted:
    'O currículo foi salvo, mas não foi possível registrá-lo na sua candidatura. Escolha-o lá.',
  otherJob: (job) =>
    `Este currículo está sendo comparado com a descrição de outra vaga. Vaga da sua candidatura: ${job}.`,
  useJob: 'Usar a descrição da vaga da candidatura',
  jobReplaced: 'Descrição da vaga substituída',
}
