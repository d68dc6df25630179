import type { accountMenu as english } from '../en/account-menu'
import { formatters } from '../format'

const { number } = formatters('nl')

/** Messages of the account menu and the sign-out dialog, in Dutch. */
export const accountMenu: typeof english = {
  menu: {
    label: (email) => `Account: ${email}`,
    signIn: 'Inloggen',
    signInAgain: 'Opnieuw inloggen',
    requests: 'Verzoeken',
    workspaces: 'Werkruimtes',
    settings: 'Instellingen',
    signOut: 'Uitloggen',
  },
  guestCvs: {
    title: (email) => `Cv’s naar ${email} verplaatsen?`,
    text: (count) =>
      `Op dit apparaat zonder account geschreven: ${number(count)}. Als je ze niet verplaatst, blijven ze hier.`,
    move: 'Verplaatsen',
    stay: 'Niet nu',
    failed:
      'Dat is niet gelukt. Er is niets verloren: de cv’s staan nog op dit apparaat. Probeer het opnieuw.',
  },

  signOut: {
    title: 'Uitloggen',
    text: 'Je cv’s blijven in je account en zijn er weer als je inlogt.',
    forget: 'Ook mijn cv’s van dit apparaat verwijderen',
    forgetHint:
      'Voor een apparaat dat ook anderen gebruiken. Cv’s die nog niet in je account staan, worden daar eerst opgeslagen. Onafgemaakte imports en vacatures worden ook verwijderd.',
    submit: 'Uitloggen',
    cancel: 'Ingelogd blijven',
    working: 'Je laatste wijzigingen worden opgeslagen, daarna word je uitgelogd…',
    unsent:
      'Sommige wijzigingen staan misschien alleen op dit apparaat: we weten niet zeker of je account ze allemaal heeft. Er is niets verwijderd en je bent nog ingelogd.',
    tryAgain: 'Opnieuw proberen',
    keep: 'Uitloggen en ze hier laten',
    removeAnyway: 'Uitloggen en ze verwijderen',
    failed:
      'We konden de server niet bereiken. Er is niets verwijderd en je bent nog ingelogd. Probeer het opnieuw als je online bent.',
    elsewhereTitle: 'Bezig met uitloggen',
    elsewhere:
      'Je logt uit in een ander tabblad. Wat je hier hebt getypt, wordt eerst in je account opgeslagen.',
  },
}
