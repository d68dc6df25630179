import type { requests as english } from '../en/requests'
import { formatters } from '../format'

const { plural } = formatters('sv')

/** Messages about the state of a requested CV, for programs, in the language of their users, in Swedish. */
export const requests: typeof english = {
  waiting: 'Dina uppgifter är sparade. Begäran väntar på att börja.',
  stages: {
    saving: 'Dina uppgifter sparas.',
    reading: 'Jobbannonsen läses. Dina uppgifter är sparade.',
    drafting: 'En AI-modell skriver förslag. Dina uppgifter är sparade.',
    checking: 'Varje förslag kontrolleras mot cv:t. Dina uppgifter är sparade.',
    verifying: 'AI-modellen letar efter belägg i cv:t. Dina uppgifter är sparade.',
    writing: 'Filerna skapas. Dina uppgifter är sparade.',
  },
  done: (heldBack) =>
    [
      'Cv:t är klart. Länkarna fungerar i en timme. Begär det igen för att få nya.',
      heldBack > 0 &&
        plural(heldBack, {
          one: '# förslag från AI-modellen finns inte i cv:t: granska det i JSON-filen.',
          other: '# förslag från AI-modellen finns inte i cv:t: granska dem i JSON-filen.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  notes: {
    withModel:
      'AI-modellens förslag finns i heldBack, så att personen vars cv det är kan granska dem. Inget av dem finns i cv:t. All text är som du skickade den. Där ordningen var fri kommer det som jobbannonsen efterfrågar först.',
    withoutModel:
      'Ingen AI-modell är inställd, så all text är som du skickade den. Där ordningen var fri kommer det som jobbannonsen efterfrågar först.',
    noModelAsked:
      'Du valde att inte använda en AI-modell, så all text är som du skickade den. Där ordningen var fri kommer det som jobbannonsen efterfrågar först.',
    plain:
      'Ingen AI-modell är inställd och du skickade ingen jobbannons, så cv:t är som du skickade det.',
  },
}
