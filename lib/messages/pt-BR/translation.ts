import type { translation as english } from '../en/translation'
import { formatters } from '../format'

const { plural, number } = formatters('pt-BR')
const anyOf = new Intl.ListFormat('pt-BR', { type: 'disjunction' })

/** Messages of the translation of a CV into another language, in Brazilian Portuguese. */
export const translation: typeof english = {
  open: 'Traduzir',
  openHint: 'Cria um novo currículo em outro idioma',
  title: 'Traduzir este currículo',
  language: 'Traduzir para',
  languages: {
    en: 'Inglês',
    de: 'Alemão',
    fr: 'Francês',
    es: 'Espanhol',
    pt: 'Português',
    it: 'Italiano',
  },
  about: 'Este currículo continua como está. A tradução é um novo currículo, vinculado a ele.',
  checked:
    'Depois, você revisa cada tradução ao lado do seu texto. Só o que você confirma entra no novo currículo. O resto fica no seu idioma.',
  begin: 'Traduzir',
  stop: 'Parar',
  stages: {
    waiting: 'Aguardando para começar…',
    reading: 'Lendo…',
    drafting: 'Traduzindo…',
    checking: 'Comparando com o seu texto…',
    verifying: 'Lendo ao lado do seu texto…',
  },
  leave:
    'Pode levar um ou dois minutos. Você pode fechar esta janela e continuar trabalhando. Abra-a de novo para ver o resultado.',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: 'Revisar a tradução',
    hint: 'Uma tradução pode fazer um cargo, um diploma ou a sua participação em algo parecer maior do que foi. Marque cada texto que diz o mesmo que o seu.',
    alone: 'Verifique um por um: cargos, diplomas, níveis e textos que podem afirmar mais',
    others: 'Outros textos',
    asks: {
      level: 'Nível',
      role: 'Pode indicar uma participação maior do que o seu texto.',
    },
    sameTitle: 'Conferidos: mesmo significado do seu texto',
    unreadTitle: 'Não conferidos: compare-os com o seu texto',
    backed: 'Tem o mesmo significado do seu texto.',
    differs: (said) =>
      said.length > 0
        ? `Seu texto não diz ${anyOf.format(said.map((one) => `“${one}”`))}. É o mesmo?`
        : 'Isto pode não dizer o mesmo que o seu texto. É o mesmo?',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 &&
          plural(supported, {
            one: '# tem o mesmo significado',
            other: '# têm o mesmo significado',
          }),
        unsupported > 0 &&
          plural(unsupported, { one: '# pode dizer mais', other: '# podem dizer mais' }),
        unread > 0 && plural(unread, { one: '# não conferido', other: '# não conferidos' }),
      ]
        .filter(Boolean)
        .join(' · '),
    same: 'Diz o mesmo',
    pair: (source, target) => `: ${source} – ${target}`,
    tickAll: (count) => plural(count, { one: 'Marcar este', other: 'Marcar todos os #' }),
    confirmed: (count, of, language) =>
      `${number(count)} de ${number(of)} confirmados. O resto fica neste idioma: ${language}.`,
    create: 'Criar currículo',
    discard: 'Descartar tradução',
    notTranslated: (count) => `Não traduzidos: ${number(count)}`,
    own: 'Sua tradução',
    suggested: (text) => `Sugestão da IA: ${text}`,
    unchanged: (texts) => `Sem alteração: ${texts.join(', ')}.`,
    verbatim: (names) => `Empresas e instituições de ensino ficam como estão: ${names.join(', ')}.`,
    faults: {
      missing: 'O modelo de IA não devolveu uma tradução.',
      unchanged: 'A tradução é igual ao seu texto.',
      'too-long': 'A tradução era muito mais longa que o seu texto.',
      number: 'A tradução tem outro número.',
      date: 'A tradução tem outra data.',
      name: 'A tradução tem outro nome.',
      degree: 'A tradução tem outro diploma.',
      level: 'A tradução tem outro nível.',
      address: 'A tradução tem outro endereço.',
      mark: 'A tradução tem outros links ou outra formatação.',
    },
  },
  done: 'Seu currículo traduzido está pronto.',
  left: (count, language) =>
    plural(count, {
      one: `# texto não foi traduzido e fica neste idioma: ${language}.`,
      other: `# textos não foram traduzidos e ficam neste idioma: ${language}.`,
    }),
  openIt: 'Abrir currículo',
}
