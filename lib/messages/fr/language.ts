import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, in French. */
export const language: typeof english = {
  language: 'Langue',
  notFetched: 'Impossible de charger cette langue. Vérifiez votre connexion et réessayez.',
  unconfirmed: (name) =>
    `Langue : ${name}. Aucune personne dont c’est la langue maternelle n’a encore relu ces textes.`,
  suggest: 'Proposer une correction',
  title: 'Proposer une correction',
  intro: 'Cherchez le texte tel qu’il apparaît à l’écran, puis écrivez ce qu’il devrait dire.',
  find: 'Texte à l’écran',
  nothing: 'Aucun texte de Vitae ne contient ces mots.',
  now: 'Maintenant',
  better: 'Mieux',
  copy: 'Copier la correction',
  copied: 'Correction copiée. Envoyez-la à la personne qui gère ce serveur.',
  notCopied: 'Le navigateur n’a pas autorisé la copie.',
}
