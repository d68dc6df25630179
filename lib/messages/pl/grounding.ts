import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Polish. */
export const grounding: typeof english = {
  elsewhere: (words) => `„${words}” jest w innej części Twojego CV. Czy tutaj to też prawda?`,
  sentences: {
    number: (words) => `Liczby z „${words}” nie ma w zastępowanym tekście.`,
    unit: (words) => `„${words}” ma w Twoim CV inną jednostkę.`,
    period: (words) => `„${words}” podaje inną częstotliwość lub inny okres niż Twoje CV.`,
    limit: (words) => `„${words}” jest dokładniejsze lub idzie dalej niż Twoje CV.`,
    negation: (words) => `„${words}”: Twoje CV mówi coś przeciwnego albo coś tu wyklucza.`,
    hedge: (words) =>
      `Twoje CV mówi o pomocy w tym zadaniu. „${words}” mówi o samodzielnym wykonaniu.`,
    role: (words) => `„${words}” przypisuje Ci większą rolę niż Twoje CV.`,
    title: (words) => `„${words}” nie jest tutaj Twoim stanowiskiem.`,
    qualification: (words) => `Twoje CV nie wskazuje tutaj na kwalifikację „${words}”.`,
    level: (words) => `Poziomu „${words}” nie ma w Twoim CV.`,
    restriction: (words) => `Brakuje słów „${words}”, które zawężają to, co mówi Twoje CV.`,
    skill: (words) => `Umiejętności „${words}” nie ma w Twoim CV.`,
    name: (words) => `W Twoim CV nie ma „${words}”.`,
    word: (words) => `Czy „${words}” to tutaj prawda? Tego nie ma w Twoim CV.`,
    combination: (words) => `„${words}” łączy rzeczy, które w Twoim CV są osobno.`,
    locked: () => 'Nazwiska, nazwy, stanowiska, daty i dyplomy możesz zmieniać tylko Ty.',
    language: () => 'Nie potrafimy sprawdzać tekstów w tym języku.',
    length: () => 'Ten tekst jest za długi, aby go sprawdzić.',
  },
}
