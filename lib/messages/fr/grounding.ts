import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in French. */
export const grounding: typeof english = {
  elsewhere: (words) =>
    `« ${words} » est dans une autre partie de votre CV. Est-ce vrai ici aussi ?`,
  sentences: {
    number: (words) => `Le nombre dans « ${words} » n’est pas dans le texte remplacé.`,
    unit: (words) => `« ${words} » a une autre unité dans votre CV.`,
    period: (words) =>
      `« ${words} » indique une autre fréquence ou une autre période que votre CV.`,
    limit: (words) => `« ${words} » est plus précis, ou va plus loin, que votre CV.`,
    negation: (words) => `« ${words} » : votre CV dit le contraire, ou exclut quelque chose ici.`,
    hedge: (words) =>
      `Votre CV dit que vous y avez contribué. « ${words} » dit que vous l’avez fait.`,
    role: (words) => `« ${words} » vous attribue un rôle plus important que votre CV.`,
    title: (words) => `« ${words} » n’est pas votre intitulé de poste ici.`,
    qualification: (words) => `Votre CV ne mentionne pas la qualification « ${words} » ici.`,
    level: (words) => `Le niveau « ${words} » n’est pas dans votre CV.`,
    restriction: (words) => `« ${words} » limite ce que dit votre CV, et manque ici.`,
    skill: (words) => `La compétence « ${words} » n’est pas dans votre CV.`,
    name: (words) => `« ${words} » n’est pas dans votre CV.`,
    word: (words) => `« ${words} » n’est pas dans votre CV. Est-ce vrai ici ?`,
    combination: (words) => `« ${words} » réunit des choses qui sont séparées dans votre CV.`,
    locked: () =>
      'Les noms, les titres, les dates et les diplômes ne peuvent être modifiés que par vous.',
    language: () => 'Nous ne pouvons pas vérifier les textes dans cette langue.',
    length: () => 'Ce texte est trop long pour être vérifié.',
  },
}
