import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { number, plural } = formatters('fr')

const pages = (count: number) => plural(count, { one: '# page', other: '# pages' })

/** Messages of fitting a CV to a number of pages, in French. */
export const fitArea: typeof english = {
  title: 'Ajuster aux pages',
  pages: 'Pages à remplir',
  auto: 'Auto',
  off: 'Non',
  choice: (count) => number(count),
  hint: 'Ajuste l’espacement, les marges, l’interligne et la taille de police jusqu’à ce que le CV remplisse ce nombre de pages, puis après chaque modification. Rien n’est coupé. Déplacer un curseur ci-dessous désactive l’ajustement.',
  autoHint:
    'Ramène le CV sur une page s’il reste facile à lire : texte d’au moins 9,5 pt, marges confortables. Sinon, vos propres réglages s’appliquent, et une dernière page de quelques lignes est évitée ou mieux remplie si possible. Changer la taille ou l’espacement ci-dessous désactive l’ajustement.',
  autoOwn: (count) => `Tient sur ${pages(count)} avec vos propres réglages.`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `Ajusté à ${pages(count)} : taille de police ${number(size, { maximumFractionDigits: 1 })} pt, interligne ${number(lineHeight, { maximumFractionDigits: 2 })}, espacement ${number(spacing, { style: 'percent' })}, marges ${number(margin, { maximumFractionDigits: 1 })} mm.`,
  working: 'Ajustement…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `Tient sur ${pages(count)} avec une taille de police de ${number(size, { maximumFractionDigits: 1 })} pt, un interligne de ${number(lineHeight, { maximumFractionDigits: 2 })}, un espacement de ${number(spacing, { style: 'percent' })} et des marges de ${number(margin, { maximumFractionDigits: 1 })} mm.`,
  takesLess: (count) =>
    `Même avec les réglages les plus larges, il ne remplit que ${pages(count)}. Il reste de la place pour du texte.`,
  keep: 'Garder ces réglages',
  tooLong: (lines, count) =>
    `Même avec les réglages les plus serrés, il y a environ ${plural(lines, { one: '# ligne', other: '# lignes' })} de trop pour ${pages(count)}. Vos propres réglages s’appliquent et rien n’a été coupé. Raccourcissez quelques entrées.`,
  oldest: 'Entrées les plus anciennes',
  longest: 'Entrées les plus longues',
  unnamed: 'Entrée sans titre',
}
