/**
 * Stems of words that mean the same in a job description and in a CV, folded, one group a row; en, de, fr, es, pt, it,
 * nl. Only general words of work: names of skills and tools are in `lib/ai/lexicon`.
 */
const rows = `
lead|led|head|manag|supervis|run|ran|oversee|oversaw|leit|geleit|fuhr|gefuhr|encadr|dirig|dirige|lider|coordin|gest|leidinggev|aanstur|leidde
train|mentor|coach|teach|taught|tutor|instruct|supervis|anleit|angeleit|ausbild|ausgebild|schul|geschul|einarbeit|eingearbeit|betreu|unterricht|former|forme|formation|formac|formar|capacit|istrui|addestr|affianc|begeleid|inwerk|ingewerkt|opleid|opgeleid
team|staff|colleague|employee|crew|brigade|mitarbeit|kolleg|equipe|equipo|personal|personale|squadra|medewerk|ploeg|collega|collabor|people
apprentic|learner|student|trainee|junior|intern|starter|azubi|auszubild|schuler|praktikant|lehrling|alternant|stagiair|stagiaire|apprenti|aprendiz|tirocin|leerling
client|clients|custom|guest|kunde|kunden|klient|mandant|cliente|klant
supplier|vendor|lieferant|fournisseur|proveedor|fornecedor|fornitor|leverancier
plan|schedul|rota|roster|planif|dienstplan|einsatzplan|rooster|ordonnanc|programm
writ|wrote|draft|schreib|geschrieb|verfass|erstell|erstellt|redig|redac|redact|ecri|escrib|elabor|scriv|scritt|stesura|stend|schrijf|schreef|geschrev|opstell|opgesteld
report|bericht|rapport|informe|relazion|relatori|verslag|stellungnahm
test|check|inspect|audit|examin|pruf|gepruf|kontroll|untersuch|verif|inspec|comprob|controll|keur|controle
fault|defect|breakdown|failure|troublesh|storung|fehler|panne|depann|averia|avaria|guasto|storing
repair|maintain|mainten|servic|wart|gewart|instandhalt|reparier|entretien|entreten|repar|manten|manuten|onderhoud|onderhoud
install|fit|mount|assembl|einbau|baut|montier|anschli|montage|monta|instal|montag|monteer
sell|sold|sale|vend|verkauf|verkoop|vente|vendu|ventas
order|purchas|procur|buy|bought|bestell|einkauf|commande|achat|compra|pedid|ordin|acquist|inkoop|bestel|encomend
invoic|bill|rechnung|factur|fattur|factuur
budget|cost|kosten|presupuest|coste|cout|costo|costi|begroting|orcament
negotiat|verhandl|negoci|negozia|onderhandel
present|pitch|demonstrat|demo|prasent|vorstell|vorgestellt|presenta|presentat
exhibit|fair|fairs|messe|messen|salon|feria|fiera|beurs
meeting|besprech|sitzung|reunion|riunion|vergader|gesprach
improv|rais|increas|optimis|optimiz|verbess|steiger|gesteiger|erhoh|amelior|augment|mejor|aument|miglior|melhor|verbeter|verhoog
reduc|cut|lower|senk|gesenk|reduzier|redui|baiss|ridu|rebaj|verlaag
build|built|develop|creat|design|entwickl|aufbau|aufgebaut|gebaut|concev|conception|concu|desarroll|disen|crea|svilupp|progett|ontwikkel|bouw|opzet
document|record|log|dokument|protokoll|erfass|documenta|registr|archiv|vastleg
advis|consult|counsel|berat|conseil|asesor|aconsej|consul|advies|advis|adviseer|consig
recruit|hire|hired|hiring|besetz|einstell|rekrut|recrut|embauch|selecc|assun|werv|geworven
complain|claim|reklamation|beschwerde|schaden|reclam|plainte|queja|klacht
conflict|disput|litig|streit|konflikt|contentieux|controvers|contenzios|geschil
contract|agreement|vertrag|contrat|contrato|contratt|overeenkomst
oncall|rufbereitschaft|notdienst|bereitschaftsdienst|astreinte|guardia|reperibil|consignatie|piket
target|goal|quota|ziel|objectif|objetiv|obiettiv|doel|meta
win|won|acquir|acquis|gewinn|gewonnen|akquis|conquer|capt|wervin
visit|besuch|visite|visita|bezoek
phone|telephon|telefon|call|appel|llamad
warehous|lager|entrepot|almacen|armazem|magazzin|magazijn
deliver|transport|ship|haul|liefer|geliefer|versand|livr|entreg|consegn|lever|vervoer|trasport
stock|inventor|stocktak|count|bestand|inventur|inventair|existenc|giacenz|voorraad
care|nurs|pfleg|gepfleg|versorg|soin|soign|cuidad|cura|curar|verzorg|zorg
analys|analyz|evaluat|assess|auswert|ausgewert|analis|analiz|valut|evalu|beoordeel
kpi|figure|metric|kennzahl|zahl|chiffre|indicat|indicador|cijfer
research|forsch|recherch|investig|ricerc|onderzoek
migrat|mov|moved|switch|umstell|umgestell|migrier|bascul|migrac|overstap|overgezet
administ|verwalt|amministr|beheer
payroll|wage|salar|gehalt|lohn|entgelt|paie|nomina|busta|loon
tax|steuer|vat|impot|fiscal|impuest|impost|belasting
machin|equipment|anlag|gerat|appareil|maquin|macchin|impiant|apparaat|toestel
baustell|chantier|obra|cantier|bouwplaats
kitchen|chef|cook|kuche|koch|cuisin|cocin|cucin|keuken|kok
driv|drove|fahr|gefahr|condui|conduc|guid|rijd|chauffeur
treat|behandel|behandl|trait|tratam|tratt
clean|reinig|gereinig|nettoy|limpi|limp|puli|schoonma
organis|organiz|organisier|planen
safe|sicher|securit|segurid|sicurezz|veilig
child|kind|kinder|enfant|nino|bambin|crianc
famil|eltern|parent|angehorig|padres|genitor|ouder
assess|estimat|einschatz|calculat|berechn|calcul|work out|bereken
newsletter|infolettre|mailing|emailing|mailings
tender|bid|ausschreib|licitac|gara|aanbested
collect|inkasso|recouvr|cobro|recupero
`

/** Letters that may follow a stem. */
const maxEnd = 6

const groups = new Map<string, number[]>()
for (const [at, row] of rows.trim().split('\n').entries()) {
  for (const stem of row.split('|')) groups.set(stem, [...(groups.get(stem) ?? []), at])
}

/** Matches titles, which are not what their holders do: a practice manager has not only led a practice. */
const titles =
  /^(?:manager|leader|supervisor|director|coordinator|koordinator|leiter|gestor|trainer|teacher)/u

/** Returns the groups of synonyms that a folded word belongs to. */
export function synonymGroupsOf(word: string): readonly number[] {
  const found: number[] = []
  if (titles.test(word)) return found
  for (let end = Math.max(2, word.length - maxEnd); end <= word.length; end++) {
    // A short stem stands for itself alone.
    if (end < 4 && end < word.length - 1) continue
    found.push(...(groups.get(word.slice(0, end)) ?? []))
  }
  return found
}
