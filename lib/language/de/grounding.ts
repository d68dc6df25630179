import { type GroundingTable, type Marks, numberWords, type WishWords } from '../kinds/grounding'

/** Strong and irregular forms: form to the stem that it counts as. */
const irregular = `
schrieb schreib|geschrieben schreib|verfasste verfass|erstellt erstell|half helf|geholfen helf|hilfe helf|mithilfe helf|leitend leit|trug trag|getragen trag|beitrug beitrag|beigetragen beitrag|beitragen beitrag|beitrug beitrag
nahm nehm|genommen nehm|teilgenommen teilnahm|teilnehmen teilnahm|teilnahme teilnahm|ubernahm ubernehm|ubernommen ubernehm|ubernahme ubernehm|hielt halt|gehalten halt|unterhielt unterhalt|fuhr fahr|gefahren fahr|gab geb|gegeben geb|wuchs wachs|gewachsen wachs|wachstum wachs
stieg steig|gestiegen steig|sank senk|gesunken senk|verringerung verring|schloss schliess|geschlossen schliess|abgeschlossen abschliess|abschluss abschliess|besprach besprech|gesprochen sprech|gesprach gesprach|gesprache gesprach|vertrat vertret|vertreten vertret|trat tret|brachte bring|gebracht bring|dachte denk
band bind|eingebunden einbind|verband verbind|verbunden verbind|gewann gewinn|gewonnen gewinn|fand find|gefunden find|befand befind|empfing empfang|empfangen empfang|wies weis|eingewiesen einweis|einweisung einweis|nachgewiesen nachweis|hob heb|gehoben heb|behob beheb|behoben beheb|behebung beheb|entwarf entwerf|entworfen entwerf|entwurf entwerf|entwurfe entwerf|warb werb|geworben werb|werbung werb
bot biet|geboten biet|angeboten anbiet|angebot angebot|angebote angebot|zog zieh|gezogen zieh|bezog bezieh|bezug bezug|las les|gelesen les|sah seh|gesehen seh|ass ess|kam komm|gekommen komm|ging geh|gegangen geh|stand steh|gestanden steh|verstand versteh|tat tu|getan tu|war sein|waren sein|ist sein|sind sein|wurde werd|wurden werd|worden werd|wird werd|hatte hab|hatten hab|hat hab|konnte konn|kann konn|musste muss
halbiert halbier|verkauf verkauf|verkaufe verkauf|einkauf einkauf|kauf kauf|ausbau ausbau|ausgebaut ausbau|aufbau aufbau|aufgebaut aufbau|aufzubauen aufbau|umbau umbau|umgebaut umbau|anbau anbau|einbau einbau|eingebaut einbau|abbau abbau|abgebaut abbau|bau bau|einsatz einsatz|eingesetzt einsetz|umgesetzt umsetz|umsetzung umsetz
kinder kind|kindern kind|manner mann|frauen frau|hauser haus|hausern haus|bucher buch|lander land|landern land|stadte stadt|stadten stadt|plane plan|planen plan|planung plan|geplant plan|gaste gast|gasten gast|arzte arzt|arzten arzt|arztin arzt|artzinnen arzt|kunden kund|kunde kund|kundin kund|kundinnen kund|kollegen kolleg|kollegin kolleg|kollegium kolleg|daten daten|kosten kosten|themen thema|museen museum|zentren zentrum|praxen praxis|firmen firma|konten konto|risiken risiko|anlagen anlag|fehler fehler|fehlern fehler|teams team
mitarbeitende mitarbeiter|mitarbeitenden mitarbeiter|mitarbeitender mitarbeiter|lernende lernend|lernenden lernend|studierende student|studierenden student|reisende reisend|reisenden reisend|auszubildende auszubildend|auszubildenden auszubildend|angestellte angestellt|angestellten angestellt|vorgesetzte vorgesetzt|vorgesetzten vorgesetzt
wochentlich wochentlich|taglich taglich|monatlich monatlich|jahrlich jahrlich|prufung pruf|prufungen pruf|schulung schul|schulungen schul|unterricht unterricht|unterrichtet unterricht|unterrichtete unterricht|unterrichten unterricht|betrieb betreib|betrieben betreib|analyse analys|analysen analys|analysiert analys|analysierte analys
`
const known = new Map(
  irregular.split(/[|\n]/).flatMap((pair) => {
    const [form, word] = pair.trim().split(' ')
    return form && word ? [[form, word] as const] : []
  }),
)

const endings =
  /(?:ungen|ierung|ierungen|ierte|ierten|iert|ieren|ierend|ung|ende|enden|end|sten|eten|ete|test|ten|tem|tes|te|em|en|es|et|st|e|n|s|t)$/
const separable =
  /^(ein|auf|ab|an|aus|vor|durch|um|zu|mit|bei|nach|her|hin|weiter|bereit|zusammen|sicher|fest|teil)(?:ge|zu)(?=\p{L}{3,})/u

/** The part of a German word that its forms share: "geleitet", "Leitung", "leitete" → "leit". */
function stem(folded: string): string {
  const there = known.get(folded)
  if (there) return there
  let word = folded
  // Who does it (Leiter, Leiterin) is not what is done (Leitung); only adjectives lose this ending.
  if (
    /(?:ig|lich|isch|sam|bar|haft|neu|iv|al|ell|ent|ant|ier|klein|gross|lang|kurz)(?:er|ere|eren)$/.test(
      word,
    ) &&
    word.length > 5
  ) {
    word = word.replace(/(?:er|ere|eren)$/, '')
  }
  if (/er(?:in|innen|n|s)$/.test(word) && word.length > 6)
    return word.replace(/(?:in|innen|n|s)$/, '')
  if (/er$/.test(word)) return word
  if (word.length > 7 && separable.test(word)) word = word.replace(separable, '$1')
  else if (/^ge.{3,}(?:t|en)$/.test(word) && word.length > 6) word = word.slice(2)
  if (word.length > 8)
    word = word.replace(/(?:ierungen|ierung|ierten|ierte|iert|ieren|ierend)$/, 'ier')
  for (let round = 0; round < 2; round++) {
    const shorter = word.replace(endings, '')
    if (shorter.length < 4 || shorter === word) break
    word = shorter
  }
  return known.get(word) ?? word
}

const ones = ['', 'ein', 'zwei', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun']
const low =
  'null,eins,zwei,drei,vier,funf,sechs,sieben,acht,neun,zehn,elf,zwolf,dreizehn,vierzehn,funfzehn,sechzehn,siebzehn,achtzehn,neunzehn'.split(
    ',',
  )
const tens = [
  '',
  '',
  'zwanzig',
  'dreissig',
  'vierzig',
  'funfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
]

/** German writes a whole number as one word: all up to 999, and round thousands. */
function allValues(): Map<string, number> {
  const values = new Map<string, number>()
  const below100 = new Map<string, number>(low.map((word, value) => [word, value]))
  for (let ten = 2; ten < 10; ten++) {
    for (const [one, word] of ones.entries())
      below100.set(one ? `${word}und${tens[ten]}` : (tens[ten] ?? ''), ten * 10 + one)
  }
  for (const [word, value] of below100) values.set(word, value)
  for (let hundred = 1; hundred < 10; hundred++) {
    const prefixes = hundred === 1 ? ['hundert', 'einhundert'] : [`${ones[hundred]}hundert`]
    for (const prefix of prefixes) {
      values.set(prefix, hundred * 100)
      for (const [word, value] of below100)
        if (value) values.set(prefix + word, hundred * 100 + value)
    }
  }
  for (const [word, value] of [...values]) {
    if (value > 1) values.set(`${word}tausend`, value * 1000)
  }
  values.set('eintausend', 1000)
  values.set('zweier', 2)
  values.set('dreier', 3)
  values.set('beide', 2)
  values.set('beiden', 2)
  return values
}

const numbers = numberWords({
  values: allValues(),
  multipliers:
    'dutzend 12 tausend 1000 million 1000000 millionen 1000000 mio 1000000 milliarde 1000000000 milliarden 1000000000',
  fractions: 'halb 0.5 halfte 0.5 drittel 0.3333 viertel 0.25 funftel 0.2 zehntel 0.1',
  ratios:
    'halbiert 0.5 halbierte 0.5 halbierung 0.5 halbieren 0.5 verdoppelt 2 verdoppelte 2 verdoppelung 2 verdopplung 2 verdoppeln 2 doppelt 2 verdreifacht 3 verdreifachte 3 verdreifachung 3 vervierfacht 4 verzehnfacht 10',
  joins: '',
})

const wishes: WishWords = {
  openings:
    'ich freue mich auf|ich freue mich sehr auf|ich freue mich darauf|ich freue mich über|ich freue mich sehr über|ich würde mich freuen|ich würde mich sehr freuen|ich würde mich über|ich würde mich sehr über|über eine einladung würde ich mich freuen|über eine einladung würde ich mich sehr freuen|über eine einladung zu einem gespräch würde ich mich freuen|über ein gespräch würde ich mich freuen|über ein persönliches gespräch würde ich mich freuen|über ein persönliches gespräch würde ich mich sehr freuen|über ihre rückmeldung würde ich mich freuen|über ihre antwort würde ich mich freuen|über eine einladung zu einem gespräch freue ich mich|gern würde ich|gerne würde ich|ich würde gern|ich würde gerne|ich möchte|ich hoffe|ich interessiere mich für|ich interessiere mich sehr für|ich bewerbe mich um|hiermit bewerbe ich mich um',
  rest: 'freuen|ein|eine|einen|einem|einer|das|die|der|den|dem|ihr|ihre|ihren|ihrem|ihrer|ihnen|sie|mit|bei|in|im|zu|um|für|von|über|auf|und|oder|dass|persönliches|persönlichen|gespräch|vorstellungsgespräch|gelegenheit|möglichkeit|einladung|antwort|rückmeldung|stelle|position|team|unternehmen|firma|aufgabe|meine bewerbung|meiner bewerbung|mein schreiben|sprechen|zu sprechen|kennenlernen|kennenzulernen|hören|zu hören|von ihnen|mehr zu erfahren|mehr erfahren|zu erfahren|erfahren|bald|dazu|darüber|lesen',
  whole:
    'vielen dank|herzlichen dank|vielen dank für ihre zeit|herzlichen dank für ihre zeit|ich danke ihnen für ihre zeit|vielen dank für ihr interesse|vielen dank für ihre aufmerksamkeit|vielen dank für die prüfung meiner bewerbung|mit freundlichen grüßen|freundliche grüße',
}

/** Small words that carry a fact, and words of rank, papers and levels. */
const marks: Marks = {
  negation: {
    not: 'keinerlei niemand nicht nie niemals ohne kein keine keiner keinen keinem keines weder noch frei_von',
  },
  limit: {
    atLeast:
      'ab mindestens wenigstens minimal nicht_weniger_als nie_weniger_als oder_mehr nicht_unter',
    atMost:
      'bis bis_zu höchstens maximal nicht_mehr_als max nicht_über nie_mehr_als allerhöchstens nie_über keine_mehr_als nicht_größer_als nicht_länger_als maximale maximalen',
    about:
      'etwa circa ca rund ungefähr zirka geschätzt schätzungsweise um_die in_etwa annäherungsweise überschlägig',
    average: 'durchschnittlich im_durchschnitt im_schnitt im_mittel',
    more: 'mehr_als oberhalb gut',
    over: 'über',
    less: 'weniger_als unter knapp fast beinahe nahezu annähernd',
    exactly: 'genau exakt',
  },
  period: {
    season: 'pro_saison jede_saison',
    week: 'wöchentlich wöchentliche wöchentlichen wöchentlicher pro_woche je_woche jede_woche wöchentliches wöchentlichem einmal_wöchentlich',
    month:
      'monatlich monatliche monatlichen monatlicher pro_monat im_monat je_monat jeden_monat monatliches monatlichem einmal_monatlich',
    sometimes:
      'gelegentlich gelegentliche gelegentlichen manchmal bei_bedarf vereinzelt zeitweise aushilfsweise vertretungsweise bedarfsweise',
    night: 'pro_nacht jede_nacht nächtlich',
    day: 'täglich tägliche täglichen täglicher tägliches pro_tag am_tag je_tag jeden_tag arbeitstäglich täglichem einmal_täglich tagtäglich',
    fortnight:
      'vierzehntägig zweiwöchentlich alle_zwei_wochen vierzehntägige vierzehntägigen zweiwöchentliche zweiwöchigen_rhythmus im_zweiwochenrhythmus',
    quarter:
      'vierteljährlich vierteljährliche pro_quartal quartalsweise je_quartal jedes_quartal viermal_jährlich vierteljährliches vierteljährlichen vierteljährlicher',
    year: 'jährlich jährliche jährlichen jährlicher pro_jahr im_jahr je_jahr jedes_jahr jahres alljährlich jährliches jährlichem einmal_jährlich im_jahresturnus',
    hour: 'stündlich pro_stunde je_stunde',
    shift: 'pro_schicht je_schicht pro_dienst jede_schicht',
    minute: 'pro_minute',
    second: 'pro_sekunde',
    often: 'regelmäßig regelmäßige regelmäßigen regelmäßiger oft häufig laufend laufende laufenden',
    always: 'immer stets ständig kontinuierlich durchgehend dauerhaft',
  },
  hedge: {
    plan: 'vorgeschlagen vorgeschlagene idee angedacht vorschlag vorschläge geplante geplanten geplanter soll sollte beabsichtigt angestrebt empfohlen empfahl empfehlung vorgesehen anregung angeregt kann könnte können möglich mögliche möglicherweise potenziell nominiert nominierung bewarb beworben versuchte versucht kandidierte schlug schlage schlägt würde würden',
    progress:
      'in_ausbildung noch_nicht aussteht ausstehend derzeit zurzeit momentan offen laufend studiere studium angestrebt voraussichtlich anwärter kandidat angehend angehende angehender begonnen kandidatin anwärterin bewerberin laufendes',
    help: 'mithelfen zugearbeitet zuarbeiten mitgemacht beteiligte beteiligten mitwirkte mithalf mitgeholfen half geholfen helfen unterstützte unterstützt unterstützung unterstützen mitarbeit mitgearbeitet mitarbeiten mitwirkung mitgewirkt mitwirken beteiligt beteiligung beitrag beigetragen beitrug trug_bei teilnahme teilgenommen assistenz assistierte assistiert assistieren zuarbeit mitgestaltung mitgestaltet mitbetreut mitbetreuung mitentwickelt mitentwicklung mitorganisation mitorganisiert mitverantwortlich mitverantwortung eingebunden aushilfe ausgeholfen wirkte wirke wirkten mithilfe',
    under: 'anleitung angeleitet aufsicht stand stellvertretend vertretung vertretungsweise',
    attended:
      'autodidaktisch hobby besuchte besucht hospitiert hospitation hospitierte beobachtet grundkenntnisse einblick einblicke kennengelernt teil zuhörer zuhörerin',
    acting:
      'kommissarisch kommissarische kommissarischer interim vorübergehend befristet stellvertretend stellvertretende stellvertretender stellvertreter stellvertreterin praktikant praktikantin praktikum werkstudent werkstudentin auszubildende auszubildender azubi volontär volontärin ehrenamtlich ehrenamtliche teilzeit aushilfsweise assistent assistentin trainee',
  },
  by: { by: 'um durch' },
  from: { from: 'ab von' },
  to: { to: 'auf bis' },
  title: {
    lead: 'leiter leiterin teamleiter teamleiterin teamleitung chef chefin direktor direktorin geschäftsführer geschäftsführerin geschäftsführung vorstand senior manager managerin führungskraft abteilungsleiter abteilungsleiterin abteilungsleitung projektleiter projektleiterin projektleitung schichtleiter schichtleiterin schichtleitung inhaber gründer gründerin vorsitzende vorsitzender meister meisterin experte expertin spezialist spezialistin prokurist oberarzt stationsleitung rektor schulleiter schulleiterin schulleitung kommandant koordinator koordinatorin küchenchef vorarbeiter polier professor',
  },
  qualification: {
    any: 'abschluss studium ausbildung zertifikat zertifiziert zertifizierte zertifizierter zertifizierung geprüft geprüfte geprüfter qualifiziert qualifizierte qualifizierter staatlich',
    doctor: 'promotion promoviert promovierte promovierter doktor dr habilitation',
    master: 'master diplom magister staatsexamen mba msc',
    bachelor: 'bachelor bsc',
    degree:
      'meisterbrief approbation approbiert approbierte fachwirt fachwirtin techniker ausgelernt ausgezeichnet auszeichnung preis stipendium',
  },
  level: {
    level:
      'schulkenntnisse schulniveau grundlegend muttersprache muttersprachlich fließend verhandlungssicher fortgeschritten fortgeschrittene grundkenntnisse c2 c1 b2 b1 a2 a1',
    two: 'zweisprachig',
  },
}

export const grounding: GroundingTable = {
  code: 'de',
  stem,
  hasCapitalNouns: true,
  functionWords:
    'seiner seinem seinen seines ihren ihres unserem unseren unseres meines jener jene jenes jenem jenen dessen wobei womit worin mir mich ihn uns euch sich selbst man da dann dabei hier dort wo was wer wem wen auch noch schon bereits denn doch aber sondern sowohl ebenso ebenfalls bin bist habe hast hatte hatten könnte konnte konnten darf dürfen möchte mag muss müssen mussten will wollen worden samt zu gegenüber dank zufolge laut der die das den dem des ein eine einer eines einem einen und oder sowie als an am auf aus bei beim bis durch für gegen im in ins mit nach ohne über um unter von vom vor wegen zum zur zwischen während seit ab pro je wie dazu damit daran daraus darin davon so dass dies diese dieser dieses diesem diesen welche welcher welches welchen ich wir er sie es mein meine meiner meinem meinen unser unsere unserer sein seine ihr ihre ihrer ihrem wurde wurden wird werden war waren ist sind haben hat gewesen innerhalb außerhalb anhand mittels per bzw inkl inklusive einschließlich gemäß entlang rund hinsichtlich bezüglich anlässlich rahmen denen deren darunter',
  joiningWords: 'und oder sowie bzw',
  designators:
    'jahrgang klasse stufe level phase version typ kategorie abschnitt artikel kapitel raum nr nummer linie modell serie din iso en paragraph steuerklasse niveau',
  marks,
  responsible:
    'verantwortete verantwortet verantwortung verantwortlich_für zuständig_für einführung eingeführt initiierte initiiert genehmigte genehmigt genehmigung freigabe freigegeben einstellung eingestellt rekrutierung rekrutiert steuerte gesteuert steuerung etablierte etabliert koordinierte koordiniert koordination organisierte organisiert organisation',
  leading:
    'leitete geleitet leitung leiten führte geführt führung führen gründete gegründet gründung überwachte überwacht überwachung beaufsichtigte beaufsichtigt beaufsichtigung',
  numbers,
  timeUnits: [
    [1 / 60, 'sekunde sekunden'],
    [1, 'minute minuten min'],
    [60, 'stunde stunden std h'],
    [1440, 'tag tage tagen'],
    [10080, 'woche wochen'],
    [43800, 'monat monate monaten'],
    [525600, 'jahr jahre jahren'],
  ],
  percent: 'prozent',
  points: 'prozentpunkt prozentpunkte prozentpunkten',
  wishes,
}
