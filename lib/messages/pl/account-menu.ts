import type { accountMenu as english } from '../en/account-menu'
import { formatters } from '../format'

const { number } = formatters('pl')

/** Messages of the account menu and the sign-out dialog, in Polish. */
export const accountMenu: typeof english = {
  menu: {
    label: (email) => `Konto: ${email}`,
    signIn: 'Zaloguj się',
    signInAgain: 'Zaloguj się ponownie',
    requests: 'Zlecenia',
    workspaces: 'Obszary robocze',
    settings: 'Ustawienia',
    signOut: 'Wyloguj się',
  },

  guestCvs: {
    title: (email) => `Przenieść CV na konto ${email}?`,
    text: (count) =>
      `Napisane na tym urządzeniu bez konta: ${number(count)}. Jeśli ich nie przeniesiesz, zostaną tutaj.`,
    move: 'Przenieś',
    stay: 'Nie teraz',
    failed: 'Nie udało się. Nic nie zginęło: te CV nadal są na tym urządzeniu. Spróbuj ponownie.',
  },

  signOut: {
    title: 'Wylogowanie',
    text: 'Twoje CV zostają na koncie i wrócą, gdy się zalogujesz.',
    forget: 'Usuń też moje CV z tego urządzenia',
    forgetHint:
      'Gdy z urządzenia korzystają też inni. CV, których nie ma jeszcze na koncie, zostaną tam najpierw zapisane. Niedokończone importy i oferty pracy też zostaną usunięte.',
    submit: 'Wyloguj się',
    cancel: 'Nie wylogowuj',
    working: 'Zapisywanie ostatnich zmian, potem wylogowanie…',
    unsent:
      'Niektóre zmiany mogą być tylko na tym urządzeniu: nie udało się upewnić, że wszystkie są na koncie. Nic nie zostało usunięte, a Twoja sesja trwa.',
    tryAgain: 'Spróbuj ponownie',
    keep: 'Wyloguj się i zostaw je tutaj',
    removeAnyway: 'Wyloguj się i usuń je',
    failed:
      'Nie udało się połączyć z serwerem. Nic nie zostało usunięte, a Twoja sesja trwa. Spróbuj ponownie, gdy będziesz online.',
    elsewhereTitle: 'Wylogowywanie',
    elsewhere:
      'Wylogowujesz się w innej karcie. To, co tu wpisano, zostanie najpierw zapisane na koncie.',
  },
}
