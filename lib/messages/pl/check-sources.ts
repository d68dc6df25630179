import type { checkSources as english } from '../en/check-sources'

/** Sources of the checks, in Polish. */
export const checkSources: typeof english = {
  measured: 'Zmierzone w tym pliku: tekst odczytano tak, jak robią to programy do PDF.',
  pdf: 'Standard PDF, ISO 32000: program musi wiedzieć, jaki znak kryje się za każdym symbolem.',
  accessible:
    'Standard dostępnych plików PDF, ISO 14289 (PDF/UA), z którego korzystają czytniki ekranu.',
  forms: 'Typowe ograniczenia internetowych formularzy rekrutacyjnych.',
  posting: 'Porównanie oferty pracy z Twoim CV słowo po słowie.',
  practice: 'Rady osób, które czytają wiele CV. Żadne badanie tego nie dowodzi.',
  law: 'Przepisy przeciw dyskryminacji: w wielu krajach pracodawcom nie wolno o to pytać.',
}
