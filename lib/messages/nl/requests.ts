import type { requests as english } from '../en/requests'
import { formatters } from '../format'

const { plural } = formatters('nl')

/** Messages about the state of a requested CV, for programs, in Dutch. */
export const requests: typeof english = {
  waiting: 'Je gegevens zijn opgeslagen. Het verzoek wacht op de start.',
  stages: {
    saving: 'Je gegevens worden opgeslagen.',
    reading: 'De vacature wordt gelezen. Je gegevens zijn opgeslagen.',
    drafting: 'Een AI-model schrijft suggesties. Je gegevens zijn opgeslagen.',
    checking: 'Elke suggestie wordt met het cv vergeleken. Je gegevens zijn opgeslagen.',
    verifying: 'Het AI-model zoekt onderbouwing in het cv. Je gegevens zijn opgeslagen.',
    writing: 'De bestanden worden gemaakt. Je gegevens zijn opgeslagen.',
  },
  done: (heldBack) =>
    [
      'Het cv is klaar. De links werken één uur. Doe dit verzoek opnieuw voor nieuwe.',
      heldBack > 0 &&
        plural(heldBack, {
          one: '# suggestie van het AI-model staat niet in het cv: kijk die na in het JSON-bestand.',
          other:
            '# suggesties van het AI-model staan niet in het cv: kijk ze na in het JSON-bestand.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  notes: {
    withModel:
      'De suggesties van het AI-model staan in heldBack, zodat degene van wie het cv is ze kan nakijken. Geen ervan staat in het cv. Alle tekst is zoals je die hebt gestuurd. Waar de volgorde vrij was, staat wat de vacature vraagt vooraan.',
    withoutModel:
      'Er is geen AI-model ingesteld, dus alle tekst is zoals je die hebt gestuurd. Waar de volgorde vrij was, staat wat de vacature vraagt vooraan.',
    noModelAsked:
      'Je hebt gekozen om geen AI-model te gebruiken, dus alle tekst is zoals je die hebt gestuurd. Waar de volgorde vrij was, staat wat de vacature vraagt vooraan.',
    plain:
      'Er is geen AI-model ingesteld en je hebt geen vacature gestuurd, dus het cv is zoals je het hebt gestuurd.',
  },
}
