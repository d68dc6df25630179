import type { apiKeys as english } from '../en/api-keys'

/** Messages of the API keys in the settings, in Polish. */
export const apiKeys: typeof english = {
  title: 'Klucze API',
  text: 'Pozwól programowi odczytywać i zmieniać Twoje CV. Dla każdego programu utwórz osobny klucz.',
  docs: 'Dokumentacja API',
  none: 'Nie masz kluczy API.',
  make: 'Utwórz klucz',
  name: 'Nazwa',
  nameHint: 'Do czego będzie służyć ten klucz.',
  nameMissing: 'Wpisz nazwę klucza.',
  scopesTitle: 'Uprawnienia',
  scopes: {
    read: { label: 'Odczyt', hint: 'Twoje CV i listy, ich wersje i pliki PDF.' },
    write: { label: 'Odczyt i zmiany', hint: 'Także tworzenie, edycja i usuwanie.' },
    ai: { label: 'Korzystanie z AI', hint: 'Sugestie liczą się do Twojego dziennego limitu.' },
    admin: {
      label: 'Zarządzanie',
      hint: 'Tworzenie i unieważnianie kluczy, eksport Twoich danych. Nigdy hasło ani e-mail.',
    },
  },
  scopesMissing: 'Wybierz co najmniej jedno uprawnienie.',
  expires: 'Wygasa po',
  lives: { '30': '30 dniach', '90': '90 dniach', '365': '1 roku', never: 'Nigdy' },
  submit: 'Utwórz klucz',

  madeTitle: (name) => `Klucz: ${name}`,
  madeText: 'Skopiuj go teraz. Nie pokażemy go ponownie.',
  madeLabel: 'Klucz',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  kept: 'Mam go zapisany',

  starts: (prefix) => `${prefix}…`,
  neverUsed: 'Nieużywany',
  usedToday: 'Użyto dzisiaj',
  usedYesterday: 'Użyto wczoraj',
  used: (date) => `Ostatnio użyto: ${date}`,
  endsToday: 'Wygasa dzisiaj',
  ends: (date) => `Wygasa: ${date}`,
  ended: 'Wygasł',
  endless: 'Nie wygasa',
  revoke: 'Unieważnij',
  revokeNamed: (name) => `Unieważnij: ${name}`,
  revoked: (name) => `Klucz „${name}” już nie działa.`,
  full: 'Masz tyle kluczy, ile może mieć konto. Unieważnij jeden, aby utworzyć nowy.',
}
