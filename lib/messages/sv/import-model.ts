import type { importModel as english } from '../en/import-model'
import { formatters } from '../format'

const { plural } = formatters('sv')

/** Messages of the review of an imported file about an AI model that reads all of it, in Swedish. */
export const importModel: typeof english = {
  read: 'Läs igen med AI',
  offer: 'Är poster ihopblandade eller saknas de? AI kan läsa hela filen igen. Du kan ångra det.',
  stop: 'Stoppa',
  stages: {
    waiting: 'Väntar på att börja.',
    reading: 'Läser.',
    drafting: 'AI läser filen.',
    checking: 'Kontrollerar svaret.',
  },
  stay: 'Det kan ta några minuter. Du kan fortsätta arbeta här. Om du lämnar granskningen stoppas det.',
  ready: 'AI har läst filen. Ditt arbete avbröts inte.',
  show: 'Visa det',
  withAi: 'Läst med AI.',
  marked: (count) =>
    plural(count, {
      one: '# fält skiljer sig och är märkt ”Kontrollera”.',
      other: '# fält skiljer sig, vart och ett märkt ”Kontrollera”.',
    }),
  same: 'Alla fält är desamma.',
  withoutAi: {
    value: (section, field, text) => `${section === '' ? field : `${section}, ${field}`} ”${text}”`,
    elsewhere: (entry) => `i ”${entry}”`,
    values: (parts) => `Utan AI: ${parts.join(' · ')}`,
    leftOver: 'Utan AI: över',
  },
  sent: 'Du skickade filens text till en AI-modell. Själva filen stannar på den här enheten.',
  unchanged: 'Inget har ändrats.',
  failures: {
    'too-long': 'Filen har mer text än en AI-modell kan läsa på en gång, så vi skickade den inte.',
    'nothing-found': 'Inget i AI-modellens svar finns i din fil, så vi kan inte använda det.',
    'gave-up': 'Arbetet med filen tog för lång tid, så vi slutade. Försök igen.',
  },
  consent: {
    title: 'Läsa filen med AI?',
    sends: (model) =>
      `Det här skickar filens text till ${model}: varje rad, med sida, spalt och utseende, till exempel storlek.`,
    marks:
      'E-postadresser, telefonnummer, din gatuadress, länkar och ditt namn ersätts med märken som [email 1], där vi har känt igen dem. Vi sätter tillbaka dem på den här enheten.',
    asIs: 'Allt annat skickas som det är. Det gäller även ett användarnamn, eller en del av ditt namn, som vi inte har känt igen.',
    notSent: 'Själva filen och dess bilder skickas inte.',
    returns:
      'AI talar bara om vilka ord som hör hemma var: varje ord kommer fortfarande från din fil. Du kan ångra resultatet.',
    cancel: 'Avbryt',
    send: 'Skicka och läs',
  },
}
