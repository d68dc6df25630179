import type { letter as english } from '../en/letter'
import { formatters } from '../format'

const { plural, number } = formatters('pt-BR')

/** Messages of the editor of cover letters, in Brazilian Portuguese. */
export const letter: typeof english = {
  navigation: 'Partes da carta',
  parts: { letter: 'Carta', basics: 'Remetente' },
  form: 'Escrever a carta',
  documentMenu: (title) => `${title}: renomear, mudar, mais`,
  openCv: 'Abrir o currículo',
  allDocuments: 'Todos os currículos e cartas',
  recipientTitle: 'Para',
  recipient: {
    name: { label: 'Nome', example: 'ex.: Sra. Ada Brandt' },
    organization: { label: 'Empresa' },
    address: { label: 'Endereço' },
    email: { label: 'E-mail' },
  },
  letterTitle: 'Texto da carta',
  date: { label: 'Data' },
  subject: { label: 'Assunto', example: 'ex.: Enfermagem noturna, código 2041' },
  opening: { label: 'Saudação' },
  closing: { label: 'Despedida', example: 'Seu nome é adicionado abaixo.' },
  paragraphs: 'Parágrafos',
  paragraph: (at) => `Parágrafo ${number(at)}`,
  addParagraph: 'Adicionar parágrafo',
  paragraphKeys: (modifier, alt) =>
    `Enter adiciona um parágrafo · ${modifier} B negrito · ${alt} ↑ ↓ move o parágrafo`,
  senderHint:
    'Copiado do seu currículo quando você criou esta carta. O que mudar aqui não altera o currículo.',

  help: {
    title: 'Sugestões da IA',
    hint: 'Você escolhe quais frases adicionar.',
    ask: 'Sugerir frases',
    askAgain: 'Sugerir outras frases',
    putAway: 'Dispensar todas',
    stop: 'Parar',
    stages: {
      sending: 'Salvando suas últimas alterações na conta…',
      waiting: 'Aguardando para começar…',
      reading: 'Lendo…',
      drafting: 'Escrevendo frases…',
      checking: 'Comparando cada frase com o seu currículo…',
      verifying: 'Procurando evidências no seu currículo…',
    },
    claimsNothing: 'Não afirma nada sobre você',
    take: 'Adicionar à carta',
    takeAll: (count) =>
      plural(count, {
        one: 'Adicionar # que dispensa confirmação',
        other: 'Adicionar as # que dispensam confirmação',
      }),
    taken: 'Adicionada',
    leans: 'Refere-se à frase anterior. Adicione essa primeiro.',
    leftOut: 'As frases que se referem a outra que não está na carta não foram adicionadas.',
    nothing:
      'O modelo de IA não escreveu nenhuma frase que possamos oferecer. Sua carta não foi alterada.',
    held: (count) =>
      plural(count, {
        one: '# frase foi bloqueada porque não tem base no seu currículo.',
        other: '# frases foram bloqueadas porque não têm base no seu currículo.',
      }),
    dropped: (count) =>
      plural(count, {
        one: '# ficou de fora: repetida, longa demais, um clichê ou com um endereço.',
        other: '# ficaram de fora: repetidas, longas demais, clichês ou com um endereço.',
      }),
  },

  evidence: {
    title: 'Comparada com o seu currículo',
    hint: 'Quando você para de digitar, procuramos números, nomes, competências, cargos e diplomas que não estão no seu currículo. Isso nunca impede você de enviar a carta.',
    allShown: (count) =>
      plural(count, {
        one: '# frase tem base no seu currículo.',
        other: '# frases têm base no seu currículo.',
      }),
    claimsNothing: 'Esta carta ainda não afirma nada sobre você.',
    nothingMissing:
      'Não encontramos nenhum número, nome, competência, cargo ou diploma que não esteja no seu currículo.',
    unchecked: (count) =>
      plural(count, {
        one: 'Não foi possível verificar # frase: é longa demais ou está em um idioma que não verificamos.',
        other:
          'Não foi possível verificar # frases: são longas demais ou estão em um idioma que não verificamos.',
      }),
    some: (count) =>
      plural(count, {
        one: '# frase está sem base no seu currículo.',
        other: '# frases estão sem base no seu currículo.',
      }),
    marked: (count) =>
      plural(count, {
        one: '# frase sem base no seu currículo',
        other: '# frases sem base no seu currículo',
      }),
    nothing: 'Nada para verificar ainda. Escreva uma frase.',
    noCv: 'O currículo desta carta não está neste dispositivo, por isso não é possível verificar a carta.',
    number: (words) => `O número em “${words}” não está no seu currículo.`,
    more: (count) => plural(count, { one: 'E mais #.', other: 'E mais #.' }),
    confirm: 'Sim, é verdade',
    confirmed: 'Confirmada. Isso foi salvo com a carta.',
    confirmedCount: (count) =>
      plural(count, {
        one: '# frase confirmada por você',
        other: '# frases confirmadas por você',
      }),
  },
}
