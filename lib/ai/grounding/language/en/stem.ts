/** Forms that no rule gives: form to the word that it counts as. */
const irregular = `
led lead|built build|rebuilt rebuild|ran run|wrote write|written write|rewrote rewrite|rewritten rewrite|taught teach|held hold|kept keep|made make
took take|taken take|gave give|given give|grew grow|grown grow|growth grow|drew draw|drawn draw|bought buy|sold sell|sale sell
brought bring|chose choose|chosen choose|choice choose|drove drive|driven drive|oversaw oversee|overseen oversee|saw see|seen see
went go|gone go|came come|did do|done do|found find|met meet|sent send|spent spend|set set|put put|cut cut|fed feed|led lead
won win|began begin|begun begin|thought think|understood understand|undertook undertake|undertaken undertake|forecast forecast
dealt deal|dug dig|laid lay|left leave|lent lend|paid pay|rose rise|risen rise|shrank shrink|shot shoot|spoke speak|spoken speak
sought seek|sewn sew|shown show|sang sing|slept sleep|stood stand|swam swim|threw throw|told tell|said say|wore wear|withdrew withdraw|bred breed
fell fall|fallen fall|flew fly|flown fly|flight fly|froze freeze|got get|hid hide|hit hit|knew know|lost lose|loss lose|meant mean|rode ride
rang ring|was be|were be|been be|is be|are be|am be|being be|had have|has have|having have|does do
children child|people person|persons person|men man|women woman|mice mouse|feet foot|teeth tooth|criteria criterion|data data|analyses analyse|analysis analyse|analytics analyse|analyze analyse|analyzed analyse|analyzing analyse|analyzes analyse
media media|series series|news news|species species|premises premises|logistics logistics|sales sales|physics physics|maths maths|mathematics maths|economics economics|politics politics|statistics statistic|goods goods|headquarters headquarters|diagnoses diagnose|diagnosis diagnose|diagnostics diagnose|theses thesis|shelves shelf|knives knife|lives life|staff staff
meeting meeting|meetings meeting|building building|buildings building|marketing marketing|engineering engineering|wellbeing wellbeing|clothing clothing|evening evening|evenings evening|morning morning|mornings morning|catering catering|accounting accounting|housing housing|housings housing|wedding wedding|weddings wedding|lighting lighting|during during|string string|spring spring|thing thing|things thing|king king|bring bring|ring ring|sibling sibling|ceiling ceiling
colour color|favour favor|labour labor|neighbour neighbor|behaviour behavior|honour honor|centre center|centres center|theatre theater|theatres theater|metre meter|metres meter|litre liter|litres liter|fibre fiber|programme program|programmes program|catalogue catalog|catalogues catalog|dialogue dialog|licence license|licences license|practise practice|practised practice|practising practice|grey gray|cheque check|tyre tire|tyres tire|aluminium aluminum|judgement judgment|enrolment enroll|enrol enroll|fulfil fulfill|fulfilment fulfill|fulfillment fulfill|paediatric pediatric|paediatrics pediatric|pediatrics pediatric|anaesthetic anesthetic|orthopaedic orthopedic|gynaecology gynecology|oestrogen estrogen|foetal fetal|manoeuvre maneuver|storey story|storeys story|mould mold|moulds mold|moulding molding|plough plow|draught draft|jewellery jewelry|defence defense|offence offense|ageing aging|catalogued catalog|cataloguing catalog|cataloged catalog|kerb curb|tonne ton|tonnes ton|tons ton|email email|mails mail
sped speed|upkeep upkeep|bigger big|biggest big|larger large|smaller small|fewer few|lower lower|lowered lower|lowering lower|faster fast|better better|best best|quicker quick|shorter short|longer long|higher high|older old|younger young|earlier early|later late|monolithic monolith|wholly whole|us us|gas gas|bus bus|buses bus|campus campus|status status|virus virus|focus focus|bonus bonus|census census|corpus corpus|process process|processes process|processed process|processing process|access access|address address|addressed address|business business|businesses business
`
const known = new Map(
  irregular
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' '))
    .flatMap(([form, word]) => (form && word ? [[form, word] as const] : [])),
)

/** British and American spelling, and the silent e, as one. */
function finish(word: string): string {
  let end = word
  if (end.length > 5 && end.endsWith('our')) end = `${end.slice(0, -3)}or`
  end = end.replace(/yz$/, 'ys').replace(/iz$/, 'is')
  // A doubled letter before an ending went with it: travell-ed, plann-ed.
  if (end.length > 3 && /([bdglmnprt])\1$/.test(end)) end = end.slice(0, -1)
  if (end.length > 6 && end.endsWith('at')) end = end.slice(0, -2)
  if (end.length > 3 && end.endsWith('i')) end = `${end.slice(0, -1)}y`
  return end
}

const dropE = (word: string) => (word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word)

function strip(word: string): string {
  if (word.length < 4) return word
  if (/(?:ations|ation)$/.test(word) && word.length > 8) return word.replace(/ations?$/, 'at')
  if (/[^aeiou]ments?$/.test(word) && word.length > 8) return dropE(word.replace(/ments?$/, ''))
  if (/ements?$/.test(word) && word.length > 8) return word.replace(/ements?$/, '')
  if (/ions?$/.test(word) && word.replace(/s$/, '').length > 7) return word.replace(/ions?$/, '')
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/ied$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ings|ing)$/.test(word) && /[aeiouy].*ings?$/.test(word) && word.length > 5) {
    return word.replace(/ings?$/, '')
  }
  if (/eed$/.test(word)) return word
  if (word.length > 6 && /(?:ally|[tswdkmn]ly)$/.test(word)) return dropE(word.slice(0, -2))
  if (/ed$/.test(word) && /[aeiouy].*ed$/.test(word)) return word.slice(0, -2)
  if (/(?:s|x|z|ch|sh)es$/.test(word))
    return dropE(word.slice(0, -1)).replace(/(x|z|ch|sh|ss)e?$/, '$1')
  if (/[^su]s$/.test(word) && !/(?:is|us|ss)$/.test(word)) return dropE(word.slice(0, -1))
  return dropE(word)
}

const memory = new Map<string, string>()

/** The part of an English word that its forms share: "organizing", "organisation" → "organis". */
export function stemEnglish(folded: string): string {
  const before = memory.get(folded)
  if (before !== undefined) return before
  const british = folded.replace(/(?<=[a-z]{3})([iy])z(?=[aei])/, '$1s')
  const word = known.get(british) ?? british
  const found = finish(strip(known.get(word) ?? word))
  if (memory.size > 20_000) memory.clear()
  memory.set(folded, found)
  return found
}
