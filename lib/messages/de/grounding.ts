import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in German. */
export const grounding: typeof english = {
  elsewhere: (words) =>
    `„${words}“ steht an anderer Stelle in deinem Lebenslauf. Stimmt es auch hier?`,
  sentences: {
    number: (words) => `Die Zahl in „${words}“ steht nicht in dem Text, der ersetzt wird.`,
    unit: (words) => `„${words}“ hat in deinem Lebenslauf eine andere Einheit.`,
    period: (words) =>
      `„${words}“ nennt eine andere Häufigkeit oder einen anderen Zeitraum als dein Lebenslauf.`,
    limit: (words) => `„${words}“ ist genauer oder geht weiter als dein Lebenslauf.`,
    negation: (words) =>
      `„${words}“: In deinem Lebenslauf steht das Gegenteil, oder er schließt hier etwas aus.`,
    hedge: (words) =>
      `In deinem Lebenslauf steht, dass du dabei geholfen hast. „${words}“ sagt, dass du es selbst gemacht hast.`,
    role: (words) => `„${words}“ schreibt dir mehr Verantwortung zu als dein Lebenslauf.`,
    title: (words) => `„${words}“ ist hier nicht dein Jobtitel.`,
    qualification: (words) => `Dein Lebenslauf zeigt hier nicht die Qualifikation „${words}“.`,
    level: (words) => `Das Niveau „${words}“ steht nicht in deinem Lebenslauf.`,
    restriction: (words) =>
      `„${words}“ schränkt ein, was in deinem Lebenslauf steht, und fehlt hier.`,
    skill: (words) => `Kenntnisse in „${words}“ stehen nicht in deinem Lebenslauf.`,
    name: (words) => `„${words}“ steht nicht in deinem Lebenslauf.`,
    word: (words) => `„${words}“ steht nicht in deinem Lebenslauf. Stimmt es hier?`,
    combination: (words) => `„${words}“ verbindet, was in deinem Lebenslauf getrennt ist.`,
    locked: () => 'Namen, Jobtitel, Zeitangaben und Abschlüsse kannst nur du ändern.',
    language: () => 'Texte in dieser Sprache können wir nicht prüfen.',
    length: () => 'Dieser Text ist zu lang, um ihn zu prüfen.',
  },
}
