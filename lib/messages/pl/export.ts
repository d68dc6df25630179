import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in Polish. */
export const exportArea: typeof english = {
  title: 'Eksport',
  format: 'Format',
  formats: {
    pdf: { name: 'PDF', hint: 'Do wysyłania. Wszędzie wygląda tak samo.' },
    docx: {
      name: 'Word',
      hint: 'Dla rekruterów i serwisów, które proszą o .docx. Można edytować.',
    },
    text: { name: 'Zwykły tekst', hint: 'Do wklejania w formularze online' },
    html: { name: 'Strona WWW', hint: 'Jeden plik HTML na stronę lub dla czytnika ekranu' },
    markdown: { name: 'Markdown', hint: 'Do notatek, wiki i serwisów takich jak GitHub' },
    png: { name: 'Obraz', hint: 'Jedna strona jako obraz PNG' },
    json: { name: 'JSON Resume, pełny', hint: 'W Vitae otwiera się dokładnie takie samo' },
    'json-resume': {
      name: 'JSON Resume, prosty',
      hint: 'Dla innych narzędzi. Bez własnych sekcji.',
    },
    europass: {
      name: 'Europass',
      hint: 'Dla portalu Europass. Otwiera się też w Vitae, bez wyglądu.',
    },
  },
  letterFormats: { json: { name: 'JSON, pełny' } },
  page: 'Strona',
  blind: 'Bez imienia i nazwiska, zdjęcia i adresu',
  blindHint:
    'Pomija też dane kontaktowe, datę urodzenia, linki i referencje. CV pozostaje bez zmian.',
  blindChecking: 'Przygotowujemy i sprawdzamy plik…',
  blindChecked: 'Sprawdzono: odczytaliśmy plik i nie ma w nim żadnej z tych informacji.',
  blindLeft:
    'W pliku nadal jest imię, nazwisko lub dane kontaktowe. Nic nie zapisano. Usuń je z tekstu i spróbuj ponownie.',
  genderedWords: 'Słowa, które mogą zdradzać płeć',
  genderedHint:
    'Zostają w pliku. Zmień je w CV, jeśli dotyczą Ciebie. Nie znajdujemy wszystkich końcówek i czasowników, które zdradzają płeć.',
  fileName: 'Nazwa pliku',
  save: 'Pobierz plik',
  saving: 'Przygotowywanie…',
  failed: 'Nie udało się utworzyć pliku. Nic nie przepadło. Spróbuj ponownie za chwilę.',
  copied: 'Skopiowano jako zwykły tekst.',
  nothingToCopy: 'Ta sekcja jest jeszcze pusta, więc nie ma czego kopiować.',
  nothingYet: 'Ten dokument jest jeszcze pusty, więc nie ma czego kopiować.',
  notCopied: 'Przeglądarka nie pozwoliła na kopiowanie. Wyeksportuj jako zwykły tekst.',
}
