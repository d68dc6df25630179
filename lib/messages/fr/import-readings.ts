import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { plural, number } = formatters('fr')

/** Messages of the review of an imported file about reading it in another way, in French. */
export const importReadings: typeof english = {
  readAnotherWay: 'Lire autrement',
  offer:
    'Des entrées mélangées ou manquantes ? Ce fichier peut être lu autrement. Vous pourrez annuler.',
  at: (at, of) => `Lecture ${number(at)} sur ${number(of)}.`,
  sentence: (parts) => `${parts.join(' ; ')}.`,
  entries: (section, now, before) =>
    `${section} : ${plural(now, { one: '# entrée', other: '# entrées' })} au lieu de ${number(before)}`,
  leftOver: (now, before) =>
    `${plural(now, { one: '# ligne non placée', other: '# lignes non placées' })} au lieu de ${number(before)}`,
  values: (count) =>
    plural(count, { one: '# champ est différent.', other: '# champs sont différents.' }),
  lost: (count) =>
    plural(count, {
      one: '# de vos modifications n’a pas sa place ici. « Annuler » la fait revenir.',
      other: '# de vos modifications n’ont pas leur place ici. « Annuler » les fait revenir.',
    }),
  same: 'Rien ne change avec la colonne à cet endroit. Essayez un autre emplacement.',
  failed: 'Impossible de relire le fichier. Rien n’a changé. Réessayez.',
  markColumn: 'Indiquer une colonne de dates',
  columnHint:
    'Placez la ligne entre les dates et le texte à côté : utilisez le curseur, ou touchez la page.',
  columnPlace: 'Ligne',
  columnAt: (percent) => `${number(percent)} % depuis la gauche`,
  readWithColumn: 'Relire',
  reading: 'Lecture…',
  cancel: 'Annuler',
}
