import type { spaces as english } from '../en/spaces'
import { formatters } from '../format'

const { number } = formatters('pl')

/** Messages about the space that a page shows, in Polish. */
export const spaces: typeof english = {
  personal: 'Prywatne',
  label: (name) => `Obszar roboczy: ${name}`,
  unnamed: 'Obszar roboczy',
  manage: 'Zarządzaj obszarami roboczymi',
  roles: {
    owner: 'Właściciel',
    admin: 'Administrator',
    member: 'Członek',
    coach: 'Doradca',
    viewer: 'Tylko odczyt',
  },
  saved: {
    state: 'Zapisano w obszarze roboczym',
    short: 'W obszarze',
    spoken: 'Wszystko jest zapisane w obszarze roboczym.',
  },
  empty:
    'W tym obszarze roboczym nie ma jeszcze dokumentów. Jego członkowie mogą otworzyć wszystko, co w nim jest.',
  readOnly: (role) =>
    `Twoja rola: ${role}. Możesz czytać dokumenty tego obszaru roboczego, ale nie możesz ich zmieniać.`,
  mayComment: (role) =>
    `Twoja rola: ${role}. Możesz czytać i komentować dokumenty tego obszaru roboczego, ale nie możesz ich zmieniać.`,
  openDocuments: 'Otwórz dokumenty',
  toDocuments: 'Przejdź do dokumentów',
  signIn: 'Zaloguj się, aby otworzyć ten obszar roboczy. Jego dokumenty widzą tylko członkowie.',
  ended: {
    title: 'Ten obszar roboczy jest niedostępny',
    text: 'Usunięto go albo nie należysz już do niego.',
    nothing: 'Nic nie przepadło: wszystko, co powstało na tym urządzeniu, zostało już wysłane.',
    unsent: (count) =>
      `Dokumenty ze zmianami, które nie zostały wysłane: ${number(count)}. Zmiany nadal są na tym urządzeniu. Skopiuj dokumenty do swoich albo je pobierz.`,
    copy: 'Skopiuj do moich dokumentów',
    download: 'Pobierz',
    remove: 'Usuń z tego urządzenia',
    removeTitle: 'Usunąć zmiany z tego urządzenia?',
    removeText: 'Nie są zapisane nigdzie indziej. Nie można tego cofnąć.',
    failed: 'Nie udało się. Wszystko nadal jest na tym urządzeniu. Spróbuj ponownie.',
    toOwn: 'Przejdź do moich dokumentów',
    leftWords:
      'Obszar roboczy, którego nie możesz już otworzyć, ma zmiany, które są tylko na tym urządzeniu.',
    review: 'Sprawdź',
  },
  copyTo: 'Kopiuj do',
  copiedTo: (title, name) => `Skopiowano „${title}” do „${name}”.`,
  notCopied: (title) =>
    `Nie udało się skopiować „${title}”. Nic się nie zmieniło. Spróbuj ponownie.`,
  open: 'Otwórz',
  errors: {
    'workspace-not-found':
      'Ten obszar roboczy usunięto albo nie należysz już do niego. Twoje zmiany nadal są na tym urządzeniu.',
    'role-missing': 'Twoja rola w tym obszarze roboczym na to nie pozwala. Nic się nie zmieniło.',
    'personal-only':
      'To działa tylko w przypadku Twoich własnych dokumentów. Nic się nie zmieniło.',
  },
}
