import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('fr')

/** Messages of the fields of a LinkedIn profile, in French. */
export const linkedIn: typeof english = {
  title: 'Copier pour LinkedIn',
  about:
    'Votre CV, champ par champ, pour un profil LinkedIn. Rien n’est envoyé à LinkedIn : copiez chaque texte et collez-le là-bas.',
  summary: 'Infos',
  skill: 'Compétence',
  startMonth: 'Mois de début',
  startYear: 'Année de début',
  endMonth: 'Mois de fin',
  endYear: 'Année de fin',
  month: 'Mois',
  year: 'Année',
  elsewhere: 'Sans champ sur LinkedIn',
  copy: 'Copier',
  copied: 'Copié',
  copyField: (label) => `Copier : ${label}`,
  copiedField: (label) => `Copié : ${label}`,
  lengthOf: (count, limit) => `Caractères : ${number(count)} sur ${number(limit)}`,
  tooLong: (over, line) =>
    `Caractères en trop : ${number(over)}. Le champ s’arrête à la ligne ${number(line)}.`,
  tooManySkills: (count, limit) =>
    `Compétences : ${number(count)}. LinkedIn en accepte ${number(limit)} au maximum.`,
}
