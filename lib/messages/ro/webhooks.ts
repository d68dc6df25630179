import type { webhooks as english } from '../en/webhooks'

/** Messages of the webhooks in the settings, in Romanian. */
export const webhooks: typeof english = {
  title: 'Webhookuri',
  text: 'Anunță alt serviciu când se întâmplă ceva aici. Trimitem identificatori, niciodată textul documentelor tale.',
  none: 'Nu ai webhookuri.',
  add: 'Adaugă webhook',
  url: 'Adresă',
  urlHint: 'Începe cu https:// și este pe internetul public.',
  urlRefused:
    'Nu putem trimite la această adresă. Scrie una care începe cu https:// și este pe internetul public.',
  eventsTitle: 'Evenimente',
  events: {
    'document.changed': 'Un document s-a schimbat',
    'request.finished': 'O cerere s-a încheiat',
    'comment.added': 'S-a adăugat un comentariu',
    ping: 'Test',
  },
  eventsMissing: 'Alege cel puțin un eveniment.',
  save: 'Salvează',
  full: 'Ai numărul maxim de webhookuri pentru un cont. Șterge unul ca să adaugi altul.',
  secretTitle: (host) => `Secretul pentru ${host}`,
  secretText:
    'Copiază-l acum. Nu îl vom mai afișa. Serviciul tău verifică semnătura noastră cu el.',
  secretLabel: 'Secret',
  on: 'Pornit',
  off: 'Oprit',
  failing: 'Ultimele livrări au eșuat.',
  turnOn: 'Pornește',
  turnOff: 'Oprește',
  edit: 'Modifică',
  test: 'Trimite un test',
  rotate: 'Secret nou',
  remove: 'Șterge',
  removed: (host) => `Webhookul pentru ${host} a fost șters.`,

  deliveries: 'Livrări recente',
  noDeliveries: 'Nu s-a trimis nimic încă.',
  states: { waiting: 'În așteptare', delivered: 'Livrat', failed: 'Eșuat' },
  attempts: (count) => `Încercări: ${count}`,
  next: (time) => `Următoarea încercare: ${time}`,
  reasons: {
    status: (status) => `Serverul a răspuns cu ${status}.`,
    redirect: 'Serverul a răspuns cu o redirecționare, pe care nu o urmăm.',
    timeout: 'Serverul nu a răspuns în 15 secunde.',
    unreachable: 'Nu am putut ajunge la server.',
    'private-address': 'Adresa nu este pe internetul public.',
    disabled: 'Webhookul era oprit.',
    'no-secret': 'Nu mai putem citi secretul. Creează unul nou.',
    'gave-up': 'Nu am putut trimite. Poți trimite din nou.',
  },
  again: 'Trimite din nou',
}
