import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Polish. */
export const grounding: typeof english = {
  elsewhere: (words) => `„${words}” jest w innej części Twojego CV. Czy tutaj to też prawda?`,
  sentences: {
    number: (words) => `Liczby z „${words}” nie ma w zastępowanym tekście.`,
    unit: (words) => `„${words}” ma w Twoim CV inną jednostkę.`,
    period: (words) => `„${words}” podaje częstotliwość lub okres, którego Twoje CV tu nie podaje.`,
    limit: (words) =>
      `Liczba w „${words}” ma w Twoim CV inne ograniczenie (np. „do” lub „około”) albo żadnego.`,
    negation: (words) =>
      `„${words}” zaprzecza czemuś lub coś wyklucza, a Twoje CV tu tego nie robi.`,
    role: (words) => `„${words}” może przypisywać Ci większą rolę niż Twoje CV.`,
    title: (words) => `„${words}” nie jest tutaj Twoim stanowiskiem.`,
    qualification: (words) => `Twoje CV nie wskazuje tutaj na kwalifikację „${words}”.`,
    level: (words) => `Poziomu „${words}” nie ma w Twoim CV.`,
    restriction: (words) => `„${words}” jest w Twoim tekście, a tutaj tego brakuje.`,
    skill: (words) => `Umiejętności „${words}” nie ma w Twoim CV.`,
    name: (words) => `W Twoim CV nie ma „${words}”.`,
    word: (words) => `Czy „${words}” to tutaj prawda? Tego nie ma w Twoim CV.`,
    combination: (words) => `Te słowa są w Twoim CV, ale nie w takim połączeniu: „${words}”.`,
    locked: () => 'Nazwiska, nazwy, stanowiska, daty i dyplomy możesz zmieniać tylko Ty.',
    language: () =>
      'Nie możemy sprawdzić tego tekstu: nie obsługujemy jego języka albo nie jest to język Twojego CV.',
    length: () => 'Ten tekst jest za długi, aby go sprawdzić.',
  },
}
