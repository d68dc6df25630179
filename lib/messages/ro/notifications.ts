import type { notifications as english } from '../en/notifications'
import { formatters } from '../format'

const { plural } = formatters('ro')

/** Messages of the notifications, in Romanian. */
export const notifications: typeof english = {
  bell: (unread) =>
    unread === 0
      ? 'Notificări'
      : plural(unread, {
          one: 'Notificări, # necitită',
          few: 'Notificări, # necitite',
          other: 'Notificări, # necitite',
        }),
  title: 'Notificări',
  none: 'Încă nu ai notificări. Evenimentele importante din contul tău apar aici.',
  nothingDue: 'Nimic de făcut astăzi. Aici apar reveniri și termene ale candidaturilor tale.',
  unknown: 'Notificările tale nu s-au încărcat încă. Încercăm în continuare.',
  settingsLink: 'Setările notificărilor',
  due: {
    title: 'De făcut',
    followUp: 'Revino cu un mesaj',
    deadline: 'Ultima zi pentru candidatură',
    untitled: 'O candidatură',
    done: 'Gata',
    doneNamed: (what) => `Gata: ${what}`,
    tomorrow: 'Mâine',
    tomorrowNamed: (what) => `Amână pe mâine: ${what}`,
    wasDone: (what) => `Marcat ca gata: ${what}`,
    wasMoved: (what) => `Amânat pe mâine: ${what}`,
    failed: 'Nu am putut deschide această candidatură. Nu s-a schimbat nimic. Încearcă din nou.',
    all: 'Toate candidaturile',
  },
  unread: 'Nouă',
  today: 'Azi',
  yesterday: 'Ieri',
  askedFor: {
    requirements: 'Cerințele unui anunț de angajare',
    tailoring: 'Sugestii pentru un anunț de angajare',
    wording: 'O formulare mai bună pentru un text',
    letter: 'Ciorna unei scrisori de intenție',
    translation: 'Traducere',
    match: 'CV-uri potrivite pentru un anunț de angajare',
    interview: 'Întrebări pentru un interviu',
    'import-help': 'Ajutor AI la un import',
    'import-reading': 'Citirea cu AI a unui fișier importat',
    cv: 'CV cerut de un program',
    proposal: 'Sugestii de la o aplicație',
  },
  somethingAsked: 'Cererea ta',
  requestDone: (what) => `${what}: gata`,
  requestFailed: (what) => `${what}: nu s-a putut finaliza`,
  requestFailedText: 'Nu s-a pierdut nimic. Poți încerca din nou.',
  keyCreated: (name) => `Cheie API creată: ${name}`,
  keyCreatedText: 'Dacă nu ai fost tu, revoc-o, apoi schimbă-ți parola.',
  newDevice: (device) => `Conectare nouă: ${device}`,
  newDeviceText: 'Dacă nu ai fost tu, deconectează dispozitivul, apoi schimbă-ți parola.',
  deletionScheduled: (title) => `În coș: ${title}`,
  deletionScheduledText: (day) => `Va fi șters definitiv pe ${day}.`,
  exportDone: 'Datele tale: gata de descărcat',
  exportDoneText: (day) => `Fișierul este disponibil până pe ${day}.`,
  exportFailed: 'Datele tale: nu s-au putut exporta',
  exportFailedText: 'Nu s-a pierdut nimic. Poți încerca din nou.',
  commentAdded: 'Comentariu nou la un document distribuit',
  applicationDue: 'E ceva de făcut în candidaturile tale',
  untitled: 'un document',
  settings: {
    text: 'Alege despre ce te anunțăm. Notificările nu conțin niciodată text din CV-urile tale.',
    caption: 'Evenimente și cum te anunțăm despre ele',
    event: 'Eveniment',
    ways: { app: 'În aplicație', mail: 'Prin e-mail' },
    switchName: (event, way) => `${event}: ${way}`,
    kinds: {
      'request-done': 'Sunt gata sugestii, o ciornă sau o traducere',
      'request-failed': 'O cerere nu s-a putut finaliza',
      'key-created': 'A fost creată o cheie API',
      'new-device': 'Conectare de pe un dispozitiv nou',
      'deletion-scheduled': 'Un document va fi șters definitiv',
      'comment-added': 'Un comentariu la un document pe care l-ai distribuit',
      'application-due': 'O revenire sau un termen al unei candidaturi',
      'export-ended': 'Exportul datelor tale este gata sau a eșuat',
    },
    language: 'Limba e-mailurilor',
    timeZone: 'Fusul orar al e-mailurilor',
    timeZoneHint:
      'Mementourile vin acolo la ora 7 dimineața. Ele numesc angajatorul, funcția și revenirea ta.',
    noTimeZone: 'Neales (UTC)',
    noMail:
      'E-mailul nu este configurat pe acest server, deci nu se trimit e-mailuri. Găsești notificările la clopoțel.',
    notConfirmed: 'Ca să primești e-mailuri, confirmă-ți adresa în profilul de mai sus.',
    saved: 'Salvat.',
  },
}
