import type { importModel as english } from '../en/import-model'
import { formatters } from '../format'

const { plural } = formatters('nl')

/** Messages of the review of an import about an AI model that reads all of it, in Dutch. */
export const importModel: typeof english = {
  read: 'Opnieuw lezen met AI',
  offer:
    'Items door elkaar of niet gevonden? AI kan het hele bestand opnieuw lezen. Je kunt dit ongedaan maken.',
  stop: 'Stoppen',
  stages: {
    waiting: 'Wachten op de start.',
    reading: 'Lezen.',
    drafting: 'AI leest het bestand.',
    checking: 'Antwoord controleren.',
  },
  stay: 'Dit kan een paar minuten duren. Je kunt hier verderwerken. Als je dit scherm verlaat, stopt het.',
  ready: 'AI heeft het bestand gelezen. Je werk is niet onderbroken.',
  show: 'Tonen',
  withAi: 'Gelezen met AI.',
  marked: (count) =>
    plural(count, {
      one: '# veld is anders en gemarkeerd met “Controleer dit”.',
      other: '# velden zijn anders en gemarkeerd met “Controleer dit”.',
    }),
  same: 'Alle velden zijn gelijk.',
  withoutAi: {
    value: (section, field, text) => `${section === '' ? field : `${section}, ${field}`} “${text}”`,
    elsewhere: (entry) => `in “${entry}”`,
    values: (parts) => `Zonder AI: ${parts.join(' · ')}`,
    leftOver: 'Zonder AI: overgebleven',
  },
  sent: 'Je hebt de tekst van dit bestand naar een AI-model gestuurd. Het bestand zelf blijft op dit apparaat.',
  unchanged: 'Er is niets gewijzigd.',
  failures: {
    'too-long':
      'Dit bestand heeft meer tekst dan een AI-model in één keer kan lezen, dus we hebben het niet verstuurd.',
    'nothing-found':
      'Niets uit het antwoord van het AI-model staat in je bestand, dus we kunnen het niet gebruiken.',
    'gave-up':
      'Het verwerken van dit bestand duurde te lang, dus we zijn gestopt. Probeer het opnieuw.',
  },
  consent: {
    title: 'Dit bestand met AI lezen?',
    sends: (model) =>
      `Dit stuurt de tekst van het bestand naar ${model}: elke regel, met de pagina, de kolom en hoe hij eruitziet, zoals de grootte.`,
    marks:
      'E-mailadressen, telefoonnummers, je straat en huisnummer, links en je naam worden vervangen door markeringen zoals [email 1], voor zover we ze hebben herkend. We zetten ze op dit apparaat terug.',
    asIs: 'Al het andere wordt verstuurd zoals het is. Ook een gebruikersnaam of een deel van je naam dat we niet hebben herkend.',
    notSent: 'Het bestand zelf en de afbeeldingen worden niet verstuurd.',
    returns:
      'AI zegt alleen welke woorden waar horen: elk woord komt nog steeds uit je bestand. Je kunt het resultaat ongedaan maken.',
    cancel: 'Annuleren',
    send: 'Versturen en lezen',
  },
}
