import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in German. */
export const grounding: typeof english = {
  elsewhere: (words) =>
    `„${words}“ steht an anderer Stelle in deinem Lebenslauf. Stimmt es auch hier?`,
  sentences: {
    number: (words) => `Die Zahl in „${words}“ steht nicht in dem Text, der ersetzt wird.`,
    unit: (words) => `„${words}“ hat in deinem Lebenslauf eine andere Einheit.`,
    period: (words) =>
      `„${words}“ nennt eine Häufigkeit oder einen Zeitraum, den dein Lebenslauf hier nicht nennt.`,
    limit: (words) =>
      `Die Zahl in „${words}“ hat in deinem Lebenslauf eine andere Einschränkung (etwa „bis zu“ oder „rund“) oder keine.`,
    negation: (words) =>
      `„${words}“ verneint oder schließt etwas aus, was dein Lebenslauf hier nicht tut.`,
    role: (words) =>
      `„${words}“ schreibt dir vielleicht mehr Verantwortung zu als dein Lebenslauf.`,
    title: (words) => `„${words}“ ist hier nicht dein Jobtitel.`,
    qualification: (words) => `Dein Lebenslauf zeigt hier nicht die Qualifikation „${words}“.`,
    level: (words) => `Das Niveau „${words}“ steht nicht in deinem Lebenslauf.`,
    restriction: (words) => `„${words}“ steht in deinem Text und fehlt hier.`,
    skill: (words) => `Kenntnisse in „${words}“ stehen nicht in deinem Lebenslauf.`,
    name: (words) => `„${words}“ steht nicht in deinem Lebenslauf.`,
    word: (words) => `„${words}“ steht nicht in deinem Lebenslauf. Stimmt es hier?`,
    combination: (words) =>
      `Diese Worte stehen in deinem Lebenslauf, aber nicht so zusammen: „${words}“.`,
    locked: () => 'Namen, Jobtitel, Zeitangaben und Abschlüsse kannst nur du ändern.',
    language: () =>
      'Diesen Text können wir nicht prüfen: Wir unterstützen seine Sprache nicht, oder es ist nicht die deines Lebenslaufs.',
    length: () => 'Dieser Text ist zu lang, um ihn zu prüfen.',
  },
}
