import type { design as english } from '../en/design'
import { formatters } from '../format'

const { number } = formatters('es')

/** Messages of the design panel, in Spanish. */
export const design: typeof english = {
  tabList: 'Partes del diseño',
  tabs: { template: 'Plantilla', style: 'Color y fuente', layout: 'Composición', page: 'Página' },
  template: 'Plantilla',
  colour: 'Colores',
  colours: {
    '#2437c9': 'Azul bolígrafo',
    '#12161d': 'Negro tinta',
    '#3d4a5c': 'Pizarra',
    '#1b3a6b': 'Azul marino',
    '#0f6b6b': 'Verde azulado',
    '#0b6e4f': 'Verde',
    '#7a4a12': 'Marrón',
    '#a3261e': 'Rojo',
    '#8a1f5c': 'Ciruela',
    '#5b2bb5': 'Violeta',
  },
  useBrand: 'Usar la marca',
  templateNotOffered:
    'Este espacio de trabajo no incluye esta plantilla. El CV la conserva hasta que elijas otra.',
  ownColour: 'Color personalizado',
  hexCode: 'Código hex',
  hexHint: '# y seis dígitos o letras de la a a la f, como #1b3a6b',
  tooLight: (ratio) =>
    `Este color es demasiado claro para leerse sobre blanco: su contraste es de ${number(ratio, { maximumFractionDigits: 1 })}:1 y el texto necesita 4,5:1. No se ha cambiado nada.`,
  takeInstead: (colour) => `Usar ${colour}`,
  type: 'Fuentes',
  typePair: (headings, body) => `${headings} con ${body}`,
  headingFont: 'Fuente de títulos',
  bodyFont: 'Fuente de texto',
  suggestedFont: (name) => `Sugerida: ${name}`,
  madeFrom: (name, source) => `${name} (a partir de ${source})`,
  ownFonts: 'Tu fuente',
  fontKinds: {
    sans: 'Sin serifas',
    serif: 'Con serifas',
    display: 'Para titulares',
    mono: 'Monoespaciada',
  },
  measures: 'Tamaño y espaciado',
  fontSize: 'Tamaño de fuente',
  points: (value) => `${number(value, { maximumFractionDigits: 1 })} pt`,
  lineHeight: 'Interlineado',
  times: (value) => number(value, { minimumFractionDigits: 2 }),
  spacing: 'Espaciado',
  percent: (value) => number(value, { style: 'percent' }),
  margin: 'Márgenes',
  millimetres: (value) => `${number(value, { maximumFractionDigits: 1 })} mm`,
  fitted: (value) => `${value}, ajustado`,
  reset: 'Restablecer valores',
  fit: 'Páginas que llenar',
  autoFit: 'Ajustar a páginas automáticamente',
  look: 'Reglas de diseño',
  newerLook: 'Hay reglas de diseño más recientes. Compara tu página antes y después.',
  lookBefore: 'Antes',
  lookAfter: 'Después',
  page: 'Página',
  pageSize: 'Tamaño del papel',
  pageSizes: { a4: 'A4', letter: 'Carta (EE. UU.)' },
  pageNumbers: 'Números de página',
  pageNumbersHint: 'Solo si hay más de una página',
  hyphenate: 'Dividir palabras largas',
  hyphenateHint:
    'Al final de las líneas de párrafos y viñetas. Las palabras que empiezan por mayúscula no se dividen, excepto en alemán.',
  carry: 'Incluir una copia editable en el PDF',
  carryHint:
    'Te permite volver a editar el currículum soltando el PDF en Vitae. Quien tenga el PDF puede ver todo el currículum, incluidas las entradas ocultas y su nombre en Vitae.',
  language: 'Idioma del currículum',
  languageHint:
    'Se usa para los títulos de las secciones, las fechas y la revisión ortográfica. Tu texto no se traduce.',
  otherLanguage: (tag) => `${tag} (títulos en inglés por ahora)`,
  dateStyle: 'Formato de fecha',
}
