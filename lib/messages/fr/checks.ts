import type { checks as english } from '../en/checks'
import { formatters } from '../format'

const { plural } = formatters('fr')

const characters = (count: number) => plural(count, { one: '# caractère', other: '# caractères' })

/** Tips beside the fields of a CV, in French. */
export const checks: typeof english = {
  advice: {
    'missing-name': () => 'Ajoutez votre nom. C’est le titre de votre CV.',
    'missing-contact': () =>
      'Ajoutez une adresse e-mail ou un numéro de téléphone pour que les employeurs puissent vous joindre.',
    'email-shape': ({ text }) => `« ${text} » ne ressemble pas à une adresse e-mail.`,
    'end-before-start': () => 'La date de fin est antérieure à la date de début.',
    'date-in-words': ({ text }) =>
      `« ${text} » apparaît tel que vous l’avez saisi. Vos autres dates suivent le format de date de ce CV.`,
    'long-bullet': ({ count }) =>
      `Cette puce a ${characters(count)}. Deux seraient plus faciles à lire.`,
    'long-summary': ({ count }) =>
      `Ce texte a ${characters(count)}. Quelques phrases ont plus de chances d’être lues.`,
    'education-without-end': () => 'Sans date de fin, cette formation apparaît comme en cours.',
    'duplicate-entry': () => 'Cette entrée apparaît deux fois.',
    'link-not-clickable': ({ text }) =>
      `« ${text} » n’est pas cliquable dans le PDF. Utilisez un lien qui commence par https://.`,
    'empty-entry': () => 'Cette entrée est vide et n’apparaît donc pas sur votre CV.',
  },
}
