import {
  type GroundingTable,
  type Marks,
  numberWords,
  readPairs,
  type WishWords,
} from '../kinds/grounding'

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
function stem(folded: string): string {
  const before = memory.get(folded)
  if (before !== undefined) return before
  const british = folded.replace(/(?<=[a-z]{3})([iy])z(?=[aei])/, '$1s')
  const word = known.get(british) ?? british
  const found = finish(strip(known.get(word) ?? word))
  if (memory.size > 20_000) memory.clear()
  memory.set(folded, found)
  return found
}

const numbers = numberWords({
  values: readPairs(
    'one 1 single 1 twice 2 thrice 3 pair 2 couple 2 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90',
  ),
  multipliers:
    'dozen 12 hundred 100 thousand 1000 million 1000000 billion 1000000000 bn 1000000000',
  fractions:
    'half 0.5 third 0.3333 thirds 0.3333 quarter 0.25 quarters 0.25 fifth 0.2 fifths 0.2 tenth 0.1 tenths 0.1 eighth 0.125 sixth 0.1667',
  ratios:
    'halved 0.5 halving 0.5 halve 0.5 doubled 2 doubling 2 double 2 twofold 2 tripled 3 tripling 3 triple 3 trebled 3 threefold 3 quadrupled 4 quadrupling 4 fourfold 4 fivefold 5 tenfold 10',
  joins: 'and',
})

const wishes: WishWords = {
  openings:
    "i would be glad to|i would be very glad to|i would be happy to|i would be very happy to|i would be pleased to|i would be delighted to|i' d be glad to|i' d be happy to|i' d be delighted to|i would welcome|i' d welcome|i would like to|i would love to|i' d like to|i' d love to|i would very much like to|it would be a pleasure to|i hope to|i look forward to|i am looking forward to|i' m looking forward to|please let me know|i am interested in|i am very interested in|i am writing to apply for|i am applying for",
  rest: 'talk|talking|speak|speaking|discuss|discussing|meet|meeting|hear|hearing|hear more|hearing more|learn more|learning more|know more|tell you more|join|joining|talk to you|your|you|with you|from you|to you|with|to|from|about|the|a|an|this|that|in|for|of|at|and|or|if|it|soon|in person|further|any questions|you have any questions|chance|opportunity|conversation|interview|call|my application|my letter|my cv|role|position|job|vacancy|post|team|company|how i can help|how i could help|how i might help|how i can contribute|how i could contribute|how i might contribute|what you need|what you are looking for|whether we are a good match',
  whole:
    'thank you|thank you very much|thank you for your time|thank you very much for your time|thank you for your consideration|thank you for your time and consideration|thank you for considering my application|thank you very much for considering my application|thank you for reading|thank you for reading my letter|thank you for reading my application|many thanks for your time|with kind regards|kind regards|best regards|yours sincerely',
}

/** Small words that carry a fact, and words of rank, papers and levels. */
const marks: Marks = {
  negation: {
    not: 'zero nothing nobody no_one no_longer neither not no never without none nor cannot didn don doesn wasn isn weren couldn wouldn hasn haven aren non free_of',
  },
  limit: {
    less: 'under a_little_under slightly_under a_little_less_than just_below less_than fewer_than below nearly almost just_under close_to just_short_of approaching not_quite shy_of a_shade_under short_of just_shy_of',
    atMost:
      'inside_of a_maximum_of a_maximum at_the_most at_most up_to no_more_than not_more_than maximum_of maximum max as_many_as to_a_maximum_of no_larger_than none_larger_than no_bigger_than no_longer_than no_higher_than no_later_than not_exceeding never_exceeding never_more_than not_over capped_at as_high_as as_far_as as_large_as at_the_very_most a_limit_of',
    about:
      'about around approximately roughly circa approx ca c. or_so in_the_region_of in_the_order_of an_estimated estimated or_thereabouts give_or_take in_the_neighbourhood_of more_or_less somewhere_around round_about an_approximate',
    average: 'an_average_of on_average average averaging',
    atLeast:
      'at_least no_fewer_than no_less_than not_less_than a_minimum_of minimum_of minimum or_more no_smaller_than not_below never_fewer_than never_less_than or_above and_above at_a_minimum at_the_very_least or_upwards and_upwards',
    more: 'more_than above exceeding in_excess_of upwards_of well_over greater_than north_of upward_of topping',
    over: 'over',
    exactly: 'exactly precisely',
  },
  period: {
    day: 'daily per_day a_day each_day every_day day-to-day nightly each_night per_night every_night a_night',
    week: 'each_week weekly per_week a_week every_week',
    night: 'nightly per_night each_night every_night a_night',
    term: 'termly per_term a_term each_term every_term',
    season: 'per_season a_season each_season every_season',
    fortnight: 'fortnightly every_two_weeks every_fortnight biweekly every_other_week two-weekly',
    month: 'monthly per_month a_month each_month every_month',
    quarter: 'quarterly per_quarter each_quarter every_quarter three-monthly',
    year: 'annually annual yearly per_year a_year each_year every_year per_annum p.a.',
    hour: 'hourly per_hour an_hour each_hour every_hour',
    minute: 'per_minute a_minute',
    second: 'per_second a_second',
    shift: 'per_shift a_shift each_shift every_shift',
    sometimes:
      'occasionally sometimes occasional ad_hoc when_needed as_needed when_required as_required when_necessary if_required on_request seasonal seasonally on_occasion at_times',
    often: 'regularly regular often frequently frequent routinely routine',
    always: 'always constantly continuously continually consistently consistent',
    weekend: 'at_weekends on_weekends every_weekend each_weekend',
  },
  hedge: {
    help: 'part_in one_of supporting assisting helping part_of helped help assisted support aided aid contributed participated participation took_part taken_part involved involvement collaborated worked_with worked_on assistance joined contributor contributors contribution contributions helper',
    progress:
      'in_progress awaits awaiting unfinished still taking pending studying currently ongoing candidate pursuing expected part-qualified enrolled partial not_yet incomplete',
    under: 'helped_by supervised_by under_supervision deputised shadowed',
    plan: 'advice advised idea suggestion proposal proposals plan plans pending decision proposed propose intended aimed hoped will suggested recommended pitched could might may can possible potentially potential nominated nominee shortlist shortlisted longlist longlisted attempted would considered slated',
    attended:
      'self-taught hobby learning beginner familiarity exposure basics attended observed basic',
    acting: 'acting interim temporary deputy temporarily assistant volunteer voluntary unpaid',
  },
  by: { by: 'by' },
  from: { from: 'from' },
  to: { to: 'to onto into' },
  title: {
    lead: 'senior head chief principal director manager supervisor leader chair chairman chairwoman chairperson president executive partner owner founder co-founder cofounder foreman boss captain officer coordinator dean professor vp ceo cto cfo coo master staff_engineer architect specialist expert consultant commander superintendent administrator_in_chief editor-in-chief matron sister charge_nurse head_chef sous-chef spokesperson',
  },
  qualification: {
    any: 'degree graduate graduated qualified certified certificate certification qualification',
    doctor: 'phd doctorate doctoral doctor dr',
    master: 'masters msc ma mba meng llm',
    bachelor: 'bachelor bachelors bsc ba beng llb',
    degree:
      'diploma pgce postgraduate hnd btec nvq chartered accredited licensed registered award awarded prize winner scholarship honours fellowship associate_member accreditation bar_admission',
  },
  level: {
    level:
      'reading_knowledge school-level elementary native fluent proficient advanced intermediate beginner conversational c2 c1 b2 b1 a2 a1 trilingual multilingual',
    two: 'bilingual',
  },
}

export const grounding: GroundingTable = {
  code: 'en',
  stem,
  hasCapitalNouns: false,
  functionWords:
    'me mine us ours yours somewhere anybody although though even owing any like per amid amongst upon via onto inside herself himself itself themselves do did does would should shall may might must can could will a an the this that these those my our their its his her your i we they he she it them who whom whose which what where when how and or nor but as at by for from in into of off on out over to toward towards under up with within between among about above against along alongside around behind beside beyond down near outside past through throughout be is are was were been being am have has had having done if so than then there here also too both while whilst s re ll ve',
  joiningWords: 'and or plus &',
  designators:
    'year level class grade stage phase tier version type category section article part chapter room gate terminal step unit series model iso no number highway route track band key_stage',
  marks,
  responsible:
    'in_charge_of took_charge_of responsible_for ran owned ownership introduced launched initiated instigated established instituted set_up hired recruited recruitment approved signed_off authorised championed coordinated organised',
  leading:
    'oversaw supervised supervision oversight led headed spearheaded directed chaired leadership captained managed management founded co-founded commanded transformed masterminded',
  numbers,
  timeUnits: [
    [1 / 60, 'second seconds sec secs'],
    [1, 'minute minutes min mins'],
    [60, 'hour hours h hr hrs'],
    [1440, 'day days'],
    [10080, 'week weeks'],
    [43800, 'month months'],
    [525600, 'year years yr yrs'],
  ],
  percent: 'percent per_cent pct',
  points: 'percentage_point percentage_points pp points point',
  wishes,
}
