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
export function stemGerman(folded: string): string {
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
