import type { fileRuleWords as english } from '../en/check-file-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('pt-BR')

/** Messages of the checks of the PDF file, in Brazilian Portuguese. */
export const fileRuleWords: typeof english = {
  'text-layer': {
    title: 'O PDF contém texto, e não imagens de texto',
    found: ({ count }) =>
      plural(count, { one: '# página é uma imagem.', other: '# páginas são imagens.' }),
    why: 'Programas não leem o texto de uma imagem, então a página parece vazia.',
    fix: 'Salve o PDF no programa em que você o escreveu, e não com um scanner.',
    source: sources.measured,
  },
  'mapped-signs': {
    title: 'Todos os caracteres podem ser lidos',
    found: ({ count, text }) =>
      plural(count, {
        one: `Programas não conseguem ler # caractere: “${text}”.`,
        other: `Programas não conseguem ler # caracteres: “${text}”.`,
      }),
    why: 'Algumas fontes desenham ícones e letras sem dizer qual é o caractere.',
    fix: 'Remova ícones ou escolha outra fonte e salve o PDF de novo.',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: 'Nome e dados de contato podem ser lidos',
    found: ({ text }) =>
      text === ''
        ? 'Nenhum e-mail ou telefone foi encontrado.'
        : `“${text}” não foi encontrado por inteiro.`,
    why: 'Os sistemas de recrutamento preenchem seus dados a partir deste texto. Sem eles, ninguém consegue falar com você.',
    fix: 'Coloque o nome e os dados de contato na página como texto simples, cada um em uma linha.',
    source: sources.measured,
  },
  'words-read-back': {
    title: 'Cargos, empresas, datas e tópicos podem ser lidos',
    found: ({ count, of }) =>
      `${number(count)} de ${number(of)} textos não puderam ser lidos por inteiro.`,
    why: 'Quem procura currículos não encontra o que os programas não conseguem ler.',
    fix: 'Escolha outro modelo ou encurte o texto que se perdeu.',
    source: sources.measured,
  },
  'fields-read-back': {
    title: 'Cargos, empresas, instituições e datas são reconhecidos',
    found: ({ text }) => `“${text}” pode ser confundido com outra coisa.`,
    why: 'Os sistemas de recrutamento preenchem formulários com o que reconhecem.',
    fix: 'Confira como está escrito ou escolha outro modelo.',
    source: sources.measured,
  },
  'reading-order': {
    title: 'O texto está na ordem da página',
    found: ({ count, of }) =>
      `${number(count)} de ${number(of)} partes estão misturadas com outras.`,
    why: 'Quando as colunas se misturam, as datas vão parar ao lado da experiência errada.',
    fix: 'Escolha um modelo de uma coluna.',
    source: sources.measured,
  },
  'heading-lines': {
    title: 'Títulos de seção estão em linhas próprias',
    found: ({ text }) => `“${text}” não foi encontrado em uma linha própria.`,
    why: 'Programas reconhecem as seções de um currículo pelos títulos.',
    fix: 'Escolha outro modelo ou use o nome padrão da seção.',
    source: sources.measured,
  },
  'whole-words': {
    title: 'As palavras estão inteiras',
    found: ({ count, text }) =>
      plural(count, {
        one: `# lugar com letras hifenizadas, coladas ou espaçadas: “${text}”.`,
        other: `# lugares com letras hifenizadas, coladas ou espaçadas: “${text}”.`,
      }),
    why: 'Uma busca por “escritório” não encontra “escri-tório”.',
    fix: 'Desative a hifenização, as ligaturas e o espaço entre letras e salve o PDF de novo.',
    source: sources.measured,
  },
  'links-work': {
    title: 'Links podem ser abertos',
    found: ({ text }) => `Não é possível abrir o link “${text}”.`,
    why: 'Muitos programas só abrem links que começam com https.',
    fix: 'Escreva o endereço completo, começando com https://.',
    source: sources.practice,
  },
  'copy-allowed': {
    title: 'É permitido copiar o texto',
    found: () => 'Este PDF não permite copiar o texto.',
    why: 'Programas que respeitam essa configuração não conseguem ler seu currículo.',
    fix: 'Salve o PDF de novo, sem proteção.',
    source: sources.pdf,
  },
  'title-and-language': {
    title: 'O arquivo informa título e idioma',
    found: ({ count }) =>
      plural(count, {
        one: 'O arquivo não informa o título ou o idioma.',
        other: 'O arquivo não informa o título nem o idioma.',
      }),
    why: 'Leitores de tela precisam do idioma para pronunciar o texto. Alguns programas mostram o título em vez do nome do arquivo.',
    fix: 'Defina os dois nas propriedades do documento.',
    source: sources.accessible,
  },
  'tagged-file': {
    title: 'Títulos e listas têm marcação',
    found: () => 'Este PDF não tem marcação (tags).',
    why: 'Leitores de tela e alguns outros programas precisam dela para distinguir títulos, listas e parágrafos.',
    fix: 'Salve o arquivo como PDF marcado (acessível).',
    source: sources.accessible,
  },
  'file-size': {
    title: 'O arquivo é pequeno o bastante para ser enviado',
    found: ({ count }) =>
      `O arquivo tem ${number(count)} MB. Muitos formulários de candidatura aceitam no máximo 2 MB.`,
    why: 'Alguns formulários recusam arquivos grandes sem avisar.',
    fix: 'Reduza as imagens ou remova-as.',
    source: sources.forms,
  },
}
