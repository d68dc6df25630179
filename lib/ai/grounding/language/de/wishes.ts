import type { WishWords } from '../types'

export const germanWishes: WishWords = {
  openings:
    'ich freue mich auf|ich freue mich sehr auf|ich freue mich darauf|ich freue mich über|ich freue mich sehr über|ich würde mich freuen|ich würde mich sehr freuen|ich würde mich über|ich würde mich sehr über|über eine einladung würde ich mich freuen|über eine einladung würde ich mich sehr freuen|über eine einladung zu einem gespräch würde ich mich freuen|über ein gespräch würde ich mich freuen|über ein persönliches gespräch würde ich mich freuen|über ein persönliches gespräch würde ich mich sehr freuen|über ihre rückmeldung würde ich mich freuen|über ihre antwort würde ich mich freuen|über eine einladung zu einem gespräch freue ich mich|gern würde ich|gerne würde ich|ich würde gern|ich würde gerne|ich möchte|ich hoffe|ich interessiere mich für|ich interessiere mich sehr für|ich bewerbe mich um|hiermit bewerbe ich mich um',
  rest: 'freuen|ein|eine|einen|einem|einer|das|die|der|den|dem|ihr|ihre|ihren|ihrem|ihrer|ihnen|sie|mit|bei|in|im|zu|um|für|von|über|auf|und|oder|dass|persönliches|persönlichen|gespräch|vorstellungsgespräch|gelegenheit|möglichkeit|einladung|antwort|rückmeldung|stelle|position|team|unternehmen|firma|aufgabe|meine bewerbung|meiner bewerbung|mein schreiben|sprechen|zu sprechen|kennenlernen|kennenzulernen|hören|zu hören|von ihnen|mehr zu erfahren|mehr erfahren|zu erfahren|erfahren|bald|dazu|darüber|lesen',
  whole:
    'vielen dank|herzlichen dank|vielen dank für ihre zeit|herzlichen dank für ihre zeit|ich danke ihnen für ihre zeit|vielen dank für ihr interesse|vielen dank für ihre aufmerksamkeit|vielen dank für die prüfung meiner bewerbung|mit freundlichen grüßen|freundliche grüße',
}
