import type { outages as english } from '../en/outages'

/** Messages about outages, in Italian. */
export const outages: typeof english = {
  server:
    'Al momento il server non risponde. Puoi continuare a lavorare: scrittura, anteprima e PDF funzionano qui.',
  saving:
    'Al momento non possiamo salvare nel tuo account. Puoi continuare a lavorare: scrittura, anteprima e PDF funzionano qui.',
  waits: 'Tutto è salvato su questo dispositivo e più tardi passa da solo nel tuo account.',
  waitsInTab:
    'Fino ad allora le modifiche sono solo in questa scheda: tienila aperta. Passano da sole nel tuo account.',
  short: {
    server: 'Il server non risponde.',
    saving: 'Impossibile salvare nel tuo account.',
    waits: 'Continua a scrivere: tutto è salvato qui e inviato più tardi.',
  },
  mail: 'Al momento non possiamo inviare email: codici e link non arrivano finché non funziona di nuovo. Tutto il resto funziona.',
  models:
    'Il modello di IA di questo server non ha risposto. Tutto il resto funziona anche senza. Riprova tra qualche minuto.',
}
