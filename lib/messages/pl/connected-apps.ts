import type { connectedApps as english } from '../en/connected-apps'

/** Messages of connected apps and of their consent page, in Polish. */
export const connectedApps: typeof english = {
  title: 'Połączone programy',
  text: 'Programy, którym pozwalasz pracować z Twoimi CV. Sugerują sformułowania, a Ty decydujesz, co trafi do CV.',
  none: 'Nie masz połączonych programów.',
  address: 'Adres do wpisania w programie',
  since: (date) => `Połączono ${date}`,
  disconnect: 'Odłącz',
  disconnectNamed: (name) => `Odłącz: ${name}`,
  disconnected: (name) => `Program „${name}” nie jest już połączony.`,
  question: (name) => `Czy zezwolić programowi „${name}” na korzystanie z Twojego konta?`,
  unverified: 'Program sam wybrał tę nazwę. Nie została przez nas sprawdzona.',
  account: (email) => `Twoje konto: ${email}`,
  goesTo: (host) => `Następnie przejdziesz do: ${host}`,
  writeHint: 'Sugerowanie sformułowań, zmiany wyglądu i aktualizowanie Twoich aplikacji.',
  mayNot:
    'Nie może pisać w Twoich CV ani listach, ani niczego usunąć. W każdej chwili możesz odłączyć go w ustawieniach.',
  allow: 'Zezwól',
  deny: 'Nie zezwalaj',
  full: 'Masz tyle połączonych programów, ile może mieć konto. Odłącz jeden w ustawieniach i spróbuj ponownie.',
  invalid: 'Ten program wysłał nieprawidłowe żądanie. Na nic nie zezwolono.',
  unknownTitle: 'Nie można połączyć tego programu',
  unknown:
    'Nie znamy tego programu albo adresu, pod którym czeka na odpowiedź. Na nic nie zezwolono. Usuń Vitae z programu, a potem dodaj ponownie.',
}
