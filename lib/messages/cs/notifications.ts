import type { notifications as english } from '../en/notifications'
import { formatters } from '../format'

const { number } = formatters('cs')

/** Messages of the notifications: the list behind the bell, and its settings, in Czech. */
export const notifications: typeof english = {
  bell: (unread) => (unread === 0 ? 'Oznámení' : `Oznámení, nepřečteno: ${number(unread)}`),
  title: 'Oznámení',
  none: 'Zatím žádná oznámení. Objeví se tu důležité události ve vašem účtu.',
  unknown: 'Oznámení se zatím nenačetla. Pokusy o načtení pokračují.',
  settingsLink: 'Nastavení oznámení',
  unread: 'Nové',
  today: 'Dnes',
  yesterday: 'Včera',
  askedFor: {
    requirements: 'Požadavky z inzerátu',
    tailoring: 'Návrhy k inzerátu',
    wording: 'Lepší formulace textu',
    letter: 'Koncept motivačního dopisu',
    translation: 'Překlad',
    match: 'Životopisy odpovídající inzerátu',
    interview: 'Otázky na pohovor',
    'import-help': 'Pomoc AI s importem',
    'import-reading': 'Čtení importovaného souboru s AI',
    cv: 'Životopis vyžádaný programem',
  },
  somethingAsked: 'Váš požadavek',
  requestDone: (what) => `${what}: hotovo`,
  requestFailed: (what) => `${what}: nepodařilo se dokončit`,
  requestFailedText: 'O nic nepřijdete. Můžete to zkusit znovu.',
  keyCreated: (name) => `Vytvořen klíč API: ${name}`,
  keyCreatedText: 'Pokud to nejste vy, zneplatněte ho a změňte heslo.',
  newDevice: (device) => `Nové přihlášení: ${device}`,
  newDeviceText: 'Pokud to nejste vy, zařízení odhlaste a změňte heslo.',
  deletionScheduled: (title) => `V koši: ${title}`,
  deletionScheduledText: (day) => `Trvale se smaže ${day}.`,
  exportDone: 'Vaše data: připravena ke stažení',
  exportDoneText: (day) => `Soubor je k dispozici do ${day}.`,
  exportFailed: 'Vaše data: nepodařilo se exportovat',
  exportFailedText: 'O nic nepřijdete. Můžete to zkusit znovu.',
  untitled: 'dokument',
  settings: {
    text: 'Vyberte, o čem chcete vědět. Oznámení nikdy neobsahují text životopisů.',
    caption: 'Události a jak se o nich dozvíte',
    event: 'Událost',
    ways: { app: 'V aplikaci', mail: 'E-mailem' },
    switchName: (event, way) => `${event}: ${way}`,
    kinds: {
      'request-done': 'Návrhy, koncept nebo překlad jsou hotové',
      'request-failed': 'Požadavek se nepodařilo dokončit',
      'key-created': 'Vznikl klíč API',
      'new-device': 'Přihlášení z nového zařízení',
      'deletion-scheduled': 'Dokument se trvale smaže',
      'export-ended': 'Export dat je hotový nebo selhal',
    },
    language: 'Jazyk e-mailů',
    noMail:
      'E-mail není na tomto serveru nastavený, takže se žádné e-maily neposílají. Oznámení najdete pod zvonkem.',
    notConfirmed: 'Chcete-li dostávat e-maily, potvrďte svou adresu v profilu výše.',
    saved: 'Uloženo.',
  },
}
