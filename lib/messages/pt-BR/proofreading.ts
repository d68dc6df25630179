import type { proofreading as english } from '../en/proofreading'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

/** Messages of the spelling and grammar check of a CV, in Brazilian Portuguese. */
export const proofreading: typeof english = {
  title: 'Ortografia e gramática',
  hint: 'Verifica ortografia e gramática em inglês. Na primeira vez, baixa um dicionário de 8 MB. Seu texto fica neste dispositivo. Os resultados não contam nas verificações acima.',
  start: 'Verificar ortografia e gramática',
  again: 'Tentar de novo',
  stop: 'Parar',
  fetching: 'Baixando o dicionário…',
  reading: 'Verificando seu texto…',
  failed:
    'Não foi possível carregar o dicionário. Seu currículo não foi alterado. Tente de novo quando tiver conexão.',
  empty: 'Ainda não há texto para verificar. Escreva antes um tópico ou um perfil.',
  otherLanguage:
    'Esta verificação só funciona em inglês, e este currículo está em outro idioma. Você pode mudar o idioma dele em Design.',
  reader: 'Você está editando este currículo em outra aba. Faça as alterações lá.',
  found: (count) =>
    count === 0
      ? 'Nenhum erro encontrado.'
      : plural(count, { one: '# possível erro', other: '# possíveis erros' }),
  advice: 'Esta verificação nem sempre acerta. Você sabe melhor o que quer dizer.',
  kinds: {
    spelling: 'Ortografia',
    repeated: 'Palavra repetida',
    grammar: 'Gramática',
    choice: 'Escolha de palavra',
  },
  misspelled: (words) => `“${words}” não está no dicionário.`,
  repeated: (words) => `“${words}”: a mesma palavra duas vezes seguidas.`,
  article: (words) =>
    `“${words}” não combina com a próxima palavra. Em inglês, use “an” antes de som de vogal; senão, “a”.`,
  replaceBy: (replacement) => `Mudar para “${replacement}”`,
  remove: 'Remover',
  leave: 'Ignorar',
  leaveWords: (words) => `Ignorar “${words}”`,
  go: 'Ir para o texto',
  goToWords: (words) => `Ir para o texto “${words}”`,
  changed: 'Alterado. Você pode desfazer isto.',
  left: 'Ignorado.',
}
