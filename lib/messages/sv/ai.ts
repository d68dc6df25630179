import type { ai as english } from '../en/ai'
import { formatters } from '../format'

const { plural, number } = formatters('sv')

type Exam = Parameters<typeof english.settings.report.exam>[0]

/** Whole sentences: what the AI model found, and what follows from that. */
const examResult = ({ noticed, fabrications, supported, honest, isPassed }: Exam) => {
  const figures = `Den upptäckte ${number(noticed)} av ${number(fabrications)} påhittade fakta och godtog ${number(supported)} av ${number(honest)} sanna meningar.`
  return isPassed
    ? `${figures} Den kontrollerar förslag mot ditt cv.`
    : `${figures} Det är inte tillräckligt tillförlitligt, så du tillfrågas om varje förslag.`
}

/** Messages about AI models: the settings of the person's own model, and errors of a request, in Swedish. */
export const ai: typeof english = {
  settings: {
    title: 'AI',
    text: 'En AI-modell kan föreslå bättre formuleringar för ditt cv. Allt annat fungerar utan.',
    works: 'Används',
    none: 'Inte inställd',
    ownModel: (model, provider) => `${model} från ${provider}, med din nyckel`,
    operatorModel: (model, provider) => `${model} (${provider}), från den här servern`,
    nothing: 'Du har ingen AI-modell inställd.',
    operatorLost:
      'Servern har en AI-modell, men dess nyckel saknas. Kontakta den som driver servern.',
    modelTitle: 'AI-modell',
    test: 'Testa anslutning',
    testAgain: 'Testa igen',
    testing: 'Testar …',

    keyTitle: 'Din egen nyckel',
    keyNone:
      'Välj AI-modell och betala leverantören själv. Används i stället för en modell från servern.',
    keyKept: (provider, date) => `För ${provider}, sparad ${date}.`,
    keyLost:
      'Din nyckel kan inte läsas längre, eftersom servern återställdes utan sin hemlighet. Ange nyckeln igen.',
    add: 'Lägg till en nyckel',
    change: 'Ändra',
    remove: 'Ta bort nyckel',
    removed:
      'Nyckeln har tagits bort från servern. Den fungerar fortfarande hos leverantören, där du kan återkalla den.',
    saved: 'Nyckeln är sparad.',
    provider: 'Leverantör',
    providerHint: (host) => `Din nyckel och dina AI-förfrågningar skickas bara till ${host}.`,
    key: 'Nyckel',
    keyHint: 'Lagras krypterad och visas aldrig igen.',
    keyKeptHint: 'Lämna tomt för att behålla nuvarande nyckel.',
    model: 'AI-modell',
    modelHint: (example) => `Leverantörens namn på modellen, till exempel ${example}.`,
    save: 'Spara och testa',
    missingKey: 'Ange nyckeln du fick av leverantören.',
    missingModel: 'Ange namnet på en AI-modell.',
    invalid:
      'Nycklar och modellnamn innehåller bara bokstäver, siffror och tecken, inga mellanslag. Inget har ändrats. Kontrollera båda fälten.',

    report: {
      works: (seconds) => `Ansluten. AI-modellen svarade på ${seconds}\u00a0s.`,
      mode: {
        schema: 'Stöder strukturerade svar.',
        json: 'Stöder bara JSON-svar. Vi kontrollerar varje svar och frågar en gång till om det inte passar.',
        plain:
          'Inga strukturerade svar. Vi kontrollerar varje svar och frågar en gång till om det inte passar.',
      },
      usage: {
        told: 'Anger hur många token den använder.',
        untold: 'Anger inte hur många token den använder, så kostnaden är okänd.',
      },
      vectors: (count) => `Sökning på betydelse fungerar (${count} dimensioner).`,
      noVectors: 'Sökning på betydelse fungerar inte.',
      exam: (exam) => `Testad som korrekturläsare. ${examResult(exam)}`,
      examIn: (language, exam) =>
        `Testad som korrekturläsare, språk: ${language}. ${examResult(exam)}`,
      revoked:
        'Som korrekturläsare missade den fel som vi lägger in för att testa den, så du tillfrågas om varje förslag. Vi testar den igen nu. Du kan också testa den själv.',
      noExam: 'Den kunde inte testas som korrekturläsare, så du tillfrågas om varje förslag.',
    },

    todayTitle: 'I dag',
    tokens: (used) => `${used} token använda`,
    tokensOf: (used, limit) => `${used} av ${limit} token använda`,
    calls: (count) => plural(count, { one: 'i # förfrågan', other: 'i # förfrågningar' }),
    cost: (dollars) => `högst ${dollars} US-dollar`,
    costLittle: 'mindre än en amerikansk cent',
    costUnknown: 'okänd kostnad',
    tokensHint:
      'En token är en kort bit text, på engelska ungefär tre fjärdedels ord. Räkningen börjar om vid midnatt UTC.',

    sentTitle: 'Det här skickas till AI-modellen',
    sent: [
      {
        term: 'När',
        text: 'Bara när du ber om det, och när du redigerar ett förslag och gör en paus: då jämförs din ändring med ditt cv. Aldrig medan du skriver ett cv eller brev, och aldrig i bakgrunden.',
      },
      {
        term: 'Vad',
        text: 'De delar av cv:t som din förfrågan gäller, och jobbannonsen du har klistrat in. Alla texter i ditt cv när de jämförs med en jobbannons, eller när förslag kontrolleras mot dem. Fälten för namn, e-post, telefon, adress och länkar samt fotot utelämnas. När du ber om hjälp med en importerad fil: raderna som inte placerades och raderna runt omkring dem.',
      },
      {
        term: 'Till vem',
        text: 'Bara till leverantören eller servern som anges ovan. Vad den sparar, och hur länge, avgör den som driver den. För sökning på betydelse lagras vektorer av dina texter där servern är inställd att lagra dem, och de raderas med cv:t.',
      },
      {
        term: 'Vad du får',
        text: 'Förslag att granska. Inget läggs till i ett cv om du inte godkänner det.',
      },
    ],
  },

  errors: {
    'ai-not-set-up':
      'Du har ingen AI-modell inställd. Lägg till din egen nyckel i inställningarna.',
    'budget-used-up':
      'Du har nått dagens AI-gräns. Den börjar om vid midnatt UTC. För att fortsätta nu lägger du till din egen nyckel i inställningarna.',
    'key-refused':
      'Leverantören avvisade nyckeln, eller så ger den inte åtkomst till AI-modellen. Kontrollera nyckeln i inställningarna.',
    'out-of-credit':
      'Kontot bakom nyckeln har slut på kredit. Fyll på hos leverantören och försök sedan igen.',
    'model-unknown':
      'Leverantören känner inte till AI-modellen. Kontrollera modellens namn i inställningarna.',
    busy: 'AI-modellen är upptagen. Försök igen om en minut.',
    'server-trouble': 'AI-modellens server har problem. Försök igen om några minuter.',
    unreachable:
      'AI-modellens server svarar inte. Om den körs på din egen dator kontrollerar du att den är på. Försök annars igen senare.',
    'too-slow':
      'AI-modellen tog för lång tid, så vi stoppade den. Försök igen, eller välj en snabbare modell i inställningarna.',
    cancelled: 'Du stoppade förfrågan. Inget har ändrats.',
    refused:
      'AI-modellen ville inte svara. Ändra texten lite, eller prova en annan modell i inställningarna.',
    'cut-off': 'AI-modellens svar var för långt och kapades. Be om mindre text åt gången.',
    unreadable:
      'AI-modellens svar kunde inte läsas. Försök igen, eller välj en annan modell i inställningarna.',
    'wrong-shape':
      'AI-modellens svar hade fel format. Försök igen, eller välj en annan modell i inställningarna.',
    'too-large':
      'AI-modellen skickade alldeles för mycket text, så vi stoppade den. Välj en annan modell i inställningarna.',
    'too-long': 'Det här är mer text än AI-modellen klarar åt gången. Försök igen med mindre.',
    redirected:
      'AI-modellens server hänvisade oss till en annan adress, vilket vi inte följer. Den som ställde in den måste ange den nya adressen.',
    'no-model-server':
      'Servern på den här adressen är ingen AI-modellserver. Den som ställde in den måste kontrollera adressen.',
    'no-document': 'Cv:t finns inte längre i ditt konto. Inget har ändrats.',
    'nothing-to-reword':
      'Cv:t har ingen profil och inga punkter att förbättra än. Skriv några först.',
    'no-such-text':
      'Vi kan inte föreslå formuleringar för texten: den är tom, dold, mycket lång eller innehåller en länk. Ändra det och försök sedan igen.',
    'unknown-language':
      'Vi kan bara kontrollera översättningar från engelska, tyska, franska, spanska, portugisiska och italienska, och cv:t verkar inte vara på något av dem. Inget har ändrats. Skriv mer på något av språken och försök sedan igen.',
    'no-vector-index':
      'Sökning på betydelse är inte helt inställd på servern. Vi jämförde ord i stället.',
    'input-lost': 'Uppgifterna du skickade lagras inte längre här. Skicka dem igen.',
    'notes-unreadable':
      'Vi hittade inget cv i anteckningarna. Skriv namnet, och på separata rader varje jobb med arbetsgivare, datum och arbetsuppgifter.',
    'render-failed':
      'Det gick inte att skapa en pdf av cv:t. Inget har ändrats. Försök igen med färre eller kortare texter.',
    'took-too-long':
      'Arbetet med cv:t tog för lång tid, så vi slutade. Inget har ändrats. Försök igen med färre eller kortare texter.',
    'gave-up':
      'Förfrågan misslyckades flera gånger. Inget har ändrats. Försök igen, eller välj en annan AI-modell i inställningarna.',
    'wrong-embeddings':
      'AI-modellen för sökning på betydelse gav oanvändbara data. Välj en annan modell för den.',
  },
}
