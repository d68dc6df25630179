import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in French. */
export const grounding: typeof english = {
  elsewhere: (words) =>
    `« ${words} » est dans une autre partie de votre CV. Est-ce vrai ici aussi ?`,
  sentences: {
    number: (words) => `Le nombre dans « ${words} » n’est pas dans le texte remplacé.`,
    unit: (words) => `« ${words} » a une autre unité dans votre CV.`,
    period: (words) =>
      `« ${words} » indique une fréquence ou une période que votre CV ne donne pas ici.`,
    limit: (words) =>
      `Le nombre dans « ${words} » a une autre limite dans votre CV (comme « jusqu’à » ou « environ »), ou aucune.`,
    negation: (words) =>
      `« ${words} » nie ou exclut quelque chose, ce que votre CV ne fait pas ici.`,
    role: (words) => `« ${words} » vous attribue peut-être un rôle plus important que votre CV.`,
    title: (words) => `« ${words} » n’est pas votre intitulé de poste ici.`,
    qualification: (words) => `Votre CV ne mentionne pas la qualification « ${words} » ici.`,
    level: (words) => `Le niveau « ${words} » n’est pas dans votre CV.`,
    restriction: (words) => `« ${words} » est dans votre texte et manque ici.`,
    skill: (words) => `La compétence « ${words} » n’est pas dans votre CV.`,
    name: (words) => `« ${words} » n’est pas dans votre CV.`,
    word: (words) => `« ${words} » n’est pas dans votre CV. Est-ce vrai ici ?`,
    combination: (words) => `Ces mots sont dans votre CV, mais pas réunis ainsi : « ${words} ».`,
    locked: () =>
      'Les noms, les titres, les dates et les diplômes ne peuvent être modifiés que par vous.',
    language: () =>
      'Nous ne pouvons pas vérifier ce texte : sa langue n’est pas prise en charge, ou ce n’est pas celle de votre CV.',
    length: () => 'Ce texte est trop long pour être vérifié.',
  },
}
