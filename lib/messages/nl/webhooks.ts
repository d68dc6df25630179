import type { webhooks as english } from '../en/webhooks'

/** Messages of the webhooks in the settings, in Dutch. */
export const webhooks: typeof english = {
  title: 'Webhooks',
  text: 'Laat een andere dienst weten wanneer hier iets gebeurt. We sturen id’s, nooit tekst van je documenten.',
  none: 'Je hebt geen webhooks.',
  add: 'Webhook toevoegen',
  url: 'Adres',
  urlHint: 'Begint met https:// en staat op het openbare internet.',
  urlRefused:
    'Naar dit adres kunnen we niets sturen. Vul er een in dat met https:// begint en op het openbare internet staat.',
  eventsTitle: 'Gebeurtenissen',
  events: {
    'document.changed': 'Een document is gewijzigd',
    'request.finished': 'Een verzoek is afgelopen',
    'comment.added': 'Er is een opmerking toegevoegd',
    ping: 'Test',
  },
  eventsMissing: 'Kies minstens één gebeurtenis.',
  save: 'Opslaan',
  full: 'Je hebt het maximale aantal webhooks van een account. Verwijder er een om een nieuwe toe te voegen.',
  secretTitle: (host) => `Geheim voor ${host}`,
  secretText:
    'Kopieer het nu. We tonen het niet nog een keer. Je dienst controleert er onze handtekening mee.',
  secretLabel: 'Geheim',
  on: 'Aan',
  off: 'Uit',
  failing: 'De laatste verzendingen zijn mislukt.',
  turnOn: 'Aanzetten',
  turnOff: 'Uitzetten',
  edit: 'Wijzigen',
  test: 'Test versturen',
  rotate: 'Nieuw geheim',
  remove: 'Verwijderen',
  removed: (host) => `De webhook voor ${host} is verwijderd.`,

  deliveries: 'Recente verzendingen',
  noDeliveries: 'Er is nog niets verstuurd.',
  states: { waiting: 'Wacht', delivered: 'Bezorgd', failed: 'Mislukt' },
  attempts: (count) => `Pogingen: ${count}`,
  next: (time) => `Volgende poging: ${time}`,
  reasons: {
    status: (status) => `De server antwoordde met ${status}.`,
    redirect: 'De server antwoordde met een doorverwijzing, en die volgen we niet.',
    timeout: 'De server antwoordde niet binnen 15 seconden.',
    unreachable: 'We konden de server niet bereiken.',
    'private-address': 'Het adres staat niet op het openbare internet.',
    disabled: 'De webhook stond uit.',
    'no-secret': 'We kunnen het geheim niet meer lezen. Maak een nieuw geheim.',
    'gave-up': 'We konden het niet versturen. Je kunt het nog een keer versturen.',
  },
  again: 'Opnieuw versturen',
}
