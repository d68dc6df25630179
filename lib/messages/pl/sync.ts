import type { sync as english } from '../en/sync'
import { formatters } from '../format'

const { plural } = formatters('pl')

/** Messages about what is in the account and what is only here, and about changes made elsewhere, in Polish. */
export const sync: typeof english = {
  state: {
    'memory-only': 'Tylko w tej karcie',
    'on-device': 'Zapisano na tym urządzeniu',
    saving: 'Zapisywanie…',
    'in-account': 'Zapisano na koncie',
    offline: 'Offline, zapisano na urządzeniu',
    retrying: 'Zapisano na urządzeniu, ponawianie',
    expired: 'Zaloguj się ponownie: zapisano tutaj',
    conflict: 'Zmieniono gdzie indziej: przejrzyj',
    refused: 'Zapisano tylko na urządzeniu',
  },
  writing: {
    offline: 'Offline, zapisywanie na urządzeniu…',
    retrying: 'Zapisywanie na urządzeniu…',
    expired: 'Zaloguj się ponownie: zapisywanie tutaj…',
    refused: 'Zapisywanie na urządzeniu…',
  },
  inTab: {
    expired: 'Zaloguj się ponownie: w tej karcie',
    refused: 'Tylko w tej karcie',
  },
  short: {
    'memory-only': 'W tej karcie',
    'on-device': 'Na urządzeniu',
    saving: 'Zapisywanie…',
    'in-account': 'Na koncie',
    offline: 'Offline',
    retrying: 'Na urządzeniu',
    expired: 'Zaloguj się',
    conflict: 'Przejrzyj',
    refused: 'Na urządzeniu',
  },
  spoken: {
    'memory-only': 'Teraz nie można niczego zapisać. Twoje zmiany są tylko w tej karcie.',
    'in-account': 'Wszystko jest zapisane na Twoim koncie.',
    offline: 'Jesteś offline. Wszystko jest zapisane na tym urządzeniu i zostanie wysłane później.',
    retrying: 'Serwer nie odpowiada. Wszystko jest zapisane na tym urządzeniu. Wciąż próbujemy.',
    expired:
      'Twoja sesja wygasła. Wszystko jest zapisane na tym urządzeniu. Zaloguj się ponownie, aby kontynuować.',
    conflict: 'To CV zmieniono też na innym urządzeniu. Jest coś do przejrzenia.',
    refused: 'Twoje konto nie może przyjąć tego CV w tej postaci. Jest zapisane na tym urządzeniu.',
  },
  refusedTitle: 'Jeszcze nie na Twoim koncie',
  refused: {
    invalid:
      'Twoje konto nie może przyjąć tego CV w tej postaci. Wszystko jest zapisane na tym urządzeniu. Cofnij ostatnią zmianę lub skróć to, co jest za długie. Spróbujemy ponownie przy następnej zmianie.',
    'too-large':
      'To CV jest większe, niż pozwala Twoje konto. Wszystko jest zapisane na tym urządzeniu. Skróć lub usuń coś. Spróbujemy ponownie przy następnej zmianie.',
    'newer-version':
      'To CV na Twoim koncie powstało w nowszej wersji Vitae. Wszystko jest zapisane na tym urządzeniu. Odśwież tę stronę, aby otrzymać najnowszą wersję.',
    limit:
      'Twoje konto jest pełne. To CV jest zapisane na tym urządzeniu. Usuń trwale jedno z kosza, a to trafi na Twoje konto.',
    role: 'Twoja rola w tym obszarze roboczym nie pozwala zmieniać tego CV. Twoje zmiany są zapisane na tym urządzeniu. Skopiuj CV do swoich dokumentów albo poproś administratora o inną rolę.',
    'merge-limit':
      'Tekst napisany tutaj i gdzie indziej razem nie mieści się w jednym CV. Oba są zapisane: Twój na tym urządzeniu, drugi na Twoim koncie. Skróć coś tutaj. Spróbujemy ponownie przy następnej zmianie.',
  },
  reload: 'Odśwież',
  conflictTitle: 'Zmieniono tutaj i gdzie indziej',
  conflictText: (count) =>
    plural(count, {
      one: 'Jedno miejsce zmieniono na tym i na innym urządzeniu. Obie wersje są tutaj. Wybierz, którą zachować w CV.',
      few: '# miejsca zmieniono na tym i na innym urządzeniu. Obie wersje są tutaj. Wybierz, które zachować w CV.',
      many: '# miejsc zmieniono na tym i na innym urządzeniu. Obie wersje są tutaj. Wybierz, które zachować w CV.',
      other:
        '# miejsca zmieniono na tym i na innym urządzeniu. Obie wersje są tutaj. Wybierz, które zachować w CV.',
    }),
  mine: 'Napisane na tym urządzeniu',
  theirs: 'Napisane gdzie indziej',
  changedSince: 'Napisane tu od tego czasu',
  holdsNow: 'Obecnie w Twoim CV',
  fieldGone: 'Miejsce, którego nie ma już w Twoim CV',
  taken: 'Usunięto',
  empty: 'Puste',
  keepChoices: 'Zachowaj mój wybór',
  decideLater: 'Zdecyduj później',
  settled: 'Zapisano Twój wybór.',
  nothingToDecide: 'Nie ma już nic do wyboru.',
  conflictsLoading: 'Otwieranie CV…',
  notSettled: 'Nie udało się zapisać wyboru. Obie wersje nadal tu są. Spróbuj ponownie.',
  cameBack: (title) =>
    `Dokument „${title}” usunięto na jednym urządzeniu, a edytowano na innym. Wrócił razem ze zmianami.`,
  movedBeside: (title) =>
    `Dokument „${title}” usunięto trwale gdzie indziej. Tekst napisany tutaj jest zapisany jako osobne CV.`,
  shareLink: 'Utwórz link do udostępniania',
  shareLinkHint: 'Strona z CV, którą możesz zakończyć w każdej chwili',
  shareLinkGuestHint: 'Linki wymagają konta. Twoje CV przejdą z Tobą.',
  downloadSeveral: 'Pobierz kilka naraz',
  link: 'Link',
  copyLink: 'Kopiuj link',
  copied: 'Skopiowano link',
  notCopied: 'Przeglądarka nie pozwoliła na kopiowanie. Zaznacz link i skopiuj go ręcznie.',
  openLink: 'Otwórz',
  shareFailed: {
    'not-sent':
      'Nie wszystko jest jeszcze na Twoim koncie, więc PDF byłby nieaktualny. Twoje zmiany są zapisane na tym urządzeniu. Spróbuj ponownie, gdy na pasku pojawi się „Zapisano na koncie”.',
    offline: 'Jesteś offline. Nic nie przepadło. Spróbuj ponownie, gdy będziesz online.',
    'not-signed-in':
      'Twoja sesja wygasła. Wszystko jest zapisane na tym urządzeniu. Najpierw zaloguj się ponownie.',
    'too-many-requests':
      'Zbyt wiele żądań w krótkim czasie. Nic nie przepadło. Spróbuj ponownie za minutę.',
    failed: 'Nie udało się. Nic nie przepadło. Spróbuj ponownie za chwilę.',
  },
}
