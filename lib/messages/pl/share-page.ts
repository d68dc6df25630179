import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: 'CV',
  letter: 'List motywacyjny',
  documents: 'Dokumenty',
  view: 'Widok',
  text: 'Tekst',
  pdf: 'PDF',
  pages: 'Strony pliku PDF. Tekst zawiera te same słowa.',
  download: 'Pobierz PDF',
  passwordTitle: 'Ta strona ma hasło',
  passwordHint: 'Wpisz hasło otrzymane razem z linkiem.',
  password: 'Hasło',
  open: 'Otwórz',
  passwordWrong: 'To hasło jest nieprawidłowe. Spróbuj ponownie.',
  passwordLimited: 'Zbyt wiele błędnych haseł. Spróbuj ponownie za 15 minut.',
  goneTitle: 'Tu nic nie ma',
  goneText:
    'Ten link wygasł, został wycofany albo nigdy nie istniał. Zapytaj osobę, od której go masz.',
  busyTitle: 'Spróbuj ponownie za chwilę',
  busyText: 'Nie udało się wyświetlić strony.',
}
