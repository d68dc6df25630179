import type { design as english } from '../en/design'
import { formatters } from '../format'

const { number } = formatters('fr')

/** Messages of the design panel, in French. */
export const design: typeof english = {
  tabList: 'Parties du design',
  tabs: { template: 'Modèle', style: 'Couleur, police', layout: 'Disposition', page: 'Page' },
  template: 'Modèle',
  colour: 'Couleurs',
  colours: {
    '#2437c9': 'Bleu stylo',
    '#12161d': 'Noir d’encre',
    '#3d4a5c': 'Ardoise',
    '#1b3a6b': 'Bleu marine',
    '#0f6b6b': 'Bleu canard',
    '#0b6e4f': 'Vert',
    '#7a4a12': 'Brun',
    '#a3261e': 'Rouge',
    '#8a1f5c': 'Prune',
    '#5b2bb5': 'Violet',
  },
  useBrand: 'Utiliser la charte graphique',
  templateNotOffered:
    'Cet espace de travail ne propose pas ce modèle. Le CV le garde jusqu’à ce que vous en choisissiez un autre.',
  ownColour: 'Autre couleur',
  hexCode: 'Code hexa',
  hexHint: '# et six chiffres ou lettres a–f, par exemple #1b3a6b',
  tooLight: (ratio) =>
    `Cette couleur est trop claire pour être lue sur du blanc : son contraste est de ${number(ratio, { maximumFractionDigits: 1 })}:1, il faut 4,5:1 pour du texte. Rien n’a changé.`,
  takeInstead: (colour) => `Utiliser plutôt ${colour}`,
  type: 'Polices',
  typePair: (headings, body) => `${headings} et ${body}`,
  headingFont: 'Police des titres',
  bodyFont: 'Police du texte',
  suggestedFont: (name) => `Suggérée : ${name}`,
  madeFrom: (name, source) => `${name} (créée à partir de ${source})`,
  ownFonts: 'Votre police',
  fontKinds: {
    sans: 'Sans empattement',
    serif: 'Avec empattement',
    display: 'De titrage',
    mono: 'À chasse fixe',
  },
  measures: 'Taille et espacement',
  fontSize: 'Taille de police',
  points: (value) => `${number(value, { maximumFractionDigits: 1 })} pt`,
  lineHeight: 'Interligne',
  times: (value) => number(value, { minimumFractionDigits: 2 }),
  spacing: 'Espacement',
  percent: (value) => number(value, { style: 'percent' }),
  margin: 'Marges',
  millimetres: (value) => `${number(value, { maximumFractionDigits: 1 })} mm`,
  fitted: (value) => `${value}, ajusté`,
  reset: 'Réinitialiser',
  fit: 'Pages à remplir',
  autoFit: 'Ajuster aux pages automatiquement',
  look: 'Règles de disposition',
  newerLook:
    'De nouvelles règles de disposition sont disponibles. Comparez votre page avant et après.',
  lookBefore: 'Avant',
  lookAfter: 'Après',
  page: 'Page',
  pageSize: 'Format papier',
  pageSizes: { a4: 'A4', letter: 'US Letter' },
  pageNumbers: 'Numéros de page',
  pageNumbersHint: 'Seulement s’il y a plus d’une page',
  hyphenate: 'Couper les mots longs',
  hyphenateHint:
    'En fin de ligne, dans les paragraphes et les puces. Les mots qui commencent par une majuscule restent entiers, sauf en allemand.',
  carry: 'Intégrer une copie modifiable au PDF',
  carryHint:
    'Permet de modifier à nouveau le CV en déposant le PDF dans Vitae. Toute personne qui a le PDF peut voir le CV entier, y compris les entrées masquées et son nom dans Vitae.',
  language: 'Langue du CV',
  languageHint:
    'Vaut pour les titres de rubrique, les dates et l’orthographe. Votre texte n’est pas traduit.',
  otherLanguage: (tag) => `${tag} (titres en anglais pour le moment)`,
  dateStyle: 'Format de date',
}
