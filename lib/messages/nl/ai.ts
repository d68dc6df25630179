import type { ai as english } from '../en/ai'
import { formatters } from '../format'

const { plural, number } = formatters('nl')

type Exam = Parameters<typeof english.settings.report.exam>[0]

/** Whole sentences: what the AI model found, and what follows from that. */
const examResult = ({ noticed, fabrications, supported, honest, isPassed }: Exam) => {
  const figures = `Het merkte ${number(noticed)} van ${number(fabrications)} verzonnen feiten op en accepteerde ${number(supported)} van ${number(honest)} ware zinnen.`
  return isPassed
    ? `${figures} Het controleert suggesties aan de hand van je cv.`
    : `${figures} Dat is niet betrouwbaar genoeg, dus je krijgt bij elke suggestie een vraag.`
}

/** Messages about AI models, in Dutch. */
export const ai: typeof english = {
  settings: {
    title: 'AI',
    text: 'Een AI-model kan betere formuleringen voor je cv voorstellen. Al het andere werkt ook zonder.',
    works: 'In gebruik',
    none: 'Niet ingesteld',
    ownModel: (model, provider) => `${model} van ${provider}, met jouw sleutel`,
    operatorModel: (model, provider) => `${model} (${provider}), aangeboden door deze server`,
    nothing: 'Je hebt geen AI-model ingesteld.',
    operatorLost:
      'Deze server heeft een AI-model, maar de sleutel ontbreekt. Neem contact op met de beheerder van deze server.',
    modelTitle: 'AI-model',
    test: 'Verbinding testen',
    testAgain: 'Opnieuw testen',
    testing: 'Testen…',

    keyTitle: 'Je eigen sleutel',
    keyNone:
      'Kies zelf het AI-model en betaal de aanbieder ervan. Wordt gebruikt in plaats van een model van deze server.',
    keyKept: (provider, date) => `Voor ${provider}, opgeslagen op ${date}.`,
    keyLost:
      'Je sleutel kan niet meer worden gelezen, omdat deze server zonder zijn geheim is hersteld. Voer de sleutel opnieuw in.',
    add: 'Sleutel toevoegen',
    change: 'Wijzigen',
    remove: 'Sleutel verwijderen',
    removed:
      'Sleutel van deze server verwijderd. Bij de aanbieder werkt hij nog; daar kun je hem intrekken.',
    saved: 'Sleutel opgeslagen.',
    provider: 'Aanbieder',
    providerHint: (host) => `Je sleutel en je AI-verzoeken worden alleen naar ${host} gestuurd.`,
    key: 'Sleutel',
    keyHint: 'Versleuteld opgeslagen en nooit meer getoond.',
    keyKeptHint: 'Laat leeg om de huidige sleutel te houden.',
    model: 'AI-model',
    modelHint: (example) => `De naam die de aanbieder gebruikt, bijvoorbeeld ${example}.`,
    save: 'Opslaan en testen',
    missingKey: 'Vul de sleutel in die je van de aanbieder hebt gekregen.',
    missingModel: 'Vul de naam van een AI-model in.',
    invalid:
      'Sleutels en modelnamen bevatten alleen letters, cijfers en symbolen, geen spaties. Er is niets gewijzigd. Controleer beide velden.',

    report: {
      works: (seconds) => `Verbonden. Het AI-model antwoordde binnen ${seconds} s.`,
      mode: {
        schema: 'Ondersteunt gestructureerde uitvoer.',
        json: 'Ondersteunt alleen JSON-uitvoer. We controleren elk antwoord en vragen het één keer opnieuw als het niet klopt.',
        plain:
          'Geen gestructureerde uitvoer. We controleren elk antwoord en vragen het één keer opnieuw als het niet klopt.',
      },
      usage: {
        told: 'Meldt hoeveel tokens het gebruikt.',
        untold: 'Meldt niet hoeveel tokens het gebruikt, dus de kosten zijn onbekend.',
      },
      vectors: (count) => `Zoeken op betekenis werkt (${count} dimensies).`,
      noVectors: 'Zoeken op betekenis werkt niet.',
      exam: (exam) => `Getest als nalezer. ${examResult(exam)}`,
      examIn: (language, exam) => `Getest als nalezer in het ${language}. ${examResult(exam)}`,
      revoked:
        'Als nalezer miste het fouten die we als test inbouwen, dus je krijgt bij elke suggestie een vraag. We testen het nu opnieuw. Je kunt het ook zelf testen.',
      noExam: 'Het kon niet als nalezer worden getest, dus je krijgt bij elke suggestie een vraag.',
    },

    todayTitle: 'Vandaag',
    tokens: (used) => `${used} tokens gebruikt`,
    tokensOf: (used, limit) => `${used} van ${limit} tokens gebruikt`,
    calls: (count) => plural(count, { one: 'in # verzoek', other: 'in # verzoeken' }),
    cost: (dollars) => `hoogstens US$ ${dollars}`,
    costLittle: 'minder dan één Amerikaanse cent',
    costUnknown: 'kosten onbekend',
    tokensHint:
      'Een token is een kort stukje tekst, in het Engels ongeveer driekwart van een woord. De telling begint om middernacht UTC opnieuw.',

    sentTitle: 'Wat er naar het AI-model wordt gestuurd',
    sent: [
      {
        term: 'Wanneer',
        text: 'Alleen als je erom vraagt, en als je een suggestie bewerkt en even stopt: dan wordt je bewerking met je cv vergeleken. Nooit terwijl je een cv of brief schrijft, en nooit op de achtergrond.',
      },
      {
        term: 'Wat',
        text: 'De delen van het cv waar je verzoek over gaat, en de vacature die je hebt geplakt. Alle teksten van je cv als ze met een vacature worden vergeleken, of als suggesties eraan worden getoetst. De velden voor naam, e-mail, telefoon, adres en links en de foto worden weggelaten. Als je hulp vraagt bij een geïmporteerd bestand: de overgebleven regels en de regels eromheen.',
      },
      {
        term: 'Naar wie',
        text: 'Alleen naar de aanbieder of server hierboven. Wat die bewaart, en hoelang, bepaalt de beheerder ervan. Voor zoeken op betekenis worden vectoren van je teksten opgeslagen waar dat op deze server is ingesteld. Ze worden samen met het cv verwijderd.',
      },
      {
        term: 'Wat je krijgt',
        text: 'Suggesties om na te kijken. Er komt niets in een cv zonder dat je het accepteert.',
      },
    ],
  },

  errors: {
    'ai-not-set-up': 'Je hebt geen AI-model ingesteld. Voeg je eigen sleutel toe bij Instellingen.',
    'budget-used-up':
      'Je hebt de AI-limiet van vandaag bereikt. Om middernacht UTC begint de telling opnieuw. Wil je nu verder, voeg dan je eigen sleutel toe bij Instellingen.',
    'key-refused':
      'De aanbieder heeft de sleutel geweigerd, of de sleutel geeft geen toegang tot dit AI-model. Controleer de sleutel bij Instellingen.',
    'out-of-credit':
      'Het account achter de sleutel heeft geen tegoed meer. Vul het tegoed bij de aanbieder aan en probeer het opnieuw.',
    'model-unknown':
      'De aanbieder kent dit AI-model niet. Controleer de naam van het model bij Instellingen.',
    busy: 'Het AI-model heeft het druk. Probeer het over een minuut opnieuw.',
    'server-trouble':
      'De server van het AI-model heeft een probleem. Probeer het over een paar minuten opnieuw.',
    unreachable:
      'De server van het AI-model reageert niet. Draait die op je eigen computer, controleer dan of hij aanstaat. Probeer het anders later opnieuw.',
    'too-slow':
      'Het AI-model deed er te lang over, dus we hebben het gestopt. Probeer het opnieuw of kies een sneller model bij Instellingen.',
    cancelled: 'Je hebt dit verzoek gestopt. Er is niets gewijzigd.',
    refused:
      'Het AI-model wilde niet antwoorden. Pas de tekst een beetje aan of probeer een ander model bij Instellingen.',
    'cut-off':
      'Het antwoord van het AI-model was te lang en is afgebroken. Vraag minder tekst tegelijk.',
    unreadable:
      'We konden het antwoord van het AI-model niet lezen. Probeer het opnieuw of kies een ander model bij Instellingen.',
    'wrong-shape':
      'Het antwoord van het AI-model had het verkeerde formaat. Probeer het opnieuw of kies een ander model bij Instellingen.',
    'too-large':
      'Het AI-model stuurde veel te veel tekst, dus we hebben het gestopt. Kies een ander model bij Instellingen.',
    'too-long':
      'Dit is meer tekst dan het AI-model in één keer aankan. Probeer het opnieuw met minder.',
    redirected:
      'De server van het AI-model stuurde ons door naar een ander adres, en dat volgen we niet. Wie de server heeft ingesteld, moet het nieuwe adres invoeren.',
    'no-model-server':
      'De server op dit adres is geen server voor AI-modellen. Wie hem heeft ingesteld, moet het adres controleren.',
    'no-document': 'Dit cv staat niet meer in je account. Er is niets gewijzigd.',
    'nothing-to-reword':
      'Dit cv heeft nog geen profiel en geen bulletpoints om te verbeteren. Schrijf die eerst.',
    'no-such-text':
      'Voor deze tekst kunnen we geen formulering voorstellen: hij is leeg, verborgen, erg lang of bevat een link. Verander dat en probeer het opnieuw.',
    'unknown-language':
      'We kunnen vertalingen alleen controleren uit het Engels, Duits, Frans, Spaans, Portugees en Italiaans, en dit cv lijkt in geen van die talen te zijn. Er is niets gewijzigd. Schrijf meer in een van deze talen en probeer het opnieuw.',
    'no-vector-index':
      'Zoeken op betekenis is op deze server niet volledig ingesteld. We hebben in plaats daarvan woorden vergeleken.',
    'input-lost':
      'De gegevens die je hebt gestuurd, zijn hier niet meer opgeslagen. Stuur ze opnieuw.',
    'notes-unreadable':
      'We konden in deze notities geen cv vinden. Schrijf de naam op, en op aparte regels elke baan met werkgever, datums en taken.',
    'render-failed':
      'We konden geen PDF van dit cv maken. Er is niets gewijzigd. Probeer het opnieuw met minder of kortere teksten.',
    'took-too-long':
      'Het verwerken van dit cv duurde te lang, dus we zijn gestopt. Er is niets gewijzigd. Probeer het opnieuw met minder of kortere teksten.',
    'gave-up':
      'Dit verzoek is meerdere keren mislukt. Er is niets gewijzigd. Probeer het opnieuw of kies een ander AI-model bij Instellingen.',
    'wrong-embeddings':
      'Het AI-model voor zoeken op betekenis gaf onbruikbare gegevens terug. Kies er een ander model voor.',
  },
}
