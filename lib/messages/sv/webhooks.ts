import type { webhooks as english } from '../en/webhooks'

/** Messages of the webhooks in the settings, in Swedish. */
export const webhooks: typeof english = {
  title: 'Webhookar',
  text: 'Meddela en annan tjänst när något händer här. Vi skickar id:n, aldrig text från dina dokument.',
  none: 'Du har inga webhookar.',
  add: 'Lägg till webhook',
  url: 'Adress',
  urlHint: 'Börjar med https:// och finns på det öppna internet.',
  urlRefused:
    'Vi kan inte skicka till den här adressen. Ange en som börjar med https:// och finns på det öppna internet.',
  eventsTitle: 'Händelser',
  events: {
    'document.changed': 'Ett dokument har ändrats',
    'request.finished': 'En begäran är avslutad',
    'comment.added': 'En kommentar har lagts till',
    ping: 'Test',
  },
  eventsMissing: 'Välj minst en händelse.',
  save: 'Spara',
  full: 'Du har så många webhookar som ett konto kan ha. Ta bort en för att lägga till en ny.',
  secretTitle: (host) => `Hemlighet för ${host}`,
  secretText:
    'Kopiera den nu. Vi visar den inte igen. Din tjänst kontrollerar vår signatur med den.',
  secretLabel: 'Hemlighet',
  on: 'På',
  off: 'Av',
  failing: 'De senaste leveranserna misslyckades.',
  turnOn: 'Slå på',
  turnOff: 'Stäng av',
  edit: 'Ändra',
  test: 'Skicka test',
  rotate: 'Ny hemlighet',
  remove: 'Ta bort',
  removed: (host) => `Webhooken för ${host} har tagits bort.`,

  deliveries: 'Senaste leveranser',
  noDeliveries: 'Inget har skickats än.',
  states: { waiting: 'Väntar', delivered: 'Levererad', failed: 'Misslyckades' },
  attempts: (count) => `Försök: ${count}`,
  next: (time) => `Nästa försök: ${time}`,
  reasons: {
    status: (status) => `Servern svarade med ${status}.`,
    redirect: 'Servern svarade med en omdirigering, som vi inte följer.',
    timeout: 'Servern svarade inte inom 15 sekunder.',
    unreachable: 'Vi kunde inte nå servern.',
    'private-address': 'Adressen finns inte på det öppna internet.',
    disabled: 'Webhooken var avstängd.',
    'no-secret': 'Vi kan inte längre läsa hemligheten. Skapa en ny.',
    'gave-up': 'Vi kunde inte skicka den. Du kan skicka den igen.',
  },
  again: 'Skicka igen',
}
