import type { ownTemplate as english } from '../en/own-template'
import { formatters } from '../format'

const { number } = formatters('pt-BR')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'leitura na ordem do arquivo',
  lines: 'leitura linha por linha',
}

/** Messages about a template that the person adds from a file, in Brazilian Portuguese. */
export const ownTemplate: typeof english = {
  title: 'Seu próprio modelo',
  add: 'Usar um modelo seu…',
  change: 'Usar outro arquivo…',
  remove: 'Remover modelo',
  download: 'Baixar este modelo como arquivo',
  hint: 'Um arquivo JSON de até 32 kB que descreve cores, fontes e disposição. Baixe um modelo de que você gosta, altere-o em um editor de texto e use-o aqui. O arquivo é verificado neste dispositivo e vai junto no seu currículo.',
  checking: 'Verificando o modelo: três currículos são gerados com ele e lidos de novo…',
  used: (name) => `Seu currículo usa o modelo “${name}”.`,
  refused: (file) =>
    `Não é possível usar ${file} como modelo. Nada foi alterado. Corrija estes lugares e tente de novo:`,
  unreadable:
    'Não é possível usar aqui o modelo que está neste currículo, por isso o currículo usa o modelo do Vitae escolhido abaixo. Nada foi perdido. Por que não é possível:',
  failed: 'Não foi possível verificar o modelo, e nada foi alterado. Tente de novo daqui a pouco.',
  reasons: {
    'not-text': 'Deve ser texto.',
    'not-number': 'Deve ser um número.',
    'not-boolean': 'Deve ser true ou false.',
    'not-list': 'Deve ser uma lista.',
    'not-object': 'Deve ser um objeto.',
    'wrong-type': 'Valor do tipo errado.',
    'not-one-of': ({ text }) => `Deve ser um destes valores: ${text}.`,
    'unknown-field': ({ text }) => `Nenhum modelo tem estes campos: ${text}.`,
    'too-long': ({ count }) => `Longo demais. Máximo de caracteres: ${number(count)}.`,
    'too-many': ({ count }) => `Itens demais. Máximo: ${number(count)}.`,
    'too-few': ({ count }) => `Faltam itens. Mínimo: ${number(count)}.`,
    'too-large': ({ count }) => `Grande demais. Máximo: ${number(count)}.`,
    'too-small': ({ count }) => `Pequeno demais. Mínimo: ${number(count)}.`,
    'too-deep': 'Níveis demais.',
    empty: 'Não pode estar vazio.',
    'not-colour': 'Deve ser uma cor como “#2437c9”, em minúsculas.',
    'unknown-name': 'Este nome não é reconhecido aqui.',
    'not-allowed': 'Isto não é permitido aqui.',
    'not-json': 'Isto não é JSON.',
    'no-place': ({ text }) => `Não há lugar para: ${text}.`,
    twice: ({ text }) => `Aparece duas vezes: ${text}.`,
    'contacts-twice': 'Os dados de contato já estão na coluna lateral.',
    'header-high': ({ count }) => `As partes juntas são altas demais. Máximo: ${number(count)} mm.`,
    contrast: ({ text, count, of, colour, ground }) =>
      `Paleta “${text}”: ${colour} sobre ${ground} tem contraste de ${number(count)}:1. O texto precisa de ${number(of)}:1.`,
    'not-drawn': ({ person }) => `Não é possível mostrar nele o currículo de ${person}.`,
    torn: ({ text, person, reader }) =>
      `No currículo de ${person}, não é possível ler “${text}” de uma só vez (${readers[reader]}).`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `No currículo de ${person}, estão em ordem ${number(count)} de ${number(of)} palavras dos tópicos (${readers[reader]}).`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `No currículo de ${person}, estão em ordem ${number(count)} de ${number(of)} títulos e tópicos (${readers[reader]}).`,
    'not-printed': ({ text, person }) => `No currículo de ${person}, isto não é impresso: ${text}.`,
    'outside-page': ({ text, person }) =>
      `No currículo de ${person}, há texto fora das margens: ${text}.`,
    overlapping: ({ text, person }) => `No currículo de ${person}, há texto sobreposto: ${text}.`,
    'stranded-heading': ({ text, person }) =>
      `No currículo de ${person}, há um título sozinho: ${text}.`,
  },
}
