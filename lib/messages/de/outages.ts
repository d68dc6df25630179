import type { outages as english } from '../en/outages'

/** Messages about outages, in German. */
export const outages: typeof english = {
  server:
    'Der Server antwortet gerade nicht. Du kannst weiterarbeiten: Schreiben, Vorschau und PDF funktionieren hier.',
  saving:
    'In deinem Konto kann gerade nicht gespeichert werden. Du kannst weiterarbeiten: Schreiben, Vorschau und PDF funktionieren hier.',
  waits: 'Alles ist auf diesem Gerät gespeichert und kommt später automatisch in dein Konto.',
  waitsInTab:
    'Bis dahin sind deine Änderungen nur in diesem Tab: Lass ihn offen. Sie kommen automatisch in dein Konto.',
  short: {
    server: 'Der Server antwortet nicht.',
    saving: 'In deinem Konto kann nicht gespeichert werden.',
    waits: 'Schreib weiter: Alles wird hier gespeichert und später gesendet.',
  },
  mail: 'Gerade können keine E-Mails gesendet werden: Codes und Links kommen nicht an, bis es wieder geht. Alles andere funktioniert.',
  models:
    'Das KI-Modell dieses Servers hat nicht geantwortet. Alles andere geht auch ohne. Versuch es in ein paar Minuten noch einmal.',
}
