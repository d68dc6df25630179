import type { workspacePage as english } from '../en/workspace-page'
import { formatters } from '../format'

const { plural } = formatters('pl')

/** Messages of the page of one workspace, in Polish. */
export const workspacePage: typeof english = {
  reauthentication:
    'Ta zmiana dotyczy wszystkich w obszarze roboczym, dlatego potwierdź, że to Ty.',
  members: {
    title: 'Członkowie',
    you: 'Ty',
    roleOf: (name) => `Rola: ${name}`,
    saved: (name, role) => `Nowa rola (${name}): ${role}.`,
    rolesTitle: 'Role',
    roles: {
      owner: 'Może wszystko, także przekazać lub usunąć obszar roboczy.',
      admin: 'Edytuje dokumenty oraz zarządza członkami, kluczami i linkami.',
      member: 'Tworzy, edytuje i udostępnia dokumenty.',
      coach: 'Czyta dokumenty, komentuje i proponuje zmiany, ale nie może edytować.',
      viewer: 'Czyta dokumenty i nic więcej.',
    },
    makeOwner: 'Nadaj rolę właściciela',
    makeOwnerTitle: (name) => `Nadać rolę właściciela? ${name}`,
    makeOwnerText:
      'Ta osoba będzie mogła tu wszystko, także usunąć obszar roboczy i Ciebie. Możesz to cofnąć tylko, dopóki też masz rolę właściciela.',
    remove: 'Usuń',
    removeTitle: (name) => `Usunąć: ${name}?`,
    removeText:
      'Ta osoba od razu traci dostęp, a utworzone tu przez nią klucze API i dostęp SCIM przestają działać. Dokumenty zostają.',
    removed: (name) => `Usunięto: ${name}.`,
    handOver: 'Przekaż',
    handOverTitle: (name) => `Przekazać obszar roboczy osobie ${name}?`,
    handOverText:
      'Ta osoba zostanie właścicielem, a Ty administratorem. Nie możesz tego cofnąć, może to zrobić tylko właściciel.',
    handedOver: (name) => `Nowy właściciel obszaru roboczego: ${name}.`,
  },
  invitations: {
    title: 'Zaproszenia',
    text: 'Zapraszaj przez e-mail. Link działa tylko dla adresu, na który został wysłany.',
    none: 'Nie ma otwartych zaproszeń.',
    invite: 'Zaproś kogoś',
    role: 'Rola',
    submit: 'Wyślij zaproszenie',
    sent: (email) => `Wysłaliśmy zaproszenie na adres ${email}.`,
    link: 'Link z zaproszeniem',
    linkText: 'Nie wysłano żadnego e-maila. Skopiuj link teraz i wyślij go samodzielnie.',
    again: 'Wyślij ponownie',
    withdraw: 'Wycofaj',
    withdrawn: (email) => `Zaproszenie dla ${email} już nie działa.`,
    alreadyMember: 'Ta osoba już jest członkiem.',
    full: 'Ten obszar roboczy ma tylu członków lub tyle otwartych zaproszeń, ile może mieć.',
  },
  usage: {
    title: 'Wykorzystanie',
    documents: 'Dokumenty',
    of: (count, limit) => `${count} z ${limit}`,
    plan: 'Plan',
    shared: 'AI i dokumenty wliczają się do limitów konta właściciela.',
  },
  log: {
    title: 'Dziennik',
    text: 'Kto co zrobił w tym obszarze roboczym, od najnowszych. Nikt nie może tego zmienić.',
    filter: 'Pokaż',
    all: 'Wszystko',
    none: 'Nie ma niczego w tym rodzaju.',
    former: 'Były członek',
    formerOf: (name) => `${name} (były członek)`,
    intact: (count) =>
      plural(count, {
        one: 'Sprawdzono: # wpis, bez zmian.',
        few: 'Sprawdzono: # wpisy, żaden nie został zmieniony ani nie zginął.',
        many: 'Sprawdzono: # wpisów, żaden nie został zmieniony ani nie zginął.',
        other: 'Sprawdzono: # wpisu, żaden nie został zmieniony ani nie zginął.',
      }),
    broken: (entry) =>
      `Wpis ${entry} został zmieniony albo go brakuje. Pobierz dziennik i zawiadom osobę, która prowadzi ten serwer.`,
    kinds: {
      'workspace-created': 'Utworzono obszar roboczy',
      'workspace-renamed': 'Zmieniono nazwę obszaru roboczego',
      'brand-changed': 'Zmieniono identyfikację wizualną',
      'workspace-exported': 'Pobrano wszystko',
      'member-joined': 'Dołączył członek',
      'member-role-changed': 'Zmieniono rolę',
      'member-removed': 'Usunięto członka',
      'member-left': 'Odszedł członek',
      'ownership-handed-over': 'Przekazano obszar roboczy',
      'invitation-sent': 'Wysłano zaproszenie',
      'invitation-withdrawn': 'Wycofano zaproszenie',
      'key-created': 'Utworzono klucz API',
      'key-revoked': 'Unieważniono klucz API',
      'share-created': 'Utworzono link do udostępniania',
      'share-changed': 'Zmieniono link do udostępniania',
      'share-revoked': 'Unieważniono link do udostępniania',
      'document-trashed': 'Przeniesiono dokument do kosza',
      'document-erased': 'Trwale usunięto dokument',
      'document-exported': 'Pobrano dokument',
      'audit-exported': 'Pobrano dziennik',
      'sign-in-changed': 'Zmieniono logowanie',
      'sign-in-removed': 'Usunięto dostawcę logowania',
      'provisioning-token-created': 'Utworzono token SCIM',
      'provisioning-token-revoked': 'Unieważniono token SCIM',
    },
  },
  download: {
    title: 'Pobierz wszystko',
    text: 'Wszystkie dokumenty tego obszaru roboczego z wersjami, zdjęciami i plikami PDF. Możesz je przywrócić na dowolnym koncie.',
    leave: 'Możesz opuścić tę stronę i wrócić tu po pobranie.',
  },
  leave: {
    title: 'Opuść obszar roboczy',
    text: 'Tracisz dostęp do wszystkiego w nim, dopóki ktoś znów Cię nie zaprosi.',
    confirm: (name) => `Opuścić „${name}”?`,
    lastOwner: 'Jesteś jedynym właścicielem. Najpierw przekaż obszar roboczy albo go usuń.',
  },
  deletion: {
    title: 'Usuń obszar roboczy',
    text: 'Usuwa wszystkie dokumenty, wersje, linki i klucze, dla wszystkich członków. Nie można tego cofnąć.',
    typeName: (name) => `Aby potwierdzić, wpisz ${name}`,
    mismatch: 'To nie jest nazwa obszaru roboczego.',
  },
}
