import type { requests as english } from '../en/requests'
import { formatters } from '../format'

const { plural } = formatters('pl')

/** Messages about the state of a requested CV, in Polish. */
export const requests: typeof english = {
  waiting: 'Twoje dane są zapisane. Zlecenie czeka na rozpoczęcie.',
  stages: {
    saving: 'Trwa zapisywanie Twoich danych.',
    reading: 'Trwa czytanie oferty pracy. Twoje dane są zapisane.',
    drafting: 'Model AI pisze sugestie. Twoje dane są zapisane.',
    checking: 'Każda sugestia jest porównywana z CV. Twoje dane są zapisane.',
    verifying: 'Model AI szuka pokrycia w CV. Twoje dane są zapisane.',
    writing: 'Trwa tworzenie plików. Twoje dane są zapisane.',
  },
  done: (heldBack) =>
    [
      'CV jest gotowe. Linki działają przez godzinę. Aby otrzymać nowe, zleć to ponownie.',
      heldBack > 0 &&
        plural(heldBack, {
          one: '# sugestii modelu AI nie ma w CV: przejrzyj ją w pliku JSON.',
          few: '# sugestii modelu AI nie ma w CV: przejrzyj je w pliku JSON.',
          many: '# sugestii modelu AI nie ma w CV: przejrzyj je w pliku JSON.',
          other: '# sugestii modelu AI nie ma w CV: przejrzyj je w pliku JSON.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  notes: {
    withModel:
      'Sugestie modelu AI są w heldBack, do przejrzenia przez osobę, której dotyczy CV. Żadnej z nich nie ma w CV. Cały tekst jest taki jak w przesłanych danych. Tam, gdzie kolejność była dowolna, wymagania z oferty pracy są na początku.',
    withoutModel:
      'Nie ustawiono modelu AI, więc cały tekst jest taki jak w przesłanych danych. Tam, gdzie kolejność była dowolna, wymagania z oferty pracy są na początku.',
    noModelAsked:
      'Wybrano pracę bez modelu AI, więc cały tekst jest taki jak w przesłanych danych. Tam, gdzie kolejność była dowolna, wymagania z oferty pracy są na początku.',
    plain:
      'Nie ustawiono modelu AI i nie przesłano oferty pracy, więc CV jest takie jak w przesłanych danych.',
  },
}
