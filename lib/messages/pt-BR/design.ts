import type { design as english } from '../en/design'
import { formatters } from '../format'

const { number } = formatters('pt-BR')

/** Messages of the design panel, in Brazilian Portuguese. */
export const design: typeof english = {
  tabList: 'Partes do design',
  tabs: { template: 'Modelo', style: 'Cor e fonte', layout: 'Layout', page: 'Página' },
  template: 'Modelo',
  colour: 'Cores',
  colours: {
    '#2437c9': 'Azul-caneta',
    '#12161d': 'Preto-tinta',
    '#3d4a5c': 'Ardósia',
    '#1b3a6b': 'Azul-marinho',
    '#0f6b6b': 'Verde-azulado',
    '#0b6e4f': 'Verde',
    '#7a4a12': 'Marrom',
    '#a3261e': 'Vermelho',
    '#8a1f5c': 'Ameixa',
    '#5b2bb5': 'Violeta',
  },
  useBrand: 'Usar a marca',
  templateNotOffered:
    'Este espaço de trabalho não oferece este modelo. O currículo continua com ele até você escolher outro.',
  ownColour: 'Cor personalizada',
  hexCode: 'Código hex',
  hexHint: '# e seis números ou letras de a a f, como #1b3a6b',
  tooLight: (ratio) =>
    `Esta cor é clara demais para ler no branco: o contraste é ${number(ratio, { maximumFractionDigits: 1 })}:1, e texto precisa de ${number(4.5)}:1. Nada foi alterado.`,
  takeInstead: (colour) => `Usar ${colour} no lugar`,
  type: 'Fontes',
  typePair: (headings, body) => `${headings} e ${body}`,
  headingFont: 'Fonte dos títulos',
  bodyFont: 'Fonte do texto',
  suggestedFont: (name) => `Sugerida: ${name}`,
  madeFrom: (name, source) => `${name} (feita a partir de ${source})`,
  ownFonts: 'Sua fonte',
  fontKinds: {
    sans: 'Sem serifa',
    serif: 'Com serifa',
    display: 'Decorativa',
    mono: 'Monoespaçada',
  },
  measures: 'Tamanho e espaçamento',
  fontSize: 'Tamanho da fonte',
  points: (value) => `${number(value, { maximumFractionDigits: 1 })} pt`,
  lineHeight: 'Espaço entre linhas',
  times: (value) => number(value, { minimumFractionDigits: 2 }),
  spacing: 'Espaçamento',
  percent: (value) => number(value, { style: 'percent' }),
  margin: 'Margens da página',
  millimetres: (value) => `${number(value, { maximumFractionDigits: 1 })} mm`,
  fitted: (value) => `${value}, ajustado`,
  reset: 'Voltar ao padrão',
  fit: 'Páginas a preencher',
  autoFit: 'Ajustar às páginas automaticamente',
  look: 'Regras de layout',
  newerLook: 'Há regras de layout mais recentes. Compare sua página antes e depois.',
  lookBefore: 'Antes',
  lookAfter: 'Depois',
  page: 'Página',
  pageSize: 'Tamanho do papel',
  pageSizes: { a4: 'A4', letter: 'Carta (EUA)' },
  pageNumbers: 'Números de página',
  pageNumbersHint: 'Só se houver mais de uma página',
  hyphenate: 'Hifenizar palavras longas',
  hyphenateHint:
    'No fim das linhas de parágrafos e tópicos. Palavras que começam com letra maiúscula ficam inteiras, exceto em alemão.',
  carry: 'Incluir no PDF uma cópia editável',
  carryHint:
    'Permite editar o currículo de novo soltando o PDF no Vitae. Quem tiver o PDF pode ver o currículo inteiro, incluindo itens ocultos e o nome dele no Vitae.',
  language: 'Idioma do currículo',
  languageHint:
    'Usado nos títulos das seções, nas datas e na verificação ortográfica. Seu texto não é traduzido.',
  otherLanguage: (tag) => `${tag} (títulos em inglês por enquanto)`,
  dateStyle: 'Formato de data',
}
